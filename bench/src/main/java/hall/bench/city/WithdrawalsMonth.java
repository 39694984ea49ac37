package hall.bench.city;

import hall.bench.CityOptions;
import hall.bench.server.Pool;
import hall.casefile.domain.DecisionBy;
import hall.casefile.service.LodgeApplication;
import hall.casefile.service.LodgementService;
import hall.shared.BusinessException;
import hall.shared.ServiceItemCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A month of those who withdraw for repaying their loan (TQ04), each once in the year, while the bank misbehaves. */
@ApplicationScoped
public class WithdrawalsMonth {

    private static final int BORROWER = 5;
    private static final int MONTHS = 12;

    /** What the bank does with one payment or another; none of it may cost or create a cent. */
    private static final List<String> FAILURES =
            List.of("RESET", "LOSE_ANSWER", "IN_PROGRESS", "REFUSED", "TWICE", "NO_SUCH_ORDER");

    private static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(15);

    @Inject
    private LodgementService lodgement;

    @Inject
    private Callers callers;

    @Inject
    private People people;

    @Inject
    private StandInCity city;

    @Inject
    private Pool pool;

    /** How many lodged, and how many were refused at the door. */
    record Outcome(int lodged, int refused, String failure) {}

    /** Everybody whose turn it is lodges; returns when nothing is under way any more. */
    Outcome play(CityOptions options, int month, SplittableRandom random) throws Exception {
        String failure = FAILURES.get(random.nextInt(FAILURES.size()));
        city.fail("BDC101", failure, 1 + random.nextInt(2));
        int lodged = 0;
        int refused = 0;
        for (int i = BORROWER * month;
                i < options.persons() && lodged + refused < options.withdrawals();
                i += BORROWER * MONTHS) {
            String key = UUID.nameUUIDFromBytes(
                            (options.seed() + ":" + i).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .toString();
            LodgeApplication application =
                    new LodgeApplication(new ServiceItemCode("TQ04"), key, DecisionBy.AUTOMATIC, false);
            try {
                callers.asCitizen(people.id(i), () -> lodgement.lodge(application));
                lodged++;
            } catch (BusinessException notNow) {
                refused++;
            }
        }
        settle();
        city.heal();
        return new Outcome(lodged, refused, failure);
    }

    /** Waits until every message to the world has gone. */
    void settle() throws SQLException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (count("SELECT COUNT(*) FROM outbox_message WHERE state = 'WAITING'") > 0) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("messages wait for a quarter of an hour");
            }
            LockSupport.parkNanos(STEP_NANOS);
        }
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = pool.connection();
                PreparedStatement ask = connection.prepareStatement(sql);
                ResultSet row = ask.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Cases by what became of them. */
    Map<String, Long> cases() throws SQLException {
        Map<String, Long> all = new TreeMap<>();
        try (Connection connection = pool.connection();
                PreparedStatement ask =
                        connection.prepareStatement("SELECT status, COUNT(*) FROM case_file GROUP BY status");
                ResultSet row = ask.executeQuery()) {
            while (row.next()) {
                all.put(row.getString(1), row.getLong(2));
            }
        }
        return all;
    }
}
