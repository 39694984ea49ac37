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

    /**
     * One of them.
     *
     * @param told what the notice said
     * @param less how much less the line of this contest says
     * @param has what the detail has of it, when all is taken off that is contested
     * @param employer the name of the employer whose it is, empty for nobody's
     * @param enteredBy sign-in name of who entered that it is to be set right, empty while nobody has
     */
    public record Line(
            long id,
            String bankSerial,
            LocalDate bookedOn,
            String payerName,
            Money told,
            Money less,
            Money has,
            String employer,
            String enteredBy)
            implements Serializable {}

    /** 50 that are not settled with an id above {@code after}, oldest first. */
    public List<Line> open(long after) {
        List<ArrivalContest> found = contests.open(after, PAGE);
        Map<Long, Arrival> of = arrivals
                .all(found.stream().map(ArrivalContest::arrival).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Arrival::id, Function.identity()));
        Map<String, String> names = suspense.names(of.values().stream()
                .map(Arrival::employerAccount)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        Map<Long, Money> contested = contests.contested(of.keySet());
        return found.stream()
                .map(c -> line(c, of.get(c.arrival()), contested.get(c.arrival()), names))
                .toList();
    }

    private static Line line(ArrivalContest contest, Arrival of, Money contested, Map<String, String> names) {
        return new Line(
                contest.id(),
                of.bankSerial(),
                of.bookedOn(),
                of.payerName(),
                of.left(),
                contest.amount(),
                of.left().minus(contested),
                of.employerAccount().map(names::get).orElse(""),
                contest.enteredBy());
    }

    /**
     * Enters that it is to be set right; nothing moves until a second officer confirms.
     *
     * @throws BusinessException {@code CONTRIBUTION-132} somebody has entered it; {@code 133} it is settled; {@code 136} a voucher, or an act on
     *     differences, took the line for something else; {@code 404} there is none
     */
    public void enter(long contest) {
        keeping.enter(contest, Caller.actor(context));
    }

    /**
     * Confirms what another officer entered: what the bank does not have leaves the books.
     *
     * @throws BusinessException {@code CONTRIBUTION-131} it went back to its payer; {@code 133} it does not wait for that; {@code 134} the same officer
     *     entered it; {@code 135} lists have used it and too little else waits for the employer; {@code 136}, {@code 404} as for {@link #enter};
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
