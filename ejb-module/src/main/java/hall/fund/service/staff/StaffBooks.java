package hall.fund.service.staff;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.AccountEntryType;
import hall.fund.domain.account.ContributionTerms;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.EmployerEntry;
import hall.fund.domain.account.EmployerJournal;
import hall.fund.domain.account.EmployerState;
import hall.fund.domain.account.FormerNumber;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.staff.StaffChange;
import hall.fund.domain.staff.StaffChanges;
import hall.fund.domain.staff.StaffMoved;
import hall.shared.Actor;
import hall.shared.Facts;
import hall.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDateTime;

/** What a change of staff writes: the account's journal, the employers' journals and the audit; and who was moved is told. */
@ApplicationScoped
public class StaffBooks {

    private PersonalAccounts accounts;
    private EmployerJournal journal;
    private StaffChanges changes;
    private AuditTrail audit;
    private Event<StaffMoved> moved;

    protected StaffBooks() {}

    @Inject
    public StaffBooks(
            PersonalAccounts accounts,
            EmployerJournal journal,
            StaffChanges changes,
            AuditTrail audit,
            Event<StaffMoved> moved) {
        this.accounts = accounts;
        this.journal = journal;
        this.changes = changes;
        this.audit = audit;
        this.moved = moved;
    }

    /** A change while it is made. */
    record Work(EmployerAccount employer, StaffChange change, Actor clerk, LocalDateTime at) {}

    /** Keeps it, with its record. */
    StaffChange keep(Work work) {
        changes.add(work.change());
        recordStaff(work, AuditEventType.STAFF_CHANGED);
        return work.change();
    }

    void opened(Work work, PersonalAccount account) {
        accounts.add(account.openingEntry("OPEN" + account.number(), null, work.at()));
        begin(work, account);
        note(work, AccountEntryType.OPENING);
        record(account, AuditEventType.ACCOUNT_OPENED, work);
    }

    void seal(Work work, PersonalAccount account) {
        accounts.add(account.seal(serial(), work.at()));
        note(work, AccountEntryType.SEALING);
        record(account, AuditEventType.ACCOUNT_SEALED, work);
    }

    void unseal(Work work, PersonalAccount account, ContributionTerms pays) {
        accounts.add(account.unseal(serial(), work.at()));
        begin(work, account);
        take(account, pays, work.at());
        note(work, AccountEntryType.UNSEALING);
        record(account, AuditEventType.ACCOUNT_UNSEALED, work);
    }

    // No list of a month before has a line for it; what is put off now is put off for who comes, too.
    private void begin(Work work, PersonalAccount account) {
        account.paying().begin(work.change().month().value());
        if (work.employer().state() == EmployerState.DEFERRAL) {
            accounts.add(account.paying().putOff(serial(), work.at()));
        }
    }

    void mend(Work work, PersonalAccount account, ContributionTerms pays) {
        take(account, pays, work.at());
        note(work, AccountEntryType.BASE_CHANGE);
    }

    /** Takes the account over from another employer, in both journals; its holder is told. */
    void move(Work work, PersonalAccount account) {
        String from = account.employerAccount();
        AccountEntry row = account.transferWithin(work.employer().accountNumber(), serial(), work.at());
        accounts.add(row);
        note(work, row.type());
        journal.add(EmployerEntry.ofStaff(from, row.type(), -1, work.change().serial(), work.at())
                .of(work.change().month().value()));
        tell(work, account, false);
    }

    /** Gives the account back as it was before: terms, since when it is sealed, whose it is. */
    void sealAgain(Work work, PersonalAccount account) {
        StaffChange change = work.change();
        change.formerTerms().ifPresent(before -> take(account, before, work.at()));
        accounts.add(account.sealAgain(change.formerSealedOn().orElse(work.at().toLocalDate()), serial(), work.at()));
        account.paying().beginAsBefore(change.formerPaysFrom());
        change.formerEmployer().ifPresent(before -> {
            accounts.add(account.transferWithin(before, serial(), work.at()));
            tell(work, account, true);
        });
        record(account, AuditEventType.ACCOUNT_SEALED, work);
    }

    void take(PersonalAccount account, ContributionTerms pays, LocalDateTime at) {
        if (!account.terms().isSameAs(pays)) {
            accounts.add(account.change(pays, serial(), at));
        }
    }

    /** Red rows tell in the journals of all employers concerned that it was taken back. */
    void undone(Work work) {
        journal.black(work.change().serial()).forEach(row -> journal.add(row.reversed(work.at())));
        recordStaff(work, AuditEventType.STAFF_CHANGE_UNDONE);
    }

    void record(PersonalAccount account, AuditEventType type, Work work) {
        audit.record(
                account.audit(),
                account.auditStream(),
                type,
                work.clerk(),
                Facts.with("change", work.change().id()).build());
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

    private void note(Work work, AccountEntryType type) {
        journal.add(EmployerEntry.ofStaff(
                        work.employer().accountNumber(), type, 1, work.change().serial(), work.at())
                .of(work.change().month().value()));
    }

    private void tell(Work work, PersonalAccount account, boolean back) {
        moved.fire(new StaffMoved(
                account.number(),
                FormerNumber.today(account.certificateNumber()),
                work.employer().name(),
                work.change().month(),
                back));
    }

    static String serial() {
        return "S" + Ids.next();
    }
}
