package hall.fund.service.contribution;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.AccountEntryType;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountRecord;
import hall.fund.domain.account.ContributionTerms;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.EmployerEntry;
import hall.fund.domain.account.EmployerJournal;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.account.WithdrawalReason;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.NewHire;
import hall.fund.domain.contribution.StaffChange;
import hall.fund.domain.contribution.StaffChange.Kind;
import hall.fund.domain.contribution.StaffChanges;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.Money;
import hall.shared.PersonName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What an employer's clerk changes about the staff before the next list is drawn (新增、封存、启封): account, both journals and audit in one
 * transaction. It holds from the month of that list on, so whoever leaves is paid up to the month before: lists are drawn month by month.
 */
@ApplicationScoped
public class StaffChanging {

    /** Characters of a reason, at most. */
    public static final int REASON_MOST = 200;

    private StaffGate gate;
    private NewAccounts opening;
    private StaffTerms terms;
    private PersonalAccounts accounts;
    private EmployerJournal journal;
    private StaffChanges changes;
    private AuditTrail audit;
    private Clock clock;

    protected StaffChanging() {}

    @Inject
    public StaffChanging(
            StaffGate gate,
            NewAccounts opening,
            StaffTerms terms,
            PersonalAccounts accounts,
            EmployerJournal journal,
            StaffChanges changes,
            AuditTrail audit,
            Clock clock) {
        this.gate = gate;
        this.opening = opening;
        this.terms = terms;
        this.accounts = accounts;
        this.journal = journal;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** A change while it is made. */
    private record Work(EmployerAccount employer, StaffChange change, Actor clerk, LocalDateTime at) {}

    /** Adds somebody: opens an account, or takes over the sealed one the person has; gives the change. */
    public StaffChange add(String employerAccount, ContributionMonth month, NewHire hire, String reason, Actor clerk) {
        String why = reason(reason);
        EmployerAccount employer = gate.enter(employerAccount, month, Kind.ADD, clerk);
        LocalDateTime now = LocalDateTime.now(clock);
        hire.number().requireBornBy(now.toLocalDate());
        ContributionTerms pays = terms.of(hire.wage(), employer.rates());
        List<AccountRecord> open =
                accounts.of(hire.number()).stream().filter(a -> !a.isClosed()).toList();
        if (open.size() > 1) {
            throw new BusinessException("CONTRIBUTION-120");
        }
        if (open.isEmpty()) {
            return open(new Opening(employer, month, hire, pays, why), clerk, now);
        }
        PersonalAccount account = accounts.lock(new AccountNumber(open.get(0).accountNumber()));
        requireFree(account, employer, hire);
        Work work = begin(employer, month, Kind.ADD, account, false, why, clerk, now);
        if (!account.employerAccount().equals(employer.accountNumber())) {
            move(work, account, employer.accountNumber());
        }
        unseal(work, account, pays);
        return keep(work);
    }

    /** What an account is opened with. */
    private record Opening(
            EmployerAccount employer, ContributionMonth month, NewHire hire, ContributionTerms pays, String reason) {}

    private StaffChange open(Opening with, Actor clerk, LocalDateTime now) {
        PersonalAccount account = opening.open(with.employer(), with.month(), with.hire(), with.pays(), clerk);
        Work work = begin(with.employer(), with.month(), Kind.ADD, account, true, with.reason(), clerk, now);
        accounts.add(account.openingEntry("OPEN" + account.number(), null, now));
        note(work, AccountEntryType.OPENING, 1);
        record(account, AuditEventType.ACCOUNT_OPENED, work);
        return keep(work);
    }

    private static void requireFree(PersonalAccount account, EmployerAccount employer, NewHire hire) {
        if (!hire.name().sameAs(new PersonName(account.holder().name()))) {
            throw new BusinessException("CONTRIBUTION-116");
        }
        if (account.isPaying()) {
            boolean here = account.employerAccount().equals(employer.accountNumber());
            throw new BusinessException(here ? "CONTRIBUTION-115" : "CONTRIBUTION-114");
        }
    }

    /** Seals the account of somebody who left. */
    public StaffChange seal(
            String employerAccount, ContributionMonth month, AccountNumber number, String reason, Actor clerk) {
        String why = reason(reason);
        EmployerAccount employer = gate.enter(employerAccount, month, Kind.SEAL, clerk);
        PersonalAccount account = ofStaff(employer, number);
        Work work = begin(employer, month, Kind.SEAL, account, false, why, clerk, LocalDateTime.now(clock));
        accounts.add(account.seal(serial(), work.at()));
        note(work, AccountEntryType.SEALING, 1);
        record(account, AuditEventType.ACCOUNT_SEALED, work);
        return keep(work);
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
        unseal(work, account, pays);
        return keep(work);
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
        change.undo(last && account.employerAccount().equals(employer.accountNumber()), clerk.toString(), now);
        Work work = new Work(employer, change, clerk, now);
        if (change.isOpened()) {
            accounts.add(account.ending().close(WithdrawalReason.OTHER, serial(), now));
            record(account, AuditEventType.ACCOUNT_CLOSED, work);
        } else if (change.kind() == Kind.SEAL) {
            accounts.add(account.unseal(serial(), now));
            record(account, AuditEventType.ACCOUNT_UNSEALED, work);
        } else {
            sealAgain(work, account);
        }
        journal.black(change.serial()).forEach(row -> journal.add(row.reversed(now)));
        recordStaff(work, AuditEventType.STAFF_CHANGE_UNDONE);
        return change;
    }

    private void sealAgain(Work work, PersonalAccount account) {
        StaffChange change = work.change();
        change.formerTerms().ifPresent(before -> take(account, before, work.at()));
        accounts.add(account.sealAgain(change.formerSealedOn().orElse(work.at().toLocalDate()), serial(), work.at()));
        change.formerEmployer().ifPresent(before -> accounts.add(account.transferWithin(before, serial(), work.at())));
        record(account, AuditEventType.ACCOUNT_SEALED, work);
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

    private StaffChange keep(Work work) {
        changes.add(work.change());
        recordStaff(work, AuditEventType.STAFF_CHANGED);
        return work.change();
    }

    private void recordStaff(Work work, AuditEventType type) {
        EmployerAccount employer = work.employer();
        audit.record(
                employer.audit(),
                employer.auditStream(),
                type,
                work.clerk(),
                work.change().auditFacts());
    }

    private void unseal(Work work, PersonalAccount account, ContributionTerms pays) {
        accounts.add(account.unseal(serial(), work.at()));
        take(account, pays, work.at());
        note(work, AccountEntryType.UNSEALING, 1);
        record(account, AuditEventType.ACCOUNT_UNSEALED, work);
    }

    private void take(PersonalAccount account, ContributionTerms pays, LocalDateTime at) {
        if (!account.terms().isSameAs(pays)) {
            accounts.add(account.change(pays, serial(), at));
        }
    }

    private void move(Work work, PersonalAccount account, String to) {
        String from = account.employerAccount();
        AccountEntry moved = account.transferWithin(to, serial(), work.at());
        accounts.add(moved);
        note(work, moved.type(), 1);
        journal.add(EmployerEntry.ofStaff(from, moved.type(), -1, work.change().serial(), work.at())
                .of(work.change().month().value()));
    }

    private void note(Work work, AccountEntryType type, int heads) {
        journal.add(EmployerEntry.ofStaff(
                        work.employer().accountNumber(),
                        type,
                        heads,
                        work.change().serial(),
                        work.at())
                .of(work.change().month().value()));
    }

    private void record(PersonalAccount account, AuditEventType type, Work work) {
        audit.record(
                account.audit(),
                account.auditStream(),
                type,
                work.clerk(),
                Facts.with("change", work.change().id()).build());
    }

    private static String serial() {
        return "S" + Ids.next();
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
