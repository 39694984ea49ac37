package hall.fund.service.contribution;

import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.contribution.ContributionLine;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionLists;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.DifferenceHint;
import hall.fund.domain.contribution.ListChanges;
import hall.fund.domain.contribution.ListComparisons;
import hall.fund.domain.contribution.ListSheet;
import hall.fund.domain.contribution.ListState;
import hall.fund.domain.contribution.MonthOrder;
import hall.fund.domain.employer.EmployerSheet;
import hall.fund.domain.suspense.Matching;
import hall.fund.domain.suspense.WaitingMoney;
import hall.fund.service.suspense.SuspenseDesk;
import hall.shared.BusinessException;
import hall.shared.Money;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an employer's clerk sees of the employer's lists. Another employer's is {@code CONTRIBUTION-404}, as if it did not exist. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class ContributionQueries {

    private static final int LISTS = 12;
    private static final int LINES = 100;
    private static final int CHANGES = 20;

    @Resource
    private EJBContext context;

    @Inject
    private OwnEmployer own;

    @Inject
    private ContributionLists lists;

    @Inject
    private ListComparisons comparisons;

    @Inject
    private SuspenseDesk suspense;

    @Inject
    private ContributionDrawing drawing;

    @Inject
    private EmployerArrears arrears;

    @Inject
    private Clock clock;

    /** Account numbers of the employers the signed-in person acts for; empty for most people. */
    public List<String> employers() {
        return own.all(Caller.actor(context));
    }

    /** One of them, with the month that comes next. */
    public EmployerSheet employer(String employerAccount) {
        EmployerAccount employer = own.read(Caller.actor(context), employerAccount);
        MonthOrder order = drawing.order(employer);
        return EmployerSheet.of(employer, order, drawing.days(employer, order.next()), arrears.owed(employer));
    }

    /** Its latest lists, newest first; without differences. */
    public List<ListSheet> lists(String employerAccount) {
        own.require(Caller.actor(context), employerAccount);
        return lists.latest(employerAccount, LISTS).stream()
                .map(l -> ListSheet.of(l, Optional.empty()))
                .toList();
    }

    /** One list, with the money that came nearest while it waits. */
    public ListSheet list(long id) {
        ContributionList list = ofMine(id);
        return ListSheet.of(
                list,
                list.state() == ListState.CONFIRMED
                        ? Matching.nearest(list, suspense.usable(list.employerAccount()))
                                .map(money -> difference(list, money))
                        : Optional.empty());
    }

    private ListSheet.Difference difference(ContributionList list, Matching.Nearest money) {
        Money missing = list.open().minus(money.amount());
        List<Integer> hint =
                missing.equals(Money.ZERO) ? List.of() : DifferenceHint.lines(lists.candidates(list), missing);
        return new ListSheet.Difference(money.amount(), missing, money.since(), hint);
    }

    /** What waits in the employer's suspense and no list has claimed. */
    public WaitingMoney waiting(String employerAccount) {
        own.require(Caller.actor(context), employerAccount);
        return WaitingMoney.of(suspense.usable(employerAccount), LocalDate.now(clock));
    }

    /** 100 lines after a line, in order. */
    public List<ContributionLine> lines(long id, int after) {
        return lists.lines(ofMine(id).id(), after, LINES);
    }

    /**
     * What a clerk has to check before money flows: how a list differs from the one before it, with the first twenty of each kind. Empty for
     * an employer's first list, a list that was posted or taken back, and back payments.
     */
    public Optional<ListChanges> changes(long id) {
        ContributionList list = ofMine(id);
        boolean toCheck = list.state() == ListState.DRAFT || list.state() == ListState.CONFIRMED;
        return toCheck && list.kind() == CreditKind.REMITTANCE ? comparisons.changes(list, CHANGES) : Optional.empty();
    }

    /** The living list of a month, empty when none was drawn. */
    public Optional<Long> living(String employerAccount, ContributionMonth month) {
        own.require(Caller.actor(context), employerAccount);
        return lists.live(ContributionList.liveKey(employerAccount, CreditKind.REMITTANCE, month))
                .map(ContributionList::id);
    }

    private ContributionList ofMine(long id) {
        ContributionList list = lists.find(id).orElseThrow(() -> new BusinessException("CONTRIBUTION-404"));
        own.require(Caller.actor(context), list.employerAccount());
        return list;
    }
}
