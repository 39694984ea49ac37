package hall.bench.city;

import hall.fund.service.LedgerClosing;
import hall.payment.service.StatementReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Lets day after day pass: hall and city go on together; each morning the day before is read from the bank and its totals are kept. */
@ApplicationScoped
public class CityDays {

    private static final int MORNING = 9;
    private static final int TRIES = 5;

    @Inject
    private StandInCity city;

    @Inject
    private StatementReading reading;

    @Inject
    private LedgerClosing closing;

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
        String problem = callers.asSystem(() -> reading.read(yesterday)).problem();
        for (int i = 1; i < TRIES && !problem.isEmpty(); i++) {
            problem = callers.asSystem(() -> reading.read(yesterday)).problem();
        }
        if (!problem.isEmpty()) {
            throw new IllegalStateException("the detail of " + yesterday + ": " + problem);
        }
        callers.asSystem(closing::closeYesterday);
    }
}
