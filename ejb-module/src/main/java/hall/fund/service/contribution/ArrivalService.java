package hall.fund.service.contribution;

import hall.fund.domain.contribution.Arrivals;
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

    /** 50 of them after an id, oldest first. */
    public List<Line> unidentified(long after) {
        LocalDate today = LocalDate.now(clock);
        return arrivals.unidentified(after, PAGE).stream()
                .map(a -> new Line(
                        a.id(),
                        a.bankSerial(),
                        a.payerName(),
                        a.remark(),
                        a.amount(),
                        a.bookedOn(),
                        ChronoUnit.DAYS.between(a.bookedOn(), today)))
                .toList();
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
