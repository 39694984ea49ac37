package hall.finance.service.close;

import hall.payment.service.StatementDays;
import hall.payment.service.StatementReading;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Reads the bank's statement of a day that is over, and reconciles the day; who does it is told meanwhile.
 *
 * <p>NOT_SUPPORTED: the bank is asked with no transaction open.
 */
@Stateless
@RolesAllowed({Role.FINANCE, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DayPreparation {

    @Resource
    private EJBContext context;

    @Inject
    private StatementDays statement;

    @Inject
    private StatementReading reading;

    @Inject
    private ReconciliationService reconciliation;

    @Inject
    private DayTelling telling;

    @Inject
    private Clock clock;

    /**
     * Does both; a statement that was read whole is not read again.
     *
     * @throws BusinessException {@code FINANCE-001} the day is not over; {@code FINANCE-019} the bank gave no whole statement; refusals of
     *     {@link ReconciliationService#run}
     */
    public void prepare(LocalDate day) {
        requireOver(day);
        telling.whileTold(day, Caller.actor(context), () -> {
            if (!statement.wasRead(day)) {
                read(day);
            }
            reconciliation.run(day);
        });
    }

    /** The same, with the statement read anew: the bank may tell of a day what it did not tell at first. */
    public void anew(LocalDate day) {
        requireOver(day);
        telling.whileTold(day, Caller.actor(context), () -> {
            read(day);
            reconciliation.run(day);
        });
    }

    private void requireOver(LocalDate day) {
        if (day == null || !day.isBefore(LocalDate.now(clock))) {
            throw new BusinessException("FINANCE-001", Objects.toString(day, ""));
        }
    }

    private void read(LocalDate day) {
        if (!reading.read(day).problem().isEmpty()) {
            throw new BusinessException("FINANCE-019", day);
        }
    }
}
