package hall.bench.server;

import hall.casefile.domain.TaskFilter;
import hall.casefile.domain.TaskOrder;
import hall.casefile.domain.TaskView;
import hall.casefile.service.TaskQueries;
import hall.casefile.service.TaskQueries.TaskPage;
import hall.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * A post's list with many open cases: the first page with the counts of all views through {@link TaskQueries}, beside a page and one
 * count by hand on the same data source, in turns. One client.
 */
@ApplicationScoped
public class TaskBench {

    private static final int WARM_UP = 300;
    private static final int ROUNDS = 300;
    private static final double NANOS_OF_MILLI = 1e6;
    private static final double P50 = 0.5;
    private static final double P99 = 0.99;
    private static final double BAR = 2;

    private static final String PAGE =
            "SELECT id, case_number, item_code, applicant_name, status, amount, lodged_at, stage_due, closed_at, claimed_by"
                    + " FROM case_file WHERE status = 'SUBMITTED' AND branch = '" + TaskSeeder.BRANCH
                    + "' ORDER BY stage_due, id LIMIT " + TaskQueries.PAGE;

    private static final String COUNT =
            "SELECT COUNT(*) FROM case_file WHERE status = 'SUBMITTED' AND branch = '" + TaskSeeder.BRANCH + "'";

    @Inject
    private TaskSeeder seeder;

    @Inject
    private TaskQueries queries;

    @Inject
    private Pool pool;

    /** What was measured, in words and as one JSON object. */
    record Result(String text, String json) {}

    /** Seeds and measures; throws when the two do not see the same. */
    Result run(int open) throws Exception {
        seeder.officer();
        try (Connection connection = pool.connection()) {
            seeder.cases(connection, open);
        }
        List<Long> hall = new ArrayList<>();
        List<Long> floor = new ArrayList<>();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            long begin = System.nanoTime();
            TaskPage page = asOfficer(() -> queries.tasks(TaskFilter.all(), TaskOrder.DUE, TaskOrder.DUE.start()));
            long between = System.nanoTime();
            long counted = byHand(page.lines().get(0).caseNumber());
            long end = System.nanoTime();
            if (counted != open || page.counts().get(TaskView.OPEN) != open) {
                throw new IllegalStateException("counted " + counted + " and " + page.counts());
            }
            if (i >= WARM_UP) {
                hall.add(between - begin);
                floor.add(end - between);
            }
        }
        return result(open, hall, floor);
    }

    private static TaskPage asOfficer(Callable<TaskPage> call) throws Exception {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(TaskSeeder.OFFICER)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.of(Role.ACCEPTANCE)))
                .runAs(call);
    }

    private long byHand(String first) throws SQLException {
        try (Connection connection = pool.connection()) {
            try (PreparedStatement ask = connection.prepareStatement(PAGE);
                    ResultSet row = ask.executeQuery()) {
                int rows = 0;
                while (row.next()) {
                    if (rows++ == 0 && !row.getString(2).equals(first)) {
                        throw new IllegalStateException("another first line: " + row.getString(2));
                    }
                    for (int column = 1; column <= 10; column++) {
                        row.getObject(column);
                    }
                }
            }
            try (PreparedStatement ask = connection.prepareStatement(COUNT);
                    ResultSet row = ask.executeQuery()) {
                row.next();
                long counted = row.getLong(1);
                connection.commit();
                return counted;
            }
        }
    }

    private static Result result(int open, List<Long> hall, List<Long> floor) {
        double ratio = quantile(hall, P50) / quantile(floor, P50);
        String text = String.format(
                Locale.ROOT,
                "%nFirst page of a post's list with %d open cases, %d rounds%n%nlane   ms at p50    p99%nhall   %9.2f %6.2f   page,"
                        + " counts of five views%nfloor  %9.2f %6.2f   page, one count%n%nhall to floor: %.2f (bar at most %.0f)"
                        + " %s%n",
                open,
                ROUNDS,
                quantile(hall, P50),
                quantile(hall, P99),
                quantile(floor, P50),
                quantile(floor, P99),
                ratio,
                BAR,
                ratio <= BAR ? "met" : "MISSED");
        String json = String.format(
                Locale.ROOT,
                "{\"bench\":\"tasks\",\"open\":%d,\"rounds\":%d,\"p50Millis\":%.3f,\"p99Millis\":%.3f,\"floor\":{\"p50Millis\":%.3f,"
                        + "\"p99Millis\":%.3f},\"ratio\":%.3f}%n",
                open,
                ROUNDS,
                quantile(hall, P50),
                quantile(hall, P99),
                quantile(floor, P50),
                quantile(floor, P99),
                ratio);
        return new Result(text, json);
    }

    private static double quantile(List<Long> nanos, double share) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1)) / NANOS_OF_MILLI;
    }
}
