package hall.bench.server;

import static hall.bench.server.ReportLines.line;

import hall.bench.BenchOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The measurement in words for people, and as one JSON object for programs. */
record Report(BenchOptions options, LaneResult hall, LaneResult floor, double idleStatementsPerSecond) {

    private static final double BAR_RATE = 0.5;
    private static final double BAR_STATEMENTS = 1.5;
    private static final double BAR_CPU = 3;
    private static final double P50 = 0.5;
    private static final double P99 = 0.99;

    /** Median of the rounds' own ratios: the machine's mood hits both lanes of a round. */
    private double rateRatio() {
        List<Double> ratios = new ArrayList<>();
        IntStream.range(0, hall.rates().size())
                .forEach(i -> ratios.add(hall.rates().get(i) / floor.rates().get(i)));
        return LaneResult.median(ratios);
    }

    private double statementsRatio() {
        return hall.perCase().statements() / floor.perCase().statements();
    }

    private double cpuRatio() {
        return hall.perCase().cpuMillis() / floor.perCase().cpuMillis();
    }

    String text() {
        StringBuilder out = new StringBuilder();
        line(
                out,
                "%nCase %s%s, %d rounds of %d cases a lane, %d workers",
                options.item(),
                options.posts() ? ", decided by three posts" : "",
                options.rounds(),
                options.casesOfRound(),
                options.workers());
        line(
                out,
                "%n%-6s %8s %11s %9s %9s %8s %8s %8s %6s",
                "lane",
                "cases/s",
                "statements",
                "commits",
                "fsyncs",
                "CPU ms",
                "JVM ms",
                "DB ms",
                "rows");
        lane(out, "hall", hall);
        lane(out, "floor", floor);
        line(out, "%n%-6s %s", "lane", "ms at p50 / p99 of each step");
        steps(out, "hall", hall);
        steps(out, "floor", floor);
        line(
                out,
                "%nThe idle hall's timers: %.1f statements a second, in both lanes' counters.",
                idleStatementsPerSecond);
        line(
                out,
                "hall to floor: rate %.2f (bar at least %.1f) %s; statements %.2f (bar at most %.1f) %s; CPU %.2f (bar at most"
                        + " %.0f) %s",
                rateRatio(),
                BAR_RATE,
                verdict(rateRatio() >= BAR_RATE),
                statementsRatio(),
                BAR_STATEMENTS,
                verdict(statementsRatio() <= BAR_STATEMENTS),
                cpuRatio(),
                BAR_CPU,
                verdict(cpuRatio() <= BAR_CPU));
        return out.toString();
    }

    private static String verdict(boolean met) {
        return met ? "met" : "MISSED";
    }

    private static void lane(StringBuilder out, String name, LaneResult r) {
        Counters c = r.perCase();
        line(
                out,
                "%-6s %8.1f %11.1f %9.1f %9.2f %8.2f %8.2f %8.2f %6.1f",
                name,
                r.rate(),
                c.statements(),
                c.commits(),
                c.fsyncs(),
                c.cpuMillis(),
                c.jvmMillis(),
                c.databaseMillis(),
                r.rowsPerCase());
    }

    private static void steps(StringBuilder out, String name, LaneResult r) {
        StringBuilder all = new StringBuilder();
        for (Step step : r.samples().steps()) {
            all.append(String.format(
                    Locale.ROOT,
                    "  %s %.1f / %.1f",
                    word(step),
                    r.samples().quantile(step, P50),
                    r.samples().quantile(step, P99)));
        }
        line(out, "%-6s%s", name, all);
    }

    private static String word(Step step) {
        return step == Step.HAND_OVER ? "handOver" : step.name().toLowerCase(Locale.ROOT);
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"case\",\"item\":\"%s\",\"posts\":%b,\"cases\":%d,\"workers\":%d,\"rounds\":%d,%s,\"floor\":{%s},\"rateRatio\":%.3f,"
                        + "\"statementsRatio\":%.3f,\"cpuRatio\":%.3f}%n",
                options.item(),
                options.posts(),
                options.cases(),
                options.workers(),
                options.rounds(),
                figures(hall),
                figures(floor),
                rateRatio(),
                statementsRatio(),
                cpuRatio());
    }

    private static String figures(LaneResult r) {
        StringBuilder steps = new StringBuilder();
        for (Step step : r.samples().steps()) {
            steps.append(String.format(
                    Locale.ROOT,
                    "%s\"%s\":{\"p50\":%.2f,\"p99\":%.2f}",
                    steps.isEmpty() ? "" : ",",
                    word(step),
                    r.samples().quantile(step, P50),
                    r.samples().quantile(step, P99)));
        }
        Counters c = r.perCase();
        return String.format(
                Locale.ROOT,
                "\"casesPerSecond\":%.2f,\"cpuMillisPerCase\":%.3f,\"statementsPerCase\":%.2f,\"commitsPerCase\":%.2f,"
                        + "\"fsyncsPerCase\":%.3f,"
                        + "\"rowsPerCase\":%.2f,\"stepMillis\":{%s}",
                r.rate(),
                c.cpuMillis(),
                c.statements(),
                c.commits(),
                c.fsyncs(),
                r.rowsPerCase(),
                steps);
    }
}
