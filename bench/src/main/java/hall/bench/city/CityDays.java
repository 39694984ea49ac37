package hall.bench.city;

import hall.finance.domain.close.Classification;
import hall.finance.domain.close.ItemView;
import hall.finance.service.close.CloseQueries;
import hall.finance.service.close.DayCloseService;
import hall.finance.service.close.DayPreparation;
import hall.finance.service.close.DifferenceService;
import hall.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Lets day after day pass: hall and city go on together; each morning the day before is compared three ways and two officers close it. */
@ApplicationScoped
public class CityDays {

    private static final int MORNING = 9;
    private static final int TRIES = 5;
    private static final String FIRST = "finance1";
    private static final String SECOND = "finance2";

    @Inject
    private StandInCity city;

    @Inject
    private DayPreparation preparation;

    @Inject
    private CloseQueries queries;

    @Inject
    private DifferenceService differences;

    @Inject
    private DayCloseService close;

    @Inject
    private Callers callers;

    @Inject
    private Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Goes on until the morning of the day; gives how many days were closed on the way. */
    int until(LocalDate day) throws Exception {
        int days = 0;
        while (today().isBefore(day)) {
            LocalDateTime now = LocalDateTime.now(clock);
            city.advance(Duration.between(now, now.toLocalDate().plusDays(1).atTime(MORNING, 0)));
            morning();
            days++;
        }
        return days;
    }

    private void morning() throws Exception {
        LocalDate yesterday = today().minusDays(1);
        reconcile(yesterday);
        List<Long> unclear = callers.asFinance(
                FIRST,
                () -> queries.explaining(yesterday).stream()
                        .filter(d -> d.classification() == null)
                        .map(ItemView::id)
                        .toList());
        if (!unclear.isEmpty()) {
            callers.asFinance(FIRST, () -> {
                differences.classify(unclear, Classification.TO_BE_TRACED, "待查");
                return unclear;
            });
        }
        String seen = callers.asFinance(
                FIRST, () -> queries.day(yesterday).orElseThrow().seen());
        callers.asFinance(FIRST, () -> {
            close.prepare(yesterday, seen);
            return seen;
        });
        callers.asFinance(SECOND, () -> {
            close.close(yesterday, seen);
            return seen;
        });
    }

    /** Reads the bank's statement and compares the books; a bank that is not well is asked again. */
    private void reconcile(LocalDate day) throws Exception {
        for (int left = TRIES; left > 0; left--) {
            try {
                callers.asSystem(() -> {
                    preparation.prepare(day);
                    return day;
                });
                return;
            } catch (BusinessException refused) {
                if (left == 1) {
                    throw refused;
                }
            }
        }
    }
}
