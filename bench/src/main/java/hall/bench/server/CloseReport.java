package hall.bench.server;

import static hall.bench.server.ReportLines.line;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The measurement in words for people, and as one JSON object for programs; the last size is the one asked for. */
record CloseReport(List<Size> sizes) {

    private static final double MICROS = 1e6;
    private static final int LOOK = 0;
    private static final int PREPARE = 1;
    private static final int CLOSE = 2;

    /**
     * Days of one length.
     *
     * @param counted seconds until the sweep knows that nothing has changed
     * @param aliveBefore megabytes alive on the heap before a day was closed under watch
     * @param aliveMost the most that was alive meanwhile
     */
    record Size(int lines, LaneRun hall, LaneRun floor, double counted, double aliveBefore, double aliveMost) {

        Size watched(double seconds, double before, double most) {
            return new Size(lines, hall, floor, seconds, before, most);
        }

        double ratio() {
            return hall.whole() / floor.whole();
        }
    }

    private Size longest() {
        return sizes.get(sizes.size() - 1);
    }

    String text() {
        StringBuilder out = new StringBuilder();
        line(
                out,
                "%nA day looked at, prepared and closed, seconds at the median of %d days of each lane; %d differences a day",
                longest().hall().turns().size(),
                DayLaying.DIFFERENCES);
        line(
                out,
                "%n%7s %-6s %7s %8s %7s %7s %8s %10s %7s",
                "lines",
                "lane",
                "look",
                "prepare",
                "close",
                "whole",
                "us/line",
                "statements",
                "CPU s");
        for (Size size : sizes) {
            lane(out, size, "hall", size.hall());
            lane(out, size, "floor", size.floor());
        }
        line(out, "%nCounted and found unchanged, seconds:");
        for (Size size : sizes) {
            line(out, "%7d lines %8.3f", size.lines(), size.counted());
        }
        line(out, "%nAlive on the heap while a day is closed, MB (before, most):");
        for (Size size : sizes) {
            line(out, "%7d lines %8.1f %8.1f", size.lines(), size.aliveBefore(), size.aliveMost());
        }
        ReportLines.verdict(out, longest().lines(), longest().ratio());
        return out.toString();
    }

    private static void lane(StringBuilder out, Size size, String name, LaneRun run) {
        line(
                out,
                "%7d %-6s %7.3f %8.3f %7.3f %7.3f %8.1f %10.0f %7.2f",
                size.lines(),
                name,
                run.step(LOOK),
                run.step(PREPARE),
                run.step(CLOSE),
                run.whole(),
                run.whole() * MICROS / size.lines(),
                run.statementsOfTurn(),
                run.cpuMillisOfTurn() / 1000);
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"close\",\"lines\":%d,\"ratio\":%.3f,\"sizes\":[%s]}%n",
                longest().lines(),
                longest().ratio(),
                sizes.stream().map(CloseReport::json).collect(Collectors.joining(",")));
    }

    private static String json(Size size) {
        return String.format(
                Locale.ROOT,
                "{\"lines\":%d,\"ratio\":%.3f,\"hallSeconds\":%.3f,\"floorSeconds\":%.3f,\"hallLookSeconds\":%.3f,"
                        + "\"floorLookSeconds\":%.3f,\"statements\":%.0f,\"floorStatements\":%.0f,\"countedSeconds\":%.3f,\"aliveBeforeMegabytes\":%.1f,"
                        + "\"aliveMostMegabytes\":%.1f}",
                size.lines(),
                size.ratio(),
                size.hall().whole(),
                size.floor().whole(),
                size.hall().step(LOOK),
                size.floor().step(LOOK),
                size.hall().statementsOfTurn(),
                size.floor().statementsOfTurn(),
                size.counted(),
                size.aliveBefore(),
                size.aliveMost());
    }
}
