package hall.bench.server;

import java.util.Arrays;
import java.util.List;

/**
 * One lane's turns of one size, in seconds of each step.
 *
 * @param turns in order, each with its steps
 * @param statements of all turns, with what the timers ask meanwhile
 * @param databaseMillis processor time of the database in all turns
 * @param jvmMillis processor time of the server in all turns
 */
record LaneRun(List<double[]> turns, double statements, double databaseMillis, double jvmMillis) {

    /** Median over the turns. */
    double step(int step) {
        return LaneResult.median(turns.stream().map(m -> m[step]).toList());
    }

    /** Median of the whole turns. */
    double whole() {
        return LaneResult.median(turns.stream().map(m -> Arrays.stream(m).sum()).toList());
    }

    double statementsOfTurn() {
        return statements / turns.size();
    }

    double cpuMillisOfTurn() {
        return (databaseMillis + jvmMillis) / turns.size();
    }
}
