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

    /**
     * Adds the steps of a case that began then, in their order, and the whole. A fast case may be answered before its receipt is
     * read: no step takes less than nothing.
     */
    public void add(Stopwatch watch, long begin, List<Step> way) {
        long from = begin;
        for (Step step : way) {
            long to = watch.endOf(step);
            add(step, Math.max(0, to - from));
            from = to;
        }
        add(Step.WHOLE, from - begin);
    }

    /** Adds one step. */
    public void add(Step step, long took) {
        nanos.get(step).add(took);
    }

    /** The steps that were timed. */
    List<Step> steps() {
        return nanos.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
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
