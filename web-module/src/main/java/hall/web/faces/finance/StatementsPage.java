package hall.web.faces.finance;

import hall.finance.domain.statement.Sheet;
import hall.finance.service.PeriodQueries;
import hall.finance.service.PeriodQueries.Statements;
import hall.web.faces.Problems;
import hall.web.faces.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The statements of a day: computed, or as they were kept when its month was closed. */
@Named("statementsPage")
@RequestScoped
public class StatementsPage {

    @Inject
    PeriodQueries queries;

    @Inject
    Problems problems;

    @Inject
    Clock clock;

    @Inject
    Sent sent;

    private Statements view;

    /** Before anything is rendered: the title and the summary tell of problems, and whoever may not read is refused here. */
    public void load() {
        view = queries.statements(sent.dayUntil("day", LocalDate.now(clock)));
    }

    public LocalDate getDay() {
        return view.day();
    }

    /** What the date field shows: what was typed, wrong or not. */
    public String getTyped() {
        return sent.typed("day", view.day());
    }

    public boolean isKept() {
        return view.kept();
    }

    public List<Sheet> getSheets() {
        return view.sheets();
    }

    /** The last day of the month before. */
    public LocalDate getEarlier() {
        return YearMonth.from(view.day()).minusMonths(1).atEndOfMonth();
    }
}
