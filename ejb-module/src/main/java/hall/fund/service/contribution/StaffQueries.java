package hall.fund.service.contribution;

import hall.fund.domain.account.EmployerEntry;
import hall.fund.domain.account.EmployerJournal;
import hall.fund.domain.account.EmployerLine;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.account.StaffHeads;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ContributionPolicy;
import hall.fund.domain.contribution.Member;
import hall.fund.domain.contribution.Staff;
import hall.fund.domain.contribution.StaffChange;
import hall.fund.domain.contribution.StaffChanges;
import hall.shared.Money;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An employer's staff, what was changed about it, and the employer's journal, for its clerks; no balance of anybody. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class StaffQueries {

    private static final int LINES = 50;

    @Resource
    private EJBContext context;

    @Inject
    private OwnEmployer own;

    @Inject
    private Staff staff;

    @Inject
    private StaffChanges changes;

    @Inject
    private PersonalAccounts accounts;

    @Inject
    private EmployerJournal journal;

    @Inject
    private StaffTerms terms;

    /** A change that stands, as its clerk reads it. */
    public record Change(
            long id, StaffChange.Kind kind, String account, String holderName, String reason, LocalDateTime at)
            implements Serializable {}

    /**
     * The bounds of a base today, yuan a month.
     *
     * @param floor the lowest
     * @param cap the highest
     */
    public record Bounds(Money floor, Money cap) implements Serializable {}

    /** Staff that pays or is sealed, after an account, in order; 50 at most. */
    public List<Member> staff(String employerAccount, String account) {
        require(employerAccount);
        return staff.all(employerAccount, account, LINES);
    }

    /** One of the staff by account or identity number; empty for who is none. */
    public Optional<Member> member(String employerAccount, String number) {
        require(employerAccount);
        return staff.of(employerAccount, List.of(number)).stream()
                .filter(m -> !m.state().isClosed())
                .findFirst();
    }

    /** How many pay and are sealed; the balance is nobody's business here and is zero. */
    public StaffHeads heads(String employerAccount) {
        require(employerAccount);
        StaffHeads all = accounts.heads(employerAccount);
        return new StaffHeads(all.paying(), all.sealed(), Money.ZERO);
    }

    /** How many changes for a month stand, by kind. */
    public Map<StaffChange.Kind, Integer> counts(String employerAccount, ContributionMonth month) {
        require(employerAccount);
        return changes.counts(employerAccount, month);
    }

    /** Changes for a month that stand, latest first, those with a smaller id; 50 at most. */
    public List<Change> changes(String employerAccount, ContributionMonth month, long before) {
        require(employerAccount);
        return changes.lines(employerAccount, month, before, LINES).stream()
                .map(l -> new Change(
                        l.change().id(),
                        l.change().kind(),
                        l.change().account().value(),
                        l.holderName(),
                        l.change().reason(),
                        l.change().doneAt()))
                .toList();
    }

    /** The bounds of a base today. */
    public Bounds bounds() {
        ContributionPolicy today = terms.today();
        return new Bounds(today.floor(), today.cap());
    }

    /** The employer's journal, latest row first, rows with a smaller id; 50 at most. */
    public List<EmployerLine> journal(String employerAccount, long before) {
        require(employerAccount);
        return journal.rows(employerAccount, before, LINES).stream()
                .map(EmployerEntry::line)
                .toList();
    }

    private void require(String employerAccount) {
        own.require(Caller.actor(context), employerAccount);
    }
}
