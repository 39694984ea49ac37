package hall.fund.service.staff;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.EmployerEntry;
import hall.fund.domain.account.EmployerJournal;
import hall.fund.domain.account.EmployerLine;
import hall.fund.domain.account.FormerNumber;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.account.StaffHeads;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ContributionPolicy;
import hall.fund.domain.staff.BaseYear;
import hall.fund.domain.staff.Member;
import hall.fund.domain.staff.Staff;
import hall.fund.domain.staff.StaffChange;
import hall.fund.domain.staff.StaffChanges;
import hall.fund.domain.staff.StaffLine;
import hall.fund.domain.staff.StaffTableCheck;
import hall.fund.domain.staff.TypedLine;
import hall.fund.service.contribution.OwnEmployer;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
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
import java.util.HashMap;
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

    @Inject
    private BaseYears years;

    @Inject
    private StaffAsks asks;

    /**
     * A change that stands, as its clerk reads it.
     *
     * @param base what a base was mended to, null for other kinds
     */
    public record Change(
            long id,
            StaffChange.Kind kind,
            ContributionMonth month,
            String account,
            String holderName,
            String reason,
            Money base,
            LocalDateTime at)
            implements Serializable {}

    /**
     * A page of the employer's journal.
     *
     * @param people the names of those whom a row is about, by the row's id; none for a row of many, or of the employer alone
     */
    public record Journal(List<EmployerLine> rows, Map<Long, String> people) implements Serializable {}

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

    /**
     * One of the staff by account or identity number; empty for who is none. An identity number is an ask about a person: refuses with
     * {@code CONTRIBUTION-122} when enough people were asked about today.
     */
    public Optional<Member> member(String employerAccount, String number) {
        require(employerAccount);
        identity(number).ifPresent(person -> asks.note(employerAccount, person));
        return staff.of(employerAccount, List.of(number)).stream()
                .filter(m -> !m.state().isClosed())
                .findFirst();
    }

    // An account's number tells of the own staff only, and who is no identity number is nobody.
    private static Optional<IdentityNumber> identity(String number) {
        try {
            return Optional.of(FormerNumber.today(number));
        } catch (BusinessException none) {
            return Optional.empty();
        }
    }

    /**
     * What a base that was typed would come to for one of the staff, by the rule of a table's line; nothing changes.
     *
     * @throws BusinessException {@code CONTRIBUTION-113} not of the staff
     */
    public StaffLine preview(String employerAccount, AccountNumber account, String typed) {
        require(employerAccount);
        TypedLine line = new TypedLine(1, account.value(), "", "", List.of(typed), false);
        BaseYear year = years.of(employerAccount);
        return StaffTableCheck.ofBases(terms.today(), year)
                .check(
                        line,
                        staff.of(employerAccount, List.of(account.value())).stream()
                                .findFirst(),
                        years.history(employerAccount, year, account));
    }

    /** How many pay and are sealed; the balance is nobody's business here and is zero. */
    public StaffHeads heads(String employerAccount) {
        require(employerAccount);
        StaffHeads all = accounts.heads(employerAccount);
        return new StaffHeads(all.paying(), all.sealed(), Money.ZERO);
    }

    /** How many changes for a month and later ones stand, by kind. */
    public Map<StaffChange.Kind, Integer> counts(String employerAccount, ContributionMonth from) {
        require(employerAccount);
        return changes.counts(employerAccount, from);
    }

    /** Changes for a month and later ones that stand, latest first, those with a smaller id; 50 at most. */
    public List<Change> changes(String employerAccount, ContributionMonth from, long before) {
        require(employerAccount);
        return changes.lines(employerAccount, from, before, LINES).stream()
                .map(l -> new Change(
                        l.change().id(),
                        l.change().kind(),
                        l.change().month(),
                        l.change().account().value(),
                        l.holderName(),
                        l.change().reason(),
                        l.change().base().orElse(null),
                        l.change().doneAt()))
                .toList();
    }

    /** The bounds of a base today. */
    public Bounds bounds() {
        ContributionPolicy today = terms.today();
        return new Bounds(today.floor(), today.cap());
    }

    /** The employer's journal, latest row first, rows with a smaller id; 50 at most. */
    public Journal journal(String employerAccount, long before) {
        require(employerAccount);
        List<EmployerLine> lines = journal.rows(employerAccount, before, LINES).stream()
                .map(EmployerEntry::line)
                .toList();
        Map<Long, String> holders = changes.holders(lines.stream()
                .flatMap(l -> StaffChange.idOf(l.serial()).stream())
                .toList());
        Map<Long, String> people = new HashMap<>();
        lines.forEach(l -> StaffChange.idOf(l.serial()).map(holders::get).ifPresent(name -> people.put(l.id(), name)));
        return new Journal(lines, people);
    }

    private void require(String employerAccount) {
        own.require(Caller.actor(context), employerAccount);
    }
}
