package hall.fund.service.contribution;

import hall.fund.domain.contribution.Arrival;
import hall.fund.domain.contribution.Arrivals;
import hall.fund.domain.contribution.EmployerClerks;
import hall.fund.domain.contribution.PayerClue;
import hall.fund.domain.contribution.PayerClues;
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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Money from unknown payers, for finance officers. */
@Stateless
@RolesAllowed(Role.FINANCE)
public class ArrivalService {

    private static final int PAGE = 50;

    @Resource
    private EJBContext context;

    @Inject
    private Arrivals arrivals;

    @Inject
    private EmployerClerks employers;

    @Inject
    private ArrivalDesk desk;

    @Inject
    private Clock clock;

    /**
     * Money in nobody's suspense.
     *
     * @param days how long it has been there, by the bank's day
     */
    public record Line(
            long id, String bankSerial, String payerName, String remark, Money amount, LocalDate bookedOn, long days)
            implements Serializable {}

    /**
     * One of them with what points to employers.
     *
     * @param payerAccount empty when the bank did not say
     * @param suspense where it stands in the books
     */
    public record Sheet(Line line, String payerAccount, String suspense, List<PayerClue> clues)
            implements Serializable {}

    /** 50 of them after an id, oldest first. */
    public List<Line> unidentified(long after) {
        LocalDate today = LocalDate.now(clock);
        return arrivals.unidentified(after, PAGE).stream()
                .map(a -> line(a, today))
                .toList();
    }

    private static Line line(Arrival a, LocalDate today) {
        return new Line(
                a.id(),
                a.bankSerial(),
                a.payerName(),
                a.remark(),
                a.amount(),
                a.bookedOn(),
                ChronoUnit.DAYS.between(a.bookedOn(), today));
    }

    /** One to decide about; refuses with {@code CONTRIBUTION-030} one that is decided, with {@code CONTRIBUTION-404} none. */
    public Sheet arrival(long id) {
        Arrival arrival = arrivals.find(id).orElseThrow(() -> new BusinessException("CONTRIBUTION-404"));
        arrival.requireUnidentified();
        return new Sheet(
                line(arrival, LocalDate.now(clock)),
                arrival.payerAccount(),
                arrival.suspense().toString(),
                PayerClues.all(arrival, arrivals).entrySet().stream()
                        .flatMap(clue -> employers.employer(clue.getKey()).stream()
                                .map(e -> new PayerClue(clue.getKey(), e.name(), clue.getValue())))
                        .toList());
    }

    /**
     * The employer that is meant, to be looked at before money goes to it.
     *
     * @param number account number (DWZH) or unified social credit code
     * @throws BusinessException {@code CONTRIBUTION-031} none
     */
    public PayerClue employer(String number) {
        return arrivals.byNumbers(Set.of(number)).stream()
                .findFirst()
                .flatMap(employers::employer)
                .map(e -> new PayerClue(e.accountNumber(), e.name(), Set.of()))
                .orElseThrow(() -> new BusinessException("CONTRIBUTION-031"));
    }

    /**
     * Gives one to an employer.
     *
     * @throws BusinessException {@code CONTRIBUTION-030} it has one; {@code 031} no such employer; {@code FUND-036} no reason or one longer
     *     than 200 characters
     */
    public void assign(long arrival, String employerAccount, String reason) {
        desk.assign(arrival, employerAccount, reason, Caller.actor(context));
    }
}
