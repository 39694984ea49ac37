package hall.bench.server;

import static hall.bench.server.ReportLines.line;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The measurement in words for people, and as one JSON object for programs; the last size is the one asked for. */
record RemittanceReport(List<Size> sizes, Table table) {

    private static final double MICROS = 1e6;

    /**
     * Lists of one length.
     *
     * @param aliveBefore megabytes alive on the heap before a month was done under watch
     * @param aliveMost the most that was alive meanwhile
     */
    record Size(int lines, LaneRun hall, LaneRun floor, double aliveBefore, double aliveMost) {

        double ratio() {
            return hall.whole() / floor.whole();
        }
    }

    /**
     * A table of new bases.
     *
     * @param readSeconds read, checked and kept
     * @param applySeconds taken over
     * @param statements of both
     */
    record Table(int lines, double readSeconds, double applySeconds, double statements, HeapWatch heap) {}

    private Size longest() {
        return sizes.get(sizes.size() - 1);
    }

    String text() {
        StringBuilder out = new StringBuilder();
        line(
                out,
                "%nAn employer's month, seconds at the median of %d months",
                longest().hall().turns().size());
        line(
                out,
                "%n%7s %-6s %7s %8s %7s %7s %7s %8s %10s %7s",
                "lines",
                "lane",
                "draw",
                "confirm",
                "arrive",
                "post",
                "whole",
                "us/line",
                "statements",
                "CPU s");
        for (Size size : sizes) {
            lane(out, size, "hall", size.hall());
            lane(out, size, "floor", size.floor());
        }
        line(out, "%nAlive on the heap while a list is drawn and posted, MB (before, most):");
        for (Size size : sizes) {
            line(out, "%7d lines %8.1f %8.1f", size.lines(), size.aliveBefore(), size.aliveMost());
        }
        line(
                out,
                "%nA table of new bases, %d lines: read, checked and kept in %.2f s, taken over in %.2f s, %.0f statements; alive"
                        + " %.1f MB before, %.1f at most",
                table.lines(),
                table.readSeconds(),
                table.applySeconds(),
                table.statements(),
                table.heap().beforeMegabytes(),
                table.heap().mostMegabytes());
        ReportLines.verdict(out, longest().lines(), longest().ratio());
        return out.toString();
    }

    private static void lane(StringBuilder out, Size size, String name, LaneRun run) {
        line(
                out,
                "%7d %-6s %7.3f %8.3f %7.3f %7.3f %7.3f %8.1f %10.0f %7.2f",
                size.lines(),
                name,
                run.step(0),
                run.step(1),
                run.step(2),
                run.step(3),
                run.whole(),
                run.whole() * MICROS / size.lines(),
                run.statementsOfTurn(),
                run.cpuMillisOfTurn() / 1000);
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"remittance\",\"lines\":%d,\"ratio\":%.3f,\"sizes\":[%s],\"table\":{\"lines\":%d,\"readSeconds\":%.3f,"
                        + "\"applySeconds\":%.3f,\"statements\":%.0f,\"aliveBeforeMegabytes\":%.1f,\"aliveMostMegabytes\":%.1f}}%n",
                longest().lines(),
                longest().ratio(),
                sizes.stream().map(RemittanceReport::json).collect(Collectors.joining(",")),
                table.lines(),
                table.readSeconds(),
                table.applySeconds(),
                table.statements(),
                table.heap().beforeMegabytes(),
                table.heap().mostMegabytes());
    }

    private static String json(Size size) {
        return String.format(
                Locale.ROOT,
                "{\"lines\":%d,\"ratio\":%.3f,\"hallSeconds\":%.3f,\"floorSeconds\":%.3f,\"postSeconds\":%.3f,"
                        + "\"floorPostSeconds\":%.3f,\"statements\":%.0f,\"floorStatements\":%.0f,\"aliveBeforeMegabytes\":%.1f,"
                        + "\"aliveMostMegabytes\":%.1f}",
                size.lines(),
                size.ratio(),
                size.hall().whole(),
                size.floor().whole(),
                size.hall().step(3),
                size.floor().step(3),
                size.hall().statementsOfTurn(),
                size.floor().statementsOfTurn(),
                size.aliveBefore(),
                size.aliveMost());
    }
}
