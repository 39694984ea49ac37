package hall.bench.server;

import hall.bench.city.Callers;
import hall.finance.domain.close.Classification;
import hall.finance.domain.close.ItemView;
import hall.finance.service.close.CloseQueries;
import hall.finance.service.close.DayCloseService;
import hall.finance.service.close.DayPreparation;
import hall.finance.service.close.DifferenceService;
import hall.finance.service.close.ReconciliationService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** A day through the real services: the sweep's look, one officer who prepares, another who closes. */
@ApplicationScoped
public class CloseLane {

    private static final String ONE = "finance1";
    private static final String TWO = "finance2";

    @Inject
    private DayPreparation preparation;

    @Inject
    private ReconciliationService reconciliation;

    @Inject
    private CloseQueries queries;

    @Inject
    private DifferenceService differences;

    @Inject
    private DayCloseService close;

    @Inject
    private Callers callers;

    void look(LocalDate day) throws Exception {
        callers.asSystem(() -> {
            preparation.prepare(day);
            return day;
        });
    }

    /** Whether the sweep would look again. */
    boolean changed(LocalDate day) throws Exception {
        return callers.asSystem(() -> reconciliation.changed(day));
    }

    /** What people do in between, not measured: says of each difference what it is; gives how many the day has. */
    int classify(LocalDate day) throws Exception {
        List<ItemView> of = callers.asFinance(ONE, () -> queries.explaining(day)).stream()
                .filter(d -> d.foundOn().equals(day))
                .toList();
        List<Long> unclear = of.stream()
                .filter(d -> d.classification() == null)
                .map(ItemView::id)
                .toList();
        if (!unclear.isEmpty()) {
            callers.asFinance(ONE, () -> {
                differences.classify(unclear, Classification.TO_BE_TRACED, "待查");
                return unclear;
            });
        }
        return of.size();
    }

    String seen(LocalDate day) throws Exception {
        return callers.asFinance(ONE, () -> queries.day(day).orElseThrow().seen());
    }

    void prepare(LocalDate day, String seen) throws Exception {
        callers.asFinance(ONE, () -> {
            close.prepare(day, seen);
            return day;
        });
    }

    void close(LocalDate day, String seen) throws Exception {
        callers.asFinance(TWO, () -> {
            close.close(day, seen);
            return day;
        });
    }
}
