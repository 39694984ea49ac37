package hall.bench.server;

import hall.bench.floor.CloseFloor;
import hall.payment.domain.BankStatement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;

/**
 * Days of a tenth, three tenths and all of the lines asked for, one after the other, closed in turns through the real services and by the
 * statements that could do it without rules. The day before is as long; the day after has only begun. One more day of each size is closed
 * under a watch on the heap. Both lanes must find the differences that were laid, and no day may have a cent unexplained.
 */
@ApplicationScoped
public class CloseBench {

    private static final Logger LOG = Logger.getLogger(CloseBench.class.getName());
    private static final int WARM_UP_LINES = 2000;
    private static final int WARM_UP_TURNS = 2;
    private static final int TURNS = 3;
    private static final int SIZES = 3;
    private static final double NANOS = 1e9;

    @Inject
    private Pool pool;

    @Inject
    private DayLaying laying;

    @Inject
    private CloseLane lane;

    @Inject
    private BankStatement statement;

    @Inject
    private Clock clock;

    private long database;
    private LocalDate day;

    /** Measures; throws when a lane does not find what was laid. */
    CloseReport run(int lines, long databasePid) throws Exception {
        database = databasePid;
        LocalDate today = LocalDate.now(clock);
        day = today.minusDays(2L * WARM_UP_TURNS + SIZES * 2L * TURNS + SIZES + 2);
        laying.begin(day, today);
        // The day the books begin has nothing but what was brought forward.
        byHall(0);
        size(WARM_UP_LINES, WARM_UP_TURNS);
        List<CloseReport.Size> sizes = new ArrayList<>();
        for (int part : new int[] {lines / 10, lines * 3 / 10, lines}) {
            CloseReport.Size size = size(part, TURNS);
            laying.lay(day, part);
            double counted = counted();
            HeapWatch watch = HeapWatch.begin();
            try (watch) {
                byHall(DayLaying.DIFFERENCES);
            }
            LOG.info(() -> "bench: " + part + " lines, " + watch.looks() + " looks at the heap");
            sizes.add(size.watched(counted, watch.beforeMegabytes(), watch.mostMegabytes()));
        }
        requireExplained();
        return new CloseReport(sizes);
    }

    /** What the sweep does with a day that has not changed, in seconds; the first look finds the differences, the second nothing new. */
    private double counted() throws Exception {
        lane.look(day);
        lane.look(day);
        double begin = seconds();
        if (lane.changed(day)) {
            throw new IllegalStateException(day + " has changed by being looked at");
        }
        return seconds() - begin;
    }

    private CloseReport.Size size(int lines, int turns) throws Exception {
        List<double[]> hall = new ArrayList<>();
        List<double[]> floor = new ArrayList<>();
        Counters hallUsed = null;
        Counters floorUsed = null;
        for (int i = 0; i < 2 * turns; i++) {
            boolean ours = i % 4 == 0 || i % 4 == 3;
            laying.lay(day, lines);
            Counters before = counters();
            (ours ? hall : floor).add(ours ? byHall(DayLaying.DIFFERENCES) : byFloor());
            Counters used = counters().minus(before);
            hallUsed = ours ? sum(hallUsed, used) : hallUsed;
            floorUsed = ours ? floorUsed : sum(floorUsed, used);
        }
        return new CloseReport.Size(lines, result(hall, hallUsed), result(floor, floorUsed), 0, 0, 0);
    }

    private double[] byHall(int differences) throws Exception {
        double begin = seconds();
        lane.look(day);
        double looked = seconds();
        requireFound(differences, lane.classify(day));
        String seen = lane.seen(day);
        double before = seconds();
        lane.prepare(day, seen);
        double prepared = seconds();
        lane.close(day, seen);
        return ended("hall", looked - begin, prepared - before, seconds() - prepared);
    }

    private double[] byFloor() throws SQLException {
        try (Connection connection = pool.connection()) {
            CloseFloor floor = new CloseFloor(connection, statement.account(), day, LocalDateTime.now(clock));
            double begin = seconds();
            int found = floor.look();
            double looked = seconds();
            floor.prepare();
            double prepared = seconds();
            floor.close();
            double end = seconds();
            requireFound(DayLaying.DIFFERENCES, found);
            return ended("floor", looked - begin, prepared - looked, end - prepared);
        }
    }

    private double[] ended(String name, double... steps) {
        LOG.info(() -> "bench: " + name + " closed " + day + " in " + (steps[0] + steps[1] + steps[2]) + " s");
        day = day.plusDays(1);
        return steps;
    }

    private void requireFound(int laid, int found) {
        if (found != laid) {
            throw new IllegalStateException(day + ": " + laid + " differences were laid, " + found + " found");
        }
    }

    private void requireExplained() throws SQLException {
        try (Connection connection = pool.connection();
                Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery("SELECT COUNT(*) FROM finance_day WHERE state <> 'CLOSED'"
                        + " OR bank_balance - ledger_balance <> explained")) {
            row.next();
            if (row.getInt(1) > 0) {
                throw new IllegalStateException(row.getInt(1) + " days are not explained to the cent");
            }
        }
    }

    private static double seconds() {
        return System.nanoTime() / NANOS;
    }

    private static LaneRun result(List<double[]> turns, Counters used) {
        return new LaneRun(turns, used.statements(), used.databaseMillis(), used.jvmMillis());
    }

    private static Counters sum(Counters one, Counters other) {
        return one == null ? other : one.plus(other);
    }

    private Counters counters() throws Exception {
        try (Connection connection = pool.connection()) {
            return Counters.read(connection, database);
        }
    }
}
