package hall.finance.service.close;

import hall.audit.domain.AuditEventType;
import hall.finance.domain.close.Books;
import hall.finance.domain.close.CloseCondition;
import hall.finance.domain.close.DayState;
import hall.finance.domain.close.FinanceDay;
import hall.finance.domain.close.FinanceDays;
import hall.shared.Actor;
import hall.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/** Closes days in their order: one officer prepares, another closes. */
@ApplicationScoped
public class CloseKeeping {

    private FinanceDays days;
    private Books books;
    private DayRun run;
    private CloseCondition condition;
    private Clock clock;

    protected CloseKeeping() {}

    @Inject
    public CloseKeeping(FinanceDays days, Books books, DayRun run, CloseCondition condition, Clock clock) {
        this.days = days;
        this.books = books;
        this.run = run;
        this.condition = condition;
        this.clock = clock;
    }

    /**
     * Proposes to close a day on exactly what was seen.
     *
     * @throws BusinessException {@code FINANCE-017} the day was not reconciled; {@code FINANCE-018} an earlier day is open; refusals of
     *     {@link FinanceDay#prepare} and of {@link CloseCondition}
     */
    public void prepare(LocalDate day, String seen, Actor by) {
        FinanceDay there = next(day);
        condition.require(day);
        there.prepare(seen, days.explaining(day), by.id(), LocalDateTime.now(clock));
        run.record(there, AuditEventType.DAY_CLOSE_PREPARED, by);
    }

    /**
     * Closes what another officer prepared, after one more look at the books, which compares only where they are not counted to what
     * they were when they were compared last; the ledger keeps the day's totals in the same transaction.
     * The look may take minutes, in which people go on booking by hand; only then are they kept from it, and what was booked on the day
     * meanwhile refuses the close. So a voucher of the day is either in what two have seen or refused.
     *
     * @throws BusinessException as {@link #prepare}, and refusals of {@link FinanceDay#close}
     */
    public void close(LocalDate day, String seen, Actor by) {
        LocalDateTime now = LocalDateTime.now(clock);
        FinanceDay there = next(day);
        condition.require(day);
        boolean prepared = there.state() == DayState.PREPARED;
        long booked = books.booked(day);
        DayNotes notes = run.compareIfChanged(day);
        requireUnchanged(!prepared || there.state() == DayState.PREPARED, day);
        condition.requireForGood(day);
        requireUnchanged(books.booked(day) == booked, day);
        there.close(seen, days.explaining(day), by.id(), now);
        books.close(day);
        run.record(notes, by);
        run.record(there, AuditEventType.DAY_CLOSED, by);
    }

    private static void requireUnchanged(boolean unchanged, LocalDate day) {
        if (!unchanged) {
            throw new BusinessException("FINANCE-006", day);
        }
    }

    /** Takes a proposal back, one's own or a colleague's. */
    public void takeBack(LocalDate day, Actor by) {
        FinanceDay there = next(day);
        if (there.state() == DayState.PREPARED) {
            run.record(there, AuditEventType.DAY_CLOSE_VOIDED, by);
            there.takeBack();
        }
    }

    private FinanceDay next(LocalDate day) {
        FinanceDay there = (day == null ? Optional.<FinanceDay>empty() : days.lock(day))
                .orElseThrow(() -> new BusinessException("FINANCE-017", Objects.toString(day, "")));
        run.firstOpen().filter(day::isAfter).ifPresent(first -> {
            throw new BusinessException("FINANCE-018", day, first);
        });
        return there;
    }
}
