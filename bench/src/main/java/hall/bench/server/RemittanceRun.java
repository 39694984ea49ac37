package hall.bench.server;

import java.util.Arrays;
import java.util.List;

/**
 * One lane's months of one size, in seconds of each step.
 *
 * @param months in order; each has the steps drawn, confirmed, arrived, posted
 * @param statements of all months, with what the timers ask meanwhile
 * @param databaseMillis processor time of the database in all months
 * @param jvmMillis processor time of the server in all months
 */
record RemittanceRun(List<double[]> months, double statements, double databaseMillis, double jvmMillis) {

    static final int STEPS = 4;

    /** Median over the months. */
    double step(int step) {
        return LaneResult.median(months.stream().map(m -> m[step]).toList());
    }

    /** Median of the whole months. */
    double whole() {
        return LaneResult.median(
                months.stream().map(m -> Arrays.stream(m).sum()).toList());
    }

    double statementsOfMonth() {
        return statements / months.size();
    }

    double cpuMillisOfMonth() {
        return (databaseMillis + jvmMillis) / months.size();
    }
}
