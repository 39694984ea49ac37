package hall.bench.server;

import java.util.Locale;

/** What the reports for people are written with. */
final class ReportLines {

    /** How many times the floor's time the hall may take with its longest list or day. */
    private static final double BAR = 3;

    private ReportLines() {}

    static void line(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format + "%n", values));
    }

    static void verdict(StringBuilder out, int lines, double ratio) {
        line(
                out,
                "%nhall to floor, %d lines: %.2f (bar at most %.0f) %s",
                lines,
                ratio,
                BAR,
                ratio <= BAR ? "met" : "MISSED");
    }
}
