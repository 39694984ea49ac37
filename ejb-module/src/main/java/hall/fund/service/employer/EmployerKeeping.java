package hall.fund.service.employer;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.EmployerEntry;
import hall.fund.domain.account.EmployerJournal;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.contribution.ContributionLists;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.service.contribution.EmployerArrears;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Seals, unseals and closes an employer's account. Nobody of its staff pays then, no list waits and no money of it is left over. */
@ApplicationScoped
public class EmployerKeeping {

    private static final int REASON_LENGTH = 200;

    private PersonalAccounts accounts;
    private EmployerJournal journal;
    private ContributionLists lists;
    private EmployerArrears arrears;
    private Ledger ledger;
    private AuditTrail audit;
    private Clock clock;

    protected EmployerKeeping() {}

    @Inject
    public EmployerKeeping(
            PersonalAccounts accounts,
            EmployerJournal journal,
            ContributionLists lists,
            EmployerArrears arrears,
            Ledger ledger,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.journal = journal;
        this.lists = lists;
        this.arrears = arrears;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    /** Seals it (封存). */
    public void seal(String employerAccount, String reason, Actor by) {
        Facts facts = reason(reason);
        EmployerAccount employer = lock(employerAccount);
        requireNoList(employer);
        EmployerEntry row = employer.seal(paying(employer), serial(), LocalDateTime.now(clock));
        keep(employer, row, AuditEventType.EMPLOYER_SEALED, by, facts);
    }

    /** Unseals it (启封). */
    public void unseal(String employerAccount, String reason, Actor by) {
        Facts facts = reason(reason);
        EmployerAccount employer = lock(employerAccount);
        EmployerEntry row = employer.unseal(serial(), LocalDateTime.now(clock));
        keep(employer, row, AuditEventType.EMPLOYER_UNSEALED, by, facts);
    }

    /** Closes it (销户) when it owes nothing and nothing of it is left (KH03: no normal account, no arrears, no suspense). */
    public void close(String employerAccount, String reason, Actor by) {
        Facts facts = reason(reason);
        EmployerAccount employer = lock(employerAccount);
        requireNoList(employer);
        LocalDate today = LocalDate.now(clock);
        Money suspense = ledger.balance(LedgerAccount.suspense(employerAccount), today);
        if (!suspense.equals(Money.ZERO)) {
            throw new BusinessException("FUND-113", suspense.display());
        }
        arrears.requireNone(employer);
        EmployerEntry row = employer.close(paying(employer), reason.strip(), serial(), LocalDateTime.now(clock));
        keep(employer, row, AuditEventType.EMPLOYER_CLOSED, by, facts);
    }

    private long paying(EmployerAccount employer) {
        return accounts.heads(employer.accountNumber()).paying();
    }

    private void requireNoList(EmployerAccount employer) {
        lists.open(employer.accountNumber()).ifPresent(l -> {
            throw new BusinessException("FUND-112", l.month().display(), l.number());
        });
    }

    // Nobody waits for a posting of a hundred thousand lines, as with tables.
    private EmployerAccount lock(String employerAccount) {
        if (!lists.lockIfFree(employerAccount)) {
            throw new BusinessException("CONTRIBUTION-047");
        }
        return accounts.lockEmployer(employerAccount).orElseThrow(() -> new BusinessException("CONTRIBUTION-031"));
    }

    private void keep(EmployerAccount employer, EmployerEntry row, AuditEventType type, Actor by, Facts facts) {
        journal.add(row);
        audit.record(employer.audit(), employer.auditStream(), type, by, facts);
    }

    private static String serial() {
        return "S" + Ids.next();
    }

    private static Facts reason(String typed) {
        String reason = typed == null ? "" : typed.strip();
        if (reason.isEmpty() || reason.length() > REASON_LENGTH) {
            throw new BusinessException("FUND-036", REASON_LENGTH);
        }
        return Facts.with("reason", reason).build();
    }
}
