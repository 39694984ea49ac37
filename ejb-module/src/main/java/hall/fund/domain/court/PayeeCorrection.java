package hall.fund.domain.court;

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
import java.time.LocalDateTime;

/**
 * Another payee for a deduction that the bank did not pay, because the account in the court's document was wrong: one finance officer enters it from
 * the court's new document, another confirms it, and it is paid again. What was tried before stands in the deduction's payments.
 */
@Entity
@Table(name = "payee_correction")
public class PayeeCorrection {

    private enum State {
        ENTERED,
        CONFIRMED,
        CANCELLED
    }

    @Id
    private long id;

    @Column(name = "deduction_id", nullable = false)
    private long deduction;

    @Column(name = "document_number", nullable = false, length = 60)
    private String documentNumber;

    @Column(name = "payee_name", nullable = false, length = 120)
    private String payeeName;

    @Column(name = "payee_account", nullable = false, length = 30)
    private String payeeAccount;

    @Column(name = "payee_bank", nullable = false, length = 60)
    private String payeeBank;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private State state;

    @Embedded
    private TwoOfficers officers;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected PayeeCorrection() {}

    /**
     * One that waits to be confirmed.
     *
     * @param document number of the court's document that names the payee
     * @param by sign-in name
     * @throws BusinessException {@code FUND-063} the bank did not refuse the deduction; {@code FUND-072} it is the payee there was; {@code FUND-026} no
     *     document
     */
    public PayeeCorrection(CourtDeduction deduction, String document, CourtPayee payee, String by, LocalDateTime at) {
        deduction.requireOtherPayee(payee);
        this.id = Ids.next();
        this.deduction = deduction.id();
        this.documentNumber = CourtText.of(document, FreezeOrder.DOCUMENT_LENGTH);
        this.payeeName = payee.name();
        this.payeeAccount = payee.account();
        this.payeeBank = payee.bank();
        this.state = State.ENTERED;
        this.officers = new TwoOfficers(by, at);
    }

    /** Refuses with {@code FUND-071} whoever entered it. */
    public void confirm(String by, LocalDateTime at) {
        officers.confirm(by, at, "FUND-071");
        state = State.CONFIRMED;
    }

    /** Takes it back, by whomever. */
    public void cancel(String by, LocalDateTime at) {
        officers.takeBack(by, at);
        state = State.CANCELLED;
    }

    public boolean isWaiting() {
        return state == State.ENTERED;
    }

    public CourtPayee payee() {
        return new CourtPayee(payeeName, payeeAccount, payeeBank);
    }

    public long id() {
        return id;
    }

    public long deduction() {
        return deduction;
    }

    /** What the audit keeps of it; no account number. */
    public Facts auditFacts() {
        return Facts.with("correction", id).and("payeeDocument", documentNumber).build();
    }

    /** As people read it. */
    public PayeeView view() {
        return new PayeeView(
                id, documentNumber, payeeName, payeeAccount, payeeBank, officers.enteredBy(), officers.enteredAt());
    }
}
