package hall.bench.server;

import hall.bench.BenchOptions;
import hall.bench.floor.FloorLane;
import hall.bench.floor.Reference;
import hall.fund.persistence.LedgerInvariants;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;

/** Seeds, warms up, lets the lanes take turns, and looks whether the books still stand. */
@ApplicationScoped
public class Measurement {

    private static final Logger LOG = Logger.getLogger(Measurement.class.getName());
    private static final int SEED_BATCH = 50;
    /** As long as the pause of most timers. */
    private static final int IDLE_SECONDS = 20;

    private static final double NANOS = 1e9;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Pool pool;

    @Inject
    private Seeder seeder;

    @Inject
    private Reference reference;

    @Inject
    private HallLane hallLane;

    @Inject
    private FloorLane floorLane;

    private final Queue<SeededPerson> persons = new ArrayDeque<>();
    private long databasePid;

    /** All of it; throws when a case does not end, the lanes wrote different rows, or an invariant is broken. */
    Report run(BenchOptions options, long database) throws Exception {
        databasePid = database;
        // First of all: afterwards the audit of what was done is still to be sealed.
        double idle = idle();
        seeder.employer();
        seeder.officers();
        for (int from = 0; from < options.persons(); from += SEED_BATCH) {
            persons.addAll(seeder.persons(from, Math.min(from + SEED_BATCH, options.persons()), options.posts()));
        }
        reference.load(options.item());
        LOG.info(() -> "bench: " + persons.size() + " persons seeded");
        for (int round = 0; round < BenchOptions.WARM_UP_ROUNDS; round++) {
            turn(options, List.of(hallLane, floorLane), Map.of("hall", new LaneResult(), "floor", new LaneResult()));
        }
        LaneResult hall = new LaneResult();
        LaneResult floor = new LaneResult();
        for (int round = 0; round < options.rounds(); round++) {
            List<Lane> order = round % 2 == 0 ? List.of(hallLane, floorLane) : List.of(floorLane, hallLane);
            turn(options, order, Map.of("hall", hall, "floor", floor));
        }
        if (!hall.rows().equals(floor.rows())) {
            throw new IllegalStateException("the lanes wrote different rows: " + hall.rows() + " and " + floor.rows());
        }
        checkBooks();
        return new Report(options, hall, floor, idle);
    }

    private double idle() throws Exception {
        Counters before = counters();
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(IDLE_SECONDS));
        return counters().minus(before).statements() / IDLE_SECONDS;
    }

    private void turn(BenchOptions options, List<Lane> order, Map<String, LaneResult> results) throws Exception {
        for (Lane lane : order) {
            RowCounts rowsBefore = rows();
            Samples samples = new Samples();
            Queue<SeededPerson> mine = new ConcurrentLinkedQueue<>();
            for (int i = 0; i < options.casesOfRound(); i++) {
                mine.add(persons.remove());
            }
            Counters before = counters();
            long begin = System.nanoTime();
            drive(lane, mine, options.workers(), samples);
            lane.settle();
            double seconds = (System.nanoTime() - begin) / NANOS;
            Counters used = counters().minus(before);
            results.get(lane.name()).add(options.casesOfRound(), seconds, samples, used, rows().minus(rowsBefore));
            LOG.info(() -> "bench: " + lane.name() + " " + options.casesOfRound() / seconds + " cases/s, "
                    + used.statements() / options.casesOfRound() + " statements a case");
        }
    }

    private void drive(Lane lane, Queue<SeededPerson> mine, int workers, Samples samples) throws Exception {
        List<Future<Void>> running = new ArrayList<>();
        for (int worker = 0; worker < workers; worker++) {
            running.add(executor.submit(() -> {
                for (SeededPerson person = mine.poll(); person != null; person = mine.poll()) {
                    lane.drive(person, samples);
                }
                return null;
            }));
        }
        for (Future<Void> worker : running) {
            worker.get();
        }
    }

    private Counters counters() throws Exception {
        try (Connection connection = pool.connection()) {
            return Counters.read(connection, databasePid);
        }
    }

    private RowCounts rows() throws Exception {
        try (Connection connection = pool.connection()) {
            return RowCounts.read(connection);
        }
    }

    private void checkBooks() throws Exception {
        try (Connection connection = pool.connection()) {
            List<LedgerInvariants.Violation> broken = LedgerInvariants.check(connection);
            if (!broken.isEmpty()) {
                throw new IllegalStateException("the books do not stand: " + broken);
            }
        }
    }
}
