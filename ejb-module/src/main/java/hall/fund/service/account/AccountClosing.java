package hall.fund.service.account;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.EmployerJournal;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.account.WithdrawalReason;
import hall.fund.domain.withdrawal.Withdrawals;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;

/** Closes an account that is empty and on which nobody has a claim (销户). */
@ApplicationScoped
public class AccountClosing {

    private LockedAccounts locked;
    private PersonalAccounts accounts;
    private EmployerJournal journal;
    private Withdrawals withdrawals;
    private AuditTrail audit;
    private Clock clock;

    protected AccountClosing() {}

    @Inject
    public AccountClosing(
            LockedAccounts locked,
            PersonalAccounts accounts,
            EmployerJournal journal,
            Withdrawals withdrawals,
            AuditTrail audit,
            Clock clock) {
        this.locked = locked;
        this.accounts = accounts;
        this.journal = journal;
        this.withdrawals = withdrawals;
        this.audit = audit;
        this.clock = clock;
    }

    /** Closes it; money in transit may still come back, so it is waited for. */
    public void close(AccountNumber number, WithdrawalReason ground, String reason, Actor by) {
        Facts facts = AccountKeeping.reason(reason)
                .plus(Facts.with("ground", ground.code()).build());
        PersonalAccount account = locked.lock(number, by);
        if (withdrawals.underWay(number)) {
            throw new BusinessException("FUND-110", number);
        }
        LocalDateTime now = LocalDateTime.now(clock);
        AccountEntry row = account.ending().close(ground, "S" + Ids.next(), now);
        accounts.add(row);
        journal.changed(row, account.employerAccount(), now);
        audit.record(account.audit(), account.auditStream(), AuditEventType.ACCOUNT_CLOSED, by, facts);
    }
}
