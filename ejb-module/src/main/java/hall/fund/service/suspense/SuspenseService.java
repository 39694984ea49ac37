package hall.fund.service.suspense;

import hall.fund.domain.account.EmployerState;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionLists;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ListState;
import hall.fund.domain.employer.EmployerClerks;
import hall.fund.domain.suspense.Arrival;
import hall.fund.domain.suspense.ArrivalRefunds;
import hall.fund.domain.suspense.Arrivals;
import hall.fund.domain.suspense.LetterPayee;
import hall.fund.domain.suspense.RefundView;
import hall.fund.domain.suspense.SuspenseItem;
import hall.fund.domain.suspense.SuspenseItems;
import hall.fund.domain.suspense.SuspenseLine;
import hall.fund.domain.suspense.SuspenseUse;
import hall.shared.BusinessException;
import hall.shared.Money;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What waits in employers' suspense, for finance officers: how long, what it was used for, and its way back to its payer. */
@Stateless
@RolesAllowed(Role.FINANCE)
public class SuspenseService {

    private static final int PAGE = 50;

    @Resource
    private EJBContext context;

    @Inject
    private SuspenseItems suspense;

    @Inject
    private Arrivals arrivals;

    @Inject
    private ArrivalRefunds refunds;

    @Inject
    private RefundReading reading;

    @Inject
    private ContributionLists lists;

    @Inject
    private EmployerClerks employers;

    @Inject
    private RefundKeeping refunding;

    @Inject
    private Clock clock;

    /**
     * One sum of the list.
     *
     * @param employer its name
     * @param refund the latest, null when there was none
     */
    public record Row(SuspenseLine line, String employer, RefundView refund) implements Serializable {}

    /**
     * What a list took.
     *
     * @param posted whether that is on its persons' accounts; else it is claimed
     */
    public record Use(String list, ContributionMonth month, Money amount, boolean posted) implements Serializable {}

    /**
     * One of them to decide about.
     *
     * @param payer who gets it back, empty when it came from more than one account
     * @param closed whether the employer is closed
     * @param place where it stands in the books
     * @param uses what lists took of it, in order
     * @param refunds all there were, latest first; 50 at most
     */
    public record Sheet(
            Row row, Optional<Payer> payer, boolean closed, String place, List<Use> uses, List<RefundView> refunds)
            implements Serializable {

        /** Whether the bank said enough to pay it back, and anything is left. */
        public boolean isRefundable() {
            return payer.filter(Payer::payable).isPresent()
                    && row.line().remaining().isPositive();
        }

        /** Whether it can go to the account that the employer's letter names. */
        public boolean isByLetter() {
            return (closed || payer.filter(Payer::payable).isEmpty())
                    && row.line().remaining().isPositive();
        }
    }

    /**
     * Whose account it came from.
     *
     * @param payable whether the bank said enough to pay to it
     */
    public record Payer(String name, String account, String remark, String bankSerial, boolean payable)
            implements Serializable {}

    /**
     * 50 sums that wait, oldest first.
     *
     * @param since only what waits since that day with an id above {@code after}, or since a later one
     */
    public List<Row> waiting(LocalDate since, long after) {
        List<SuspenseItem> found = suspense.waiting(since, after, PAGE);
        Map<Long, RefundView> latest =
                reading
                        .views(refunds.latest(
                                found.stream().map(SuspenseItem::id).toList()))
                        .stream()
                        .collect(Collectors.toMap(RefundView::money, Function.identity()));
        Map<String, String> names =
                suspense.names(found.stream().map(SuspenseItem::employerAccount).collect(Collectors.toSet()));
        LocalDate today = LocalDate.now(clock);
        return found.stream()
                .map(i -> new Row(SuspenseLine.of(i, today), names.get(i.employerAccount()), latest.get(i.id())))
                .toList();
    }

    /** One of them, whatever became of it; refuses with {@code CONTRIBUTION-404} what is none. */
    public Sheet item(long id) {
        SuspenseItem item = suspense.find(id).orElseThrow(() -> new BusinessException("CONTRIBUTION-404"));
        List<RefundView> all = reading.views(refunds.of(id));
        String name = suspense.names(Set.of(item.employerAccount())).get(item.employerAccount());
        return new Sheet(
                new Row(
                        SuspenseLine.of(item, LocalDate.now(clock)),
                        name,
                        all.stream().findFirst().orElse(null)),
                item.arrival().flatMap(arrivals::find).map(SuspenseService::payer),
                employers
                        .employer(item.employerAccount())
                        .filter(e -> e.state() == EmployerState.CLOSED)
                        .isPresent(),
                item.suspense().toString(),
                uses(id),
                all);
    }

    private static Payer payer(Arrival from) {
        return new Payer(from.payerName(), from.payerAccount(), from.remark(), from.bankSerial(), from.isRefundable());
    }

    private List<Use> uses(long id) {
        List<SuspenseUse> uses =
                suspense.ofItem(id).stream().filter(SuspenseUse::stands).toList();
        Map<Long, ContributionList> of = lists
                .some(uses.stream().map(SuspenseUse::list).toList())
                .stream()
                .collect(Collectors.toMap(ContributionList::id, Function.identity()));
        return uses.stream()
                .map(u -> {
                    ContributionList list = of.get(u.list());
                    return new Use(list.number(), list.month(), u.amount(), list.state() == ListState.POSTED);
                })
                .toList();
    }

    /**
     * Proposes to send back what is left of one; nothing moves until a second officer confirms ({@link ArrivalService#confirmRefund}).
     *
     * @param corporate whether the payer is an institution
     * @throws BusinessException {@code CONTRIBUTION-080}, {@code 081} somebody sends it back already; {@code 083} the bank did not say whom to pay;
     *     {@code 092} nothing is left; {@code 094} it came from more than one account; {@code FUND-036} no reason or one longer than 200 characters
     */
    public void proposeRefund(long item, boolean corporate, String reason) {
        if (suspense.employerOf(item).isEmpty()) {
            throw new BusinessException("CONTRIBUTION-404");
        }
        refunding.propose(item, corporate, reason, Caller.actor(context));
    }

    /**
     * Proposes to send what is left of one to the account that the employer's letter names, when its payer cannot have it.
     *
     * @throws BusinessException as {@link #proposeRefund}; {@code CONTRIBUTION-095} its payer can have it
     */
    public void proposeByLetter(long item, LetterPayee letter, boolean corporate, String reason) {
        if (suspense.employerOf(item).isEmpty()) {
            throw new BusinessException("CONTRIBUTION-404");
        }
        refunding.proposeByLetter(item, letter, corporate, reason, Caller.actor(context));
    }
}
