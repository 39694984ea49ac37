package hall.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The whole server's and the whole database's counters: nothing else may use them meanwhile.
 *
 * @param statements {@code Questions}
 * @param fsyncs {@code Innodb_data_fsyncs}
 * @param commits {@code Com_commit}
 * @param jvmMillis processor time of the application server
 * @param databaseMillis processor time of the database, 0 when it is not ours
 */
record Counters(double statements, double fsyncs, double commits, double jvmMillis, double databaseMillis) {

    /** Linux' USER_HZ, the same on every architecture that has a JDK. */
    private static final double MILLIS_OF_TICK = 10;

    private static final int USER_TIME = 11;

    static Counters read(Connection connection, long databasePid) throws SQLException, IOException {
        double statements = 0;
        double fsyncs = 0;
        double commits = 0;
        try (Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery("SHOW GLOBAL STATUS WHERE Variable_name IN"
                        + " ('Questions', 'Innodb_data_fsyncs', 'Com_commit')")) {
            while (row.next()) {
                switch (row.getString(1)) {
                    case "Questions" -> statements = row.getDouble(2);
                    case "Innodb_data_fsyncs" -> fsyncs = row.getDouble(2);
                    default -> commits = row.getDouble(2);
                }
            }
        }
        return new Counters(
                statements, fsyncs, commits, processor("self"), databasePid == 0 ? 0 : processor("" + databasePid));
    }

    private static double processor(String process) throws IOException {
        String stat = Files.readString(Path.of("/proc", process, "stat"));
        // The name, in brackets, may hold blanks; user and system time are the 12th and 13th after it.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[USER_TIME + 1])) * MILLIS_OF_TICK;
    }

    Counters minus(Counters before) {
        return new Counters(
                statements - before.statements,
                fsyncs - before.fsyncs,
                commits - before.commits,
                jvmMillis - before.jvmMillis,
                databaseMillis - before.databaseMillis);
    }

    Counters plus(Counters other) {
        return new Counters(
                statements + other.statements,
                fsyncs + other.fsyncs,
                commits + other.commits,
                jvmMillis + other.jvmMillis,
                databaseMillis + other.databaseMillis);
    }

    Counters per(double count) {
        return new Counters(
                statements / count, fsyncs / count, commits / count, jvmMillis / count, databaseMillis / count);
    }

    double cpuMillis() {
        return jvmMillis + databaseMillis;
    }
}
