package hall.finance.service;

import hall.finance.domain.period.PeriodClose;
import hall.finance.domain.period.PeriodKind;
import hall.finance.domain.period.Periods;
import hall.finance.domain.period.YearEnd;
import hall.finance.domain.statement.Sheet;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Reads closed periods, and the statements of any day. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.AUDITOR})
public class PeriodQueries {

    private static final int SHOWN = 60;

    @Inject
    private Periods periods;

    @Inject
    private PeriodRules rules;

    @Inject
    private PeriodKeeping keeping;

    @Inject
    private StatementMaking statements;

    @Inject
    private Clock clock;

    /**
     * Statements of a day.
     *
     * @param kept whether they are those of a closed month, as they were when it was closed
     */
    public record Statements(LocalDate day, boolean kept, List<Sheet> sheets) implements Serializable {}

    /** What was asked for and closed, newest first, 60 at most. */
    public List<PeriodClose.View> latest() {
        return periods.latest(SHOWN).stream().map(PeriodClose::view).toList();
    }

    /** The month to be closed next, empty while there are no books. */
    public Optional<YearMonth> nextMonth() {
        return rules.nextMonth();
    }

    /** What carrying a year over would book as things are; refuses with {@code PERIOD-001} what is no year. */
    public YearEnd yearEnd(String year) {
        return keeping.yearEnd(PeriodRules.year(year));
    }

    /**
     * The statements as of the end of a day; of the last day of a closed month or year those that were kept.
     *
     * @param day null for today
     */
    public Statements statements(LocalDate day) {
        LocalDate asked = day == null ? LocalDate.now(clock) : day;
        List<Sheet> kept = kept(asked);
        return kept.isEmpty()
                ? new Statements(asked, false, statements.asOf(asked))
                : new Statements(asked, true, kept);
    }

    private List<Sheet> kept(LocalDate day) {
        Year year = Year.from(day);
        List<Sheet> ofYear =
                day.equals(YearEnd.lastDay(year)) ? periods.kept(PeriodKind.YEAR, year.toString()) : List.of();
        YearMonth month = YearMonth.from(day);
        return !ofYear.isEmpty() || !day.equals(month.atEndOfMonth())
                ? ofYear
                : periods.kept(PeriodKind.MONTH, month.toString());
    }

    /** This year, by the hall's clock: the one whose end is next. */
    public Year thisYear() {
        return Year.now(clock);
    }
}
