package hall.fund.service.staff;

import hall.audit.domain.AuditEventType;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountRecord;
import hall.fund.domain.account.ContributionTerms;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.EmployerRates;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.account.WithdrawalReason;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.staff.NewHire;
import hall.fund.domain.staff.StaffChange;
import hall.fund.domain.staff.StaffChange.Kind;
import hall.fund.domain.staff.StaffChanges;
import hall.fund.service.staff.StaffBooks.Work;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Money;
import hall.shared.PersonName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What an employer's clerk changes about the staff before the next list is drawn (新增、封存、启封、调整基数): account, journals and audit in one
 * transaction. It holds from the month of that list on, so whoever leaves is paid up to the month before: lists are drawn month by month.
 * Who comes is paid for from this month on, or from the first unpaid one when that is later, also while months are put off or behind.
 */
@ApplicationScoped
public class StaffChanging {

    /** Characters of a reason, at most. */
    public static final int REASON_MOST = 200;

    private StaffGate gate;
    private NewAccounts opening;
    private StaffTerms terms;
    private BaseYears years;
    private PersonalAccounts accounts;
    private StaffChanges changes;
    private StaffBooks books;
    private Clock clock;

    protected StaffChanging() {}

    @Inject
    public StaffChanging(
            StaffGate gate,
            NewAccounts opening,
            StaffTerms terms,
            BaseYears years,
            PersonalAccounts accounts,
            StaffChanges changes,
            StaffBooks books,
            Clock clock) {
        this.gate = gate;
        this.opening = opening;
        this.terms = terms;
        this.years = years;
        this.accounts = accounts;
        this.changes = changes;
        this.books = books;
        this.clock = clock;
    }

    /** Adds somebody: opens an account, or takes over the sealed one the person has; gives the change. */
    public StaffChange add(String employerAccount, ContributionMonth month, NewHire hire, String reason, Actor clerk) {
        String why = reason(reason);
        EmployerAccount employer = gate.enter(employerAccount, month, Kind.ADD, clerk);
        LocalDateTime now = LocalDateTime.now(clock);
        hire.number().requireBornBy(now.toLocalDate());
        ContributionTerms pays = terms.of(hire.wage(), employer.rates());
        List<AccountRecord> open =
                accounts.of(hire.number()).stream().filter(a -> !a.isClosed()).toList();
        if (open.isEmpty()) {
            return open(new Opening(employer, month, hire, pays, why), clerk, now);
        }
        PersonalAccount account = accounts.lock(new AccountNumber(open.get(0).accountNumber()));
        requireNamed(account, hire);
        requireFree(account, employer, open.size());
        Work work = begin(employer, month, Kind.ADD, account, false, why, clerk, now);
        if (!account.employerAccount().equals(employer.accountNumber())) {
            books.move(work, account);
        }
        books.unseal(work, account, pays);
        return books.keep(work);
    }

    /** What an account is opened with. */
    private record Opening(
            EmployerAccount employer, ContributionMonth month, NewHire hire, ContributionTerms pays, String reason) {}

    private StaffChange open(Opening with, Actor clerk, LocalDateTime now) {
        PersonalAccount account = opening.open(with.employer(), with.hire(), with.pays(), clerk);
        Work work = begin(with.employer(), with.month(), Kind.ADD, account, true, with.reason(), clerk, now);
        books.opened(work, account);
        return books.keep(work);
    }

    private static void requireNamed(PersonalAccount account, NewHire hire) {
        if (!hire.name().sameAs(new PersonName(account.holder().name()))) {
            throw new BusinessException("CONTRIBUTION-116");
        }
    }

    // One of several is to be merged first, one that pays elsewhere sealed first: which of it is the person's business,
    // and not told.
    private static void requireFree(PersonalAccount account, EmployerAccount employer, int accounts) {
        boolean here = account.employerAccount().equals(employer.accountNumber());
        if (account.isPaying() && here) {
            throw new BusinessException("CONTRIBUTION-115");
        }
        if (account.isPaying() || accounts > 1) {
            throw new BusinessException("CONTRIBUTION-114");
        }
    }

    /** Seals the account of somebody who left. */
    public StaffChange seal(
            String employerAccount, ContributionMonth month, AccountNumber number, String reason, Actor clerk) {
        String why = reason(reason);
        EmployerAccount employer = gate.enter(employerAccount, month, Kind.SEAL, clerk);
        PersonalAccount account = ofStaff(employer, number);
        Work work = begin(employer, month, Kind.SEAL, account, false, why, clerk, LocalDateTime.now(clock));
        books.seal(work, account);
        return books.keep(work);
    }

    /** Unseals the account of somebody who is back, by another base or the old one within today's bounds. */
    public StaffChange unseal(
            String employerAccount,
            ContributionMonth month,
            AccountNumber number,
            Optional<Money> wage,
            String reason,
            Actor clerk) {
        String why = reason(reason);
        EmployerAccount employer = gate.enter(employerAccount, month, Kind.UNSEAL, clerk);
        PersonalAccount account = ofStaff(employer, number);
        ContributionTerms pays = terms.of(wage.orElse(account.terms().base()), employer.rates());
        Work work = begin(employer, month, Kind.UNSEAL, account, false, why, clerk, LocalDateTime.now(clock));
        books.unseal(work, account, pays);
        return books.keep(work);
    }

    /** Mends the base of somebody who pays, as a table of one line would: moved to its bounds, by the rates the account has. */
    public StaffChange mend(
            String employerAccount,
            ContributionMonth month,
            AccountNumber number,
            Money wage,
            String reason,
            Actor clerk) {
        String why = reason(reason);
        EmployerAccount employer = gate.enter(employerAccount, month, Kind.BASE, clerk);
        PersonalAccount account = ofStaff(employer, number);
        ContributionTerms before = account.terms();
        ContributionTerms pays = terms.of(wage, new EmployerRates(before.employerRate(), before.personRate()));
        if (before.isSameAs(pays)) {
            throw new BusinessException("CONTRIBUTION-123", pays.base().display());
        }
        years.requireAllowed(employer, account);
        Work work = begin(employer, month, Kind.BASE, account, false, why, clerk, LocalDateTime.now(clock));
        work.change().mends(pays.base());
        books.mend(work, account, pays);
        return books.keep(work);
    }

    private PersonalAccount ofStaff(EmployerAccount employer, AccountNumber number) {
        return accounts.lockIfAny(number)
                .filter(a -> a.employerAccount().equals(employer.accountNumber()))
                .orElseThrow(() -> new BusinessException("CONTRIBUTION-113"));
    }

    /** Takes a change back while no list was drawn by it: account and terms are as before, red rows tell it in the employer's journal. */
    public StaffChange undo(long id, Actor clerk) {
        StaffChange change = changes.find(id).orElseThrow(() -> new BusinessException("CONTRIBUTION-404"));
        EmployerAccount employer = gate.enterAgain(change, clerk);
        PersonalAccount account = accounts.lock(change.account());
        boolean last =
                changes.latest(change.account()).filter(c -> c.id() == id).isPresent();
        LocalDateTime now = LocalDateTime.now(clock);
        boolean asItLeft = account.employerAccount().equals(employer.accountNumber())
                && change.base().map(account.terms().base()::equals).orElse(true);
        change.undo(last && asItLeft, clerk.toString(), now);
        giveBack(new Work(employer, change, clerk, now), account);
        return change;
    }

    private void giveBack(Work work, PersonalAccount account) {
        StaffChange change = work.change();
        if (change.isOpened()) {
            accounts.add(account.ending().close(WithdrawalReason.OTHER, StaffBooks.serial(), work.at()));
            books.record(account, AuditEventType.ACCOUNT_CLOSED, work);
        } else {
            switch (change.kind()) {
                case SEAL -> {
                    accounts.add(account.unseal(StaffBooks.serial(), work.at()));
                    books.record(account, AuditEventType.ACCOUNT_UNSEALED, work);
                }
                case BASE -> books.take(account, change.formerTerms().orElseThrow(), work.at());
                case ADD, UNSEAL -> books.sealAgain(work, account);
            }
        }
        books.undone(work);
    }

    private Work begin(
            EmployerAccount employer,
            ContributionMonth month,
            Kind kind,
            PersonalAccount account,
            boolean opened,
            String reason,
            Actor clerk,
            LocalDateTime at) {
        StaffChange change =
                new StaffChange(employer.accountNumber(), month, kind, account, opened, reason, clerk.toString(), at);
        return new Work(employer, change, clerk, at);
    }

    /** The reason that was typed; refuses with {@code CONTRIBUTION-112} none, and one of more than {@link #REASON_MOST} characters. */
    public static String reason(String typed) {
        String reason = typed == null ? "" : typed.strip();
        if (reason.isEmpty() || reason.length() > REASON_MOST) {
            throw new BusinessException("CONTRIBUTION-112", REASON_MOST);
        }
        return reason;
    }
}
