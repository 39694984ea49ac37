package hall.payment.domain;

import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.TwoOfficers;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What became of a payment that is frozen, or came back once it was done (认定): one finance officer enters it by what shows it, another confirms it, and the payment is settled so. Of
 * one payment at most one ruling waits.
 */
@Entity
@Table(name = "payment_ruling")
public class PaymentRuling {

    /** Longest number of a document. */
    public static final int DOCUMENT_LENGTH = 60;

    /** What became of it. */
    public enum Verdict {
        /** The bank paid it: a line of the special account shows it. */
        PAID,
        /** The bank did not: its letter says so, and no line shows it. */
        UNPAID,
        /** The bank had, and the money came back (退汇): a line of the special account brought it. */
        CAME_BACK
    }

    private enum State {
        ENTERED,
        CONFIRMED,
        CANCELLED
    }

    @Id
    private long id;

    @Column(name = "send_seq_no", nullable = false, length = 20)
    private String sendSeqNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict", nullable = false, length = 10)
    private Verdict verdict;

    /** The line that shows it; null for UNPAID. */
    @Column(name = "bank_serial", length = 32)
    private String bankSerial;

    /** The bank's letter; null unless UNPAID. */
    @Column(name = "document_number", length = 60)
    private String documentNumber;

    @Column(name = "document_date")
    private LocalDate documentDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private State state;

    @Embedded
    private TwoOfficers officers;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected PaymentRuling() {}

    private PaymentRuling(String sendSeqNo, Verdict verdict, String by, LocalDateTime at) {
        this.id = Ids.next();
        this.sendSeqNo = sendSeqNo;
        this.verdict = verdict;
        this.state = State.ENTERED;
        this.officers = new TwoOfficers(by, at);
    }

    /**
     * That it was paid.
     *
     * @param bankSerial of the line that shows it
     * @param by sign-in name
     */
    public static PaymentRuling paid(String sendSeqNo, String bankSerial, String by, LocalDateTime at) {
        PaymentRuling ruling = new PaymentRuling(sendSeqNo, Verdict.PAID, by, at);
        ruling.bankSerial = bankSerial;
        return ruling;
    }

    /**
     * That it came back.
     *
     * @param bankSerial of the line that brought it
     * @param by sign-in name
     */
    public static PaymentRuling cameBack(String sendSeqNo, String bankSerial, String by, LocalDateTime at) {
        PaymentRuling ruling = new PaymentRuling(sendSeqNo, Verdict.CAME_BACK, by, at);
        ruling.bankSerial = bankSerial;
        return ruling;
    }

    /**
     * That it was not paid.
     *
     * @param document number of the bank's letter
     * @param dated its day
     * @param by sign-in name
     * @throws BusinessException {@code PAY-041} no number, or one too long or unreadable; {@code PAY-042} no day, or one that is still to come
     */
    public static PaymentRuling unpaid(
            String sendSeqNo, String document, LocalDate dated, String by, LocalDateTime at) {
        PaymentRuling ruling = new PaymentRuling(sendSeqNo, Verdict.UNPAID, by, at);
        ruling.documentNumber = document(document);
        if (dated == null || dated.isAfter(at.toLocalDate())) {
            throw new BusinessException("PAY-042");
        }
        ruling.documentDate = dated;
        return ruling;
    }

    private static String document(String typed) {
        String number = typed == null ? "" : typed.strip();
        boolean readable = number.codePoints().noneMatch(Character::isISOControl);
        if (number.isEmpty() || number.length() > DOCUMENT_LENGTH || !readable) {
            throw new BusinessException("PAY-041", DOCUMENT_LENGTH);
        }
        return number;
    }

    /** Refuses with {@code PAY-033} whoever entered it. */
    public void confirm(String by, LocalDateTime at) {
        requireWaiting();
        officers.confirm(by, at, "PAY-033");
        state = State.CONFIRMED;
    }

    /** Takes it back, by whomever. */
    public void cancel(String by, LocalDateTime at) {
        requireWaiting();
        officers.takeBack(by, at);
        state = State.CANCELLED;
    }

    private void requireWaiting() {
        if (!isWaiting()) {
            throw new BusinessException("PAY-034");
        }
    }

    public boolean isWaiting() {
        return state == State.ENTERED;
    }

    /** Whether it waits or was confirmed. */
    public boolean stands() {
        return state != State.CANCELLED;
    }

    public long id() {
        return id;
    }

    public String sendSeqNo() {
        return sendSeqNo;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** Of the line that shows it, empty for UNPAID. */
    public String bankSerial() {
        return bankSerial == null ? "" : bankSerial;
    }

    public String enteredBy() {
        return officers.enteredBy();
    }

    /** What the audit keeps of it. */
    public Facts auditFacts() {
        return Facts.with("ruling", id)
                .and("verdict", verdict)
                .and("bankSerial", bankSerial)
                .and("document", documentNumber)
                .and("documentDate", documentDate)
                .build();
    }

    /** As people read it. */
    public RulingView view() {
        return new RulingView(
                id,
                verdict,
                bankSerial(),
                documentNumber == null ? "" : documentNumber,
                documentDate,
                officers.enteredBy(),
                officers.enteredAt());
    }
}
