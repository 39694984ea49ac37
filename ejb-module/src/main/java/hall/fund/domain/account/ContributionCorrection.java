package hall.fund.domain.account;

import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.Money;
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
 * A contribution that one finance officer says is wrong (错缴更正) and another confirms: only then a red row is written. Changed under the
 * lock of its account; of one row at most one correction waits or is confirmed.
 */
@Entity
@Table(name = "contribution_correction")
public class ContributionCorrection {

    private enum State {
        ENTERED,
        CONFIRMED,
        CANCELLED
    }

    @Id
    private long id;

    @Column(name = "account_number", nullable = false, length = 12)
    private String accountNumber;

    /** The journal row that is wrong. */
    @Column(name = "row_id", nullable = false)
    private long row;

    @Column(name = "serial", nullable = false, length = 20)
    private String serial;

    @Column(name = "amount", nullable = false)
    private Money amount;

    @Column(name = "reason", nullable = false, length = 200)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private State state;

    @Embedded
    private TwoOfficers officers;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected ContributionCorrection() {}

    /**
     * One that waits to be confirmed; nothing moves yet.
     *
     * @param by sign-in name
     * @throws BusinessException {@code FUND-021} it is no contribution of this account
     */
    public ContributionCorrection(
            PersonalAccount account, AccountEntry wrong, String reason, String by, LocalDateTime at) {
        wrong.requireContributionOf(account.number().value());
        this.id = Ids.next();
        this.accountNumber = account.number().value();
        this.row = wrong.id();
        this.serial = wrong.serial();
        this.amount = wrong.amount();
        this.reason = reason;
        this.state = State.ENTERED;
        this.officers = new TwoOfficers(by, at);
    }

    /** Refuses with {@code FUND-081} whoever entered it, with {@code FUND-082} one that does not wait. */
    public void confirm(String by, LocalDateTime at) {
        requireWaiting();
        officers.confirm(by, at, "FUND-081");
        state = State.CONFIRMED;
    }

    /** Takes it back, by whomever; refuses with {@code FUND-082} one that does not wait. */
    public void cancel(String by, LocalDateTime at) {
        requireWaiting();
        officers.takeBack(by, at);
        state = State.CANCELLED;
    }

    private void requireWaiting() {
        if (!isWaiting()) {
            throw new BusinessException("FUND-082");
        }
    }

    public boolean isWaiting() {
        return state == State.ENTERED;
    }

    public long id() {
        return id;
    }

    public AccountNumber account() {
        return new AccountNumber(accountNumber);
    }

    /** Serial of the row that is wrong. */
    public String serial() {
        return serial;
    }

    /** Business key of its ledger entry; the row's, so that the database refuses to undo one twice. */
    public String businessKey() {
        return "CORRECTION:" + row;
    }

    /** What the audit keeps of it. */
    public Facts auditFacts() {
        return Facts.with("correction", id)
                .and("serial", serial)
                .and("amount", amount)
                .and("reason", reason)
                .build();
    }

    /** As people read it. */
    public CorrectionView view() {
        return new CorrectionView(
                id, accountNumber, serial, amount, reason, officers.enteredBy(), officers.enteredAt());
    }
}
