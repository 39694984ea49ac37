package hall.fund.service.account;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.EmployerJournal;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;

/** Seals and unseals accounts, and undoes wrong contributions. */
@ApplicationScoped
public class AccountKeeping {

    private static final int REASON_LENGTH = 200;

    private LockedAccounts locked;
    private PersonalAccounts accounts;
    private EmployerJournal journal;
    private Ledger ledger;
    private AuditTrail audit;
    private Clock clock;

    protected AccountKeeping() {}

    @Inject
    public AccountKeeping(
            LockedAccounts locked,
            PersonalAccounts accounts,
            EmployerJournal journal,
            Ledger ledger,
            AuditTrail audit,
            Clock clock) {
        this.locked = locked;
        this.accounts = accounts;
        this.journal = journal;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    /** Seals an account (封存). */
    public void seal(AccountNumber number, String reason, Actor by) {
        Facts facts = reason(reason);
        PersonalAccount account = locked.lock(number, by);
        LocalDateTime now = LocalDateTime.now(clock);
        AccountEntry row = account.seal("S" + Ids.next(), now);
        accounts.add(row);
        journal.changed(row, account.employerAccount(), now);
        record(account, AuditEventType.ACCOUNT_SEALED, by, facts);
    }

    /** Unseals an account (启封). */
    public void unseal(AccountNumber number, String reason, Actor by) {
        Facts facts = reason(reason);
        PersonalAccount account = locked.lock(number, by);
        LocalDateTime now = LocalDateTime.now(clock);
        AccountEntry row = account.unseal("S" + Ids.next(), now);
        accounts.add(row);
        journal.changed(row, account.employerAccount(), now);
        record(account, AuditEventType.ACCOUNT_UNSEALED, by, facts);
    }

    /**
     * Undoes a wrong contribution (错缴更正): a red row on the account, and the money goes back to where it came from, which is the
     * employer's suspense.
     */
    public void correct(AccountNumber number, String serial, String reason, Actor by) {
        Facts facts = reason(reason);
        PersonalAccount account = locked.lock(number, by);
        AccountEntry wrong = accounts.row(number, serial)
                .filter(row -> !accounts.isReversed(row))
                .orElseThrow(() -> new BusinessException("FUND-021", serial));
        LocalDateTime now = LocalDateTime.now(clock);
        LedgerAccount from = LedgerAccount.deposits(number);
        LedgerAccount back = wrong.entry()
                .flatMap(entry -> ledger.debitedFor(entry, from))
                .orElseGet(() -> LedgerAccount.suspense(account.employerAccount()));
        LedgerEntry entry = new LedgerEntry("CORRECTION:" + wrong.id(), null, now);
        AccountEntry red = account.correct(wrong, entry, now);
        ledger.write(entry.transfer(from, back, wrong.amount()));
        accounts.add(red);
        journal.corrected(account, red, now);
        record(
                account,
                AuditEventType.CONTRIBUTION_CORRECTED,
                by,
                facts.plus(Facts.with("serial", serial)
                        .and("amount", wrong.amount())
                        .build()));
    }

    static Facts reason(String typed) {
        String reason = typed == null ? "" : typed.strip();
        if (reason.isEmpty() || reason.length() > REASON_LENGTH) {
            throw new BusinessException("FUND-036", REASON_LENGTH);
        }
        return Facts.with("reason", reason).build();
    }

    private void record(PersonalAccount account, AuditEventType type, Actor by, Facts facts) {
        audit.record(account.audit(), account.auditStream(), type, by, facts);
    }
}
