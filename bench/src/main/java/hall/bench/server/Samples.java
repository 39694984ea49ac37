package hall.bench.server;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Times of one lane's steps. */
public final class Samples {

    private static final double NANOS_OF_MILLI = 1e6;

    private final Map<Step, List<Long>> nanos = new EnumMap<>(Step.class);

    public Samples() {
        for (Step step : Step.values()) {
            nanos.put(step, Collections.synchronizedList(new ArrayList<>()));
        }
    }

    /** Adds all steps of a case that began then. */
    public void add(Stopwatch watch, long begin) {
        nanos.forEach((step, all) -> all.add(watch.nanos(step, begin)));
    }

    void addAll(Samples other) {
        nanos.forEach((step, all) -> all.addAll(other.nanos.get(step)));
    }

    /** In milliseconds; the nearest rank. */
    double quantile(Step step, double share) {
        List<Long> sorted = new ArrayList<>(nanos.get(step));
        if (sorted.isEmpty()) {
            return 0;
        }
        Collections.sort(sorted);
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(0, rank - 1)) / NANOS_OF_MILLI;
    }
}
