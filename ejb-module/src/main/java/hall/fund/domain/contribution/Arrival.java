package hall.fund.domain.contribution;

import hall.audit.domain.AuditHead;
import hall.fund.domain.ledger.BookedEvent;
import hall.fund.domain.ledger.LedgerAccount;
import hall.payment.domain.MoneyArrived;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Money that arrived for contributions (到账), from the moment it stands in suspense (暂收) until a list takes all of it. It is never
 * split and never put together with other money: a part or a double stays where it is until a person has looked.
 */
@Entity
@Table(name = "money_arrival")
public class Arrival {

    private static final int TEXT = 200;

    @Id
    private long id;

    /** The bank's number of the movement, unique. */
    @Column(name = "bank_serial", nullable = false, length = 32)
    private String bankSerial;

    @Column(name = "payer_account", nullable = false, length = 40)
    private String payerAccount;

    @Column(name = "payer_name", nullable = false, length = 200)
    private String payerName;

    @Column(name = "remark", nullable = false, length = 200)
    private String remark;

    @Column(name = "amount", nullable = false)
    private Money amount;

    /** The bank's day; how long it has been in suspense is counted from here. */
    @Column(name = "booked_on", nullable = false)
    private LocalDate bookedOn;

    @Column(name = "kept_at", nullable = false)
    private LocalDateTime keptAt;

    /** DWZH, null while nobody is known for it. */
    @Column(name = "employer_account", length = 12)
    private String employerAccount;

    /** The list that took it, null while it is in suspense; unique. */
    @Column(name = "list_id")
    private Long list;

    @Embedded
    private AuditHead audit;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Arrival() {}

    /** Of the bank's word; the employer is empty when the payer is unknown. */
    public Arrival(MoneyArrived money, Optional<String> employer, LocalDateTime now) {
        this.id = Ids.next();
        this.bankSerial = money.bankSerial();
        this.payerAccount = money.payerAccount();
        this.payerName = cut(money.payerName());
        this.remark = cut(money.remark());
        this.amount = money.amount();
        this.bookedOn = money.bookedOn();
        this.keptAt = now;
        this.employerAccount = employer.orElse(null);
        this.audit = AuditHead.start();
    }

    private static String cut(String text) {
        return text.length() <= TEXT ? text : text.substring(0, TEXT);
    }

    /** Where it stands in the books while it is in suspense. */
    public LedgerAccount suspense() {
        return employerAccount == null
                ? LedgerAccount.unidentified(Long.toString(id))
                : LedgerAccount.suspense(employerAccount);
    }

    /**
     * A person found out whose it is.
     *
     * @throws BusinessException {@code CONTRIBUTION-030} it is known already
     */
    public void assign(String employer) {
        requireUnidentified();
        employerAccount = employer;
    }

    /** Refuses with {@code CONTRIBUTION-030} what an employer is known for. */
    public void requireUnidentified() {
        if (employerAccount != null) {
            throw new BusinessException("CONTRIBUTION-030", employerAccount);
        }
    }

    /** A list takes all of it. */
    public void allot(ContributionList taker) {
        if (list != null
                || !amount.equals(taker.total())
                || !taker.employerAccount().equals(employerAccount)) {
            throw new IllegalStateException("arrival " + id + " does not fit list " + taker.id());
        }
        list = taker.id();
    }

    /** Whether the payer wrote that number into the remark. */
    public boolean names(String number) {
        return PayerClues.words(remark).contains(number);
    }

    /** What the audit keeps of it; no account number and no name. */
    public Facts auditFacts() {
        return Facts.with("bankSerial", bankSerial)
                .and("amount", amount)
                .and("bookedOn", bookedOn)
                .and("employer", employerAccount)
                .and("list", list)
                .build();
    }

    public long id() {
        return id;
    }

    /** Business key of its ledger entry. */
    public String businessKey() {
        return BookedEvent.ARRIVAL.key(bankSerial);
    }

    /** Business key of the entry that gives it to an employer. */
    public String assignmentKey() {
        return "ARRIVAL-ASSIGNED:" + id;
    }

    public String bankSerial() {
        return bankSerial;
    }

    /** Empty when the bank did not say. */
    public String payerAccount() {
        return payerAccount;
    }

    public String payerName() {
        return payerName;
    }

    public String remark() {
        return remark;
    }

    public Money amount() {
        return amount;
    }

    public LocalDate bookedOn() {
        return bookedOn;
    }

    public Optional<String> employerAccount() {
        return Optional.ofNullable(employerAccount);
    }

    public boolean isInSuspense() {
        return list == null;
    }

    public AuditHead audit() {
        return audit;
    }

    /** {@code arrival:<bank serial>}. */
    public String auditStream() {
        return "arrival:" + bankSerial;
    }
}
