package hall.fund.service.account;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.ContributionTerms;
import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.EmployerJournal;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.MonthOrder;
import hall.fund.service.staff.StaffTerms;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;

/** Seals and unseals accounts. */
@ApplicationScoped
public class AccountKeeping {

    private static final int REASON_LENGTH = 200;

    private LockedAccounts locked;
    private PersonalAccounts accounts;
    private EmployerJournal journal;
    private StaffTerms terms;
    private AuditTrail audit;
    private Clock clock;

    protected AccountKeeping() {}

    @Inject
    public AccountKeeping(
            LockedAccounts locked,
            PersonalAccounts accounts,
            EmployerJournal journal,
            StaffTerms terms,
            AuditTrail audit,
            Clock clock) {
        this.locked = locked;
        this.accounts = accounts;
        this.journal = journal;
        this.terms = terms;
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

    /**
     * Unseals an account (启封), by its old base within today's bounds and the employer's rates.
     *
     * @throws BusinessException {@code CONTRIBUTION-010} the employer pays no more, {@code CONTRIBUTION-011} its contributions are put off: nobody comes back to it; {@code FUND-033} no such
     *     account; {@code FUND-093} another employer takes it over at this moment
     */
    public void unseal(AccountNumber number, String reason, Actor by) {
        Facts facts = reason(reason);
        EmployerAccount employer = payingEmployer(number);
        PersonalAccount account = locked.lock(number, by);
        if (!account.employerAccount().equals(employer.accountNumber())) {
            // Taken over in between: nothing is lost by looking again.
            throw new BusinessException("FUND-093", number);
        }
        LocalDateTime now = LocalDateTime.now(clock);
        ContributionTerms pays = terms.of(account.terms().base(), employer.rates());
        AccountEntry row = account.unseal("S" + Ids.next(), now);
        accounts.add(row);
        account.paying().begin(begins(employer, now).value());
        if (!account.terms().isSameAs(pays)) {
            accounts.add(account.change(pays, "S" + Ids.next(), now));
        }
        journal.changed(row, account.employerAccount(), now);
        record(account, AuditEventType.ACCOUNT_UNSEALED, by, facts);
    }

    // Months that are unpaid were made up for who had left, or are still to be: no list has a line for them.
    private static ContributionMonth begins(EmployerAccount employer, LocalDateTime now) {
        ContributionMonth today = ContributionMonth.of(now.toLocalDate());
        return employer.paidTo()
                .map(to -> new ContributionMonth(to).next())
                .filter(month -> month.isAfter(today))
                .orElse(today);
    }

    // Locked before the account, as by everybody; an employer that is being closed has nobody who pays.
    private EmployerAccount payingEmployer(AccountNumber number) {
        EmployerAccount employer = accounts.employerOf(number)
                .flatMap(accounts::lockEmployer)
                .orElseThrow(() -> new BusinessException("FUND-033", number));
        MonthOrder.requirePaying(employer, CreditKind.REMITTANCE);
        return employer;
    }

    /** Why, as an officer wrote it; refuses with {@code FUND-036} what is missing or too long. */
    static String because(String typed) {
        String reason = typed == null ? "" : typed.strip();
        if (reason.isEmpty() || reason.length() > REASON_LENGTH) {
            throw new BusinessException("FUND-036", REASON_LENGTH);
        }
        return reason;
    }

    /** The same as a fact. */
    static Facts reason(String typed) {
        return Facts.with("reason", because(typed)).build();
    }

    private void record(PersonalAccount account, AuditEventType type, Actor by, Facts facts) {
        audit.record(account.audit(), account.auditStream(), type, by, facts);
    }
}
