package hall.fund.service.suspense;

import hall.fund.domain.suspense.Arrival;
import hall.fund.domain.suspense.ArrivalContest;
import hall.fund.domain.suspense.ArrivalContests;
import hall.fund.domain.suspense.Arrivals;
import hall.fund.domain.suspense.SuspenseItems;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Arrivals of which the bank's account detail has less than its notice said, for finance officers: two set each right. */
@Stateless
@RolesAllowed(Role.FINANCE)
public class ContestService {

    private static final int PAGE = 50;

    @Resource
    private EJBContext context;

    @Inject
    private ArrivalContests contests;

    @Inject
    private Arrivals arrivals;

    @Inject
    private SuspenseItems suspense;

    @Inject
    private ContestKeeping keeping;

    public ContestService() {}

    /** For tests without a container, of what is read. */
    ContestService(ArrivalContests contests, Arrivals arrivals, SuspenseItems suspense) {
        this.contests = contests;
        this.arrivals = arrivals;
        this.suspense = suspense;
    }

    /**
     * One of them.
     *
     * @param told what the books have of the arrival
     * @param has what the detail has of it
     * @param less how much less this contest says; the arrival may have others
     * @param employer the name of the employer whose it is, empty for nobody's
     * @param enteredBy sign-in name of who entered that it is to be set right, empty while nobody has
     * @param madeUpBy what it is to be taken from instead, null for none
     * @param sentBack whether its payer has it again
     * @param repayments by which of these its payer may have paid it back, when it was sent back
     */
    public record Line(
            long id,
            String bankSerial,
            LocalDate bookedOn,
            String payerName,
            Money told,
            Money has,
            Money less,
            String employer,
            String enteredBy,
            Repayment madeUpBy,
            boolean sentBack,
            List<Repayment> repayments)
            implements Serializable {}

    /** Money of nobody of the sum of a contested arrival. */
    public record Repayment(long id, String bankSerial, LocalDate bookedOn, String payerName, Money amount)
            implements Serializable {

        private static Repayment of(Arrival a) {
            return new Repayment(a.id(), a.bankSerial(), a.bookedOn(), a.payerName(), a.left());
        }
    }

    /** What is known of the contests of a page. */
    private record Known(
            Map<Long, Arrival> arrivals, Map<Long, Money> less, Map<String, String> names, List<Arrival> repayments) {}

    /** 50 that are not settled with an id above {@code after}, oldest first. */
    public List<Line> open(long after) {
        List<ArrivalContest> found = contests.open(after, PAGE);
        Map<Long, Arrival> of = byId(found.stream().map(ArrivalContest::arrival).toList());
        Map<Long, Money> less = contests.less(of.keySet());
        Set<Money> sums = found.stream()
                .filter(c -> of.get(c.arrival()).isRefunded())
                .map(ArrivalContest::amount)
                .collect(Collectors.toSet());
        of.putAll(byId(found.stream().flatMap(c -> c.madeUpBy().stream()).toList()));
        Known known = new Known(
                of,
                less,
                suspense.names(of.values().stream()
                        .map(Arrival::employerAccount)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet())),
                repayments(sums));
        return found.stream().map(c -> line(c, known)).toList();
    }

    private Map<Long, Arrival> byId(List<Long> ids) {
        return arrivals.all(ids.stream().distinct().toList()).stream()
                .collect(Collectors.toMap(Arrival::id, Function.identity()));
    }

    private List<Arrival> repayments(Set<Money> sums) {
        List<Arrival> found = arrivals.unclaimedOf(sums, PAGE);
        Set<Long> contested =
                contests.less(found.stream().map(Arrival::id).toList()).keySet();
        return found.stream().filter(a -> !contested.contains(a.id())).toList();
    }

    private static Line line(ArrivalContest contest, Known known) {
        Arrival of = known.arrivals().get(contest.arrival());
        return new Line(
                contest.id(),
                of.bankSerial(),
                of.bookedOn(),
                of.payerName(),
                of.left(),
                of.left().minus(known.less().get(of.id())),
                contest.amount(),
                of.employerAccount().map(known.names()::get).orElse(""),
                contest.enteredBy(),
                contest.madeUpBy()
                        .map(id -> Repayment.of(known.arrivals().get(id)))
                        .orElse(null),
                of.isRefunded(),
                !of.isRefunded()
                        ? List.of()
                        : known.repayments().stream()
                                .filter(a -> a.amount().equals(contest.amount()))
                                .map(Repayment::of)
                                .toList());
    }

    /**
     * Enters that it is to be set right; nothing moves until a second officer confirms.
     *
     * @param madeUpBy the arrival of nobody by which its payer paid it back, empty when it was not sent back
     * @throws BusinessException {@code CONTRIBUTION-131} it was sent back, and nothing is said of how it came again; {@code 132} somebody has entered it; {@code 133} it is settled; {@code 136} a voucher, or an act on
     *     differences, took the line for something else; {@code 137} it was not sent back, or not paid back by that arrival; {@code 404} there is none
     */
    public void enter(long contest, Optional<Long> madeUpBy) {
        keeping.enter(contest, madeUpBy, Caller.actor(context));
    }

    /**
     * Confirms what another officer entered: what the bank does not have leaves the books.
     *
     * @throws BusinessException {@code CONTRIBUTION-131} it went back to its payer; {@code 133} it does not wait for that; {@code 134} the same officer
     *     entered it; {@code 135} lists have used it and too little else waits for the employer; {@code 136}, {@code 137}, {@code 404} as for
     *     {@link #enter};
     *     {@code PAY-003} a payment back to its payer waits for a person to look at it
     */
    public void confirm(long contest) {
        keeping.confirm(contest, Caller.actor(context));
    }

    /** Takes back what was entered and not confirmed; refuses with {@code CONTRIBUTION-133} anything else. */
    public void cancel(long contest) {
        keeping.cancel(contest, Caller.actor(context));
    }
}
