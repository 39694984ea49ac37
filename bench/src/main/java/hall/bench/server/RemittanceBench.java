package hall.bench.server;

import hall.bench.floor.RemittanceFloor;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.persistence.LedgerInvariants;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Logger;

/**
 * Whole months of employers: a list is drawn, confirmed, paid and posted through the real services, and beside it, in turns, by the
 * statements that could do it without rules; for lists of a tenth, three tenths and all of the lines asked for. One more month of each
 * size is done under a watch on the heap.
 */
@ApplicationScoped
public class RemittanceBench {

    private static final Logger LOG = Logger.getLogger(RemittanceBench.class.getName());
    private static final int WARM_UP_LINES = 2000;
    private static final int WARM_UP_MONTHS = 6;
    private static final int STEPS = 4;
    private static final int MONTHS = 3;
    private static final int MONTHS_AGO = 11;
    private static final int TABLE_LINES = 10_000;
    private static final double NANOS = 1e9;

    private static final String[] TABLES = {
        "contribution_list",
        "contribution_line",
        "money_arrival",
        "suspense_item",
        "suspense_use",
        "bank_line",
        "ledger_entry",
        "posting",
        "account_entry",
        "audit_record",
        "outbox_message"
    };

    @Inject
    private Pool pool;

    @Inject
    private RemittanceSeeder seeder;

    @Inject
    private RemittanceLane lane;

    @Inject
    private Clock clock;

    private long database;
    private long clerk;
    private int accounts;
    private int employers;

    /** Measures; throws when the lanes wrote different rows, or the books do not stand afterwards. */
    RemittanceReport run(int lines, long databasePid) throws Exception {
        database = databasePid;
        clerk = seeder.clerk();
        size(WARM_UP_LINES, WARM_UP_MONTHS);
        List<RemittanceReport.Size> sizes = new ArrayList<>();
        for (int part : new int[] {lines / 10, lines * 3 / 10, lines}) {
            sizes.add(size(part, MONTHS));
        }
        RemittanceReport.Table table = table(Math.min(lines, TABLE_LINES));
        checkBooks();
        return new RemittanceReport(sizes, table);
    }

    /** A table, once for the times and again, with other bases, for the heap. */
    private RemittanceReport.Table table(int lines) throws Exception {
        int first = accounts;
        String employer = employer(lines, ContributionMonth.of(LocalDate.now(clock)));
        Counters before = counters();
        double begin = seconds();
        long table = lane.read(clerk, employer, bases(first, lines, 6000));
        double read = seconds();
        lane.apply(clerk, table);
        double end = seconds();
        double statements = counters().minus(before).statements();
        HeapWatch heap = HeapWatch.begin();
        try (heap) {
            lane.apply(clerk, lane.read(clerk, employer, bases(first, lines, 7000)));
        }
        return new RemittanceReport.Table(lines, read - begin, end - read, statements, heap);
    }

    private static byte[] bases(int first, int lines, int base) {
        StringBuilder csv = new StringBuilder("个人账号,姓名,新缴存基数\n");
        for (int i = first; i < first + lines; i++) {
            csv.append(SeedPlan.accountNumber(i))
                    .append(",示例测,")
                    .append(base + i % 1000)
                    .append('\n');
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private RemittanceReport.Size size(int lines, int months) throws Exception {
        ContributionMonth paidTo = ContributionMonth.of(LocalDate.now(clock)).plus(-MONTHS_AGO);
        String ours = employer(lines, paidTo);
        String theirs = employer(lines, paidTo);
        List<double[]> hall = new ArrayList<>();
        List<double[]> floor = new ArrayList<>();
        Counters hallUsed = null;
        Counters floorUsed = null;
        ContributionMonth month = paidTo;
        for (int i = 0; i < months; i++) {
            month = month.next();
            Counters start = counters();
            Map<String, Long> rows = rows();
            boolean hallFirst = i % 2 == 0;
            (hallFirst ? hall : floor).add(hallFirst ? byHall(ours, month) : byFloor(theirs, month));
            Counters between = counters();
            Map<String, Long> rowsBetween = rows();
            (hallFirst ? floor : hall).add(hallFirst ? byFloor(theirs, month) : byHall(ours, month));
            Counters end = counters();
            requireSame(minus(rowsBetween, rows), minus(rows(), rowsBetween));
            Counters first = between.minus(start);
            Counters second = end.minus(between);
            hallUsed = sum(hallUsed, hallFirst ? first : second);
            floorUsed = sum(floorUsed, hallFirst ? second : first);
        }
        HeapWatch watch = HeapWatch.begin();
        try (watch) {
            byHall(ours, month.next());
        }
        LOG.info(() -> "bench: " + lines + " lines, " + watch.looks() + " looks at the heap");
        return new RemittanceReport.Size(
                lines,
                result(hall, hallUsed),
                result(floor, floorUsed),
                watch.beforeMegabytes(),
                watch.mostMegabytes());
    }

    private String employer(int heads, ContributionMonth paidTo) throws SQLException {
        String number = String.format("88%010d", ++employers);
        seeder.employer(number);
        try (Connection connection = pool.connection()) {
            seeder.staff(connection, number, accounts, heads, paidTo);
        }
        accounts += heads;
        return number;
    }

    private double[] byHall(String employer, ContributionMonth month) throws Exception {
        double[] ends = new double[STEPS + 1];
        ends[0] = seconds();
        long list = lane.draw(clerk, employer, month);
        ends[1] = seconds();
        Money total = lane.confirm(clerk, list);
        ends[2] = seconds();
        lane.arrive(list, total);
        ends[3] = seconds();
        lane.post(list);
        ends[4] = seconds();
        return steps("hall", ends);
    }

    private double[] byFloor(String employer, ContributionMonth month) throws SQLException {
        double[] ends = new double[STEPS + 1];
        ends[0] = seconds();
        try (Connection connection = pool.connection()) {
            RemittanceFloor floor = new RemittanceFloor(connection, employer, month, LocalDateTime.now(clock));
            floor.draw();
            ends[1] = seconds();
            floor.confirm();
            ends[2] = seconds();
            floor.arrive();
            ends[3] = seconds();
            floor.post();
            ends[4] = seconds();
        }
        return steps("floor", ends);
    }

    private static double seconds() {
        return System.nanoTime() / NANOS;
    }

    private static double[] steps(String name, double[] ends) {
        double[] steps = new double[STEPS];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = ends[i + 1] - ends[i];
        }
        LOG.info(() -> "bench: " + name + " drawn, confirmed, paid and posted in " + (ends[STEPS] - ends[0]) + " s");
        return steps;
    }

    private static LaneRun result(List<double[]> months, Counters used) {
        return new LaneRun(months, used.statements(), used.databaseMillis(), used.jvmMillis());
    }

    private static Counters sum(Counters one, Counters other) {
        return one == null ? other : one.plus(other);
    }

    private Counters counters() throws Exception {
        try (Connection connection = pool.connection()) {
            return Counters.read(connection, database);
        }
    }

    private Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = pool.connection();
                Statement ask = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet row = ask.executeQuery("SELECT COUNT(*) FROM " + table)) {
                    row.next();
                    rows.put(table, row.getLong(1));
                }
            }
        }
        return rows;
    }

    private static Map<String, Long> minus(Map<String, Long> after, Map<String, Long> before) {
        Map<String, Long> out = new TreeMap<>(after);
        before.forEach((table, count) -> out.merge(table, -count, Long::sum));
        return out;
    }

    private static void requireSame(Map<String, Long> one, Map<String, Long> other) {
        if (!one.equals(other)) {
            throw new IllegalStateException("the lanes wrote different rows: " + one + " and " + other);
        }
    }

    private void checkBooks() throws SQLException {
        try (Connection connection = pool.connection()) {
            List<LedgerInvariants.Violation> broken = LedgerInvariants.check(connection);
            if (!broken.isEmpty()) {
                throw new IllegalStateException("the books do not stand: " + broken);
            }
        }
    }
}
