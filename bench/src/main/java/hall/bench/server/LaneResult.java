package hall.bench.server;

import java.util.ArrayList;
import java.util.List;

/** What one lane's rounds came to. */
final class LaneResult {

    private final List<Double> rates = new ArrayList<>();
    private final Samples samples = new Samples();
    private Counters counters = new Counters(0, 0, 0, 0, 0);
    private RowCounts rows = RowCounts.none();
    private int cases;

    void add(int round, double seconds, Samples times, Counters used, RowCounts written) {
        cases += round;
        rates.add(round / seconds);
        samples.addAll(times);
        counters = counters.plus(used);
        rows = rows.plus(written);
    }

    /** Rounds' rates, in order. */
    List<Double> rates() {
        return rates;
    }

    double rate() {
        return median(rates);
    }

    Counters perCase() {
        return counters.per(cases);
    }

    RowCounts rows() {
        return rows;
    }

    double rowsPerCase() {
        return (double) rows.total() / cases;
    }

    Samples samples() {
        return samples;
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
