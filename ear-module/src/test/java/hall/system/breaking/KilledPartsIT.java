package hall.system.breaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import hall.launcher.HallProcess;
import hall.launcher.Problem;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** C-51, and parts of the hall that end or fail. */
@Tag("long")
@TestMethodOrder(OrderAnnotation.class)
class KilledPartsIT {

    private static final int APPLICANTS = 16;
    private static final int REQUESTS_A_SECOND = 50;
    private static final int AT_ONCE = 100;
    private static final Duration LOAD = Duration.ofSeconds(20);

    private static OwnHall hall;
    private static Twins people;

    @BeforeAll
    static void start() throws Exception {
        hall = OwnHall.start("killed-parts");
        people = Twins.in(hall, APPLICANTS);
    }

    @AfterAll
    static void stop() {
        hall.close();
    }

    /**
     * Fifty requests a second, whether earlier ones were answered or not. What was answered with 201 must be there afterwards; the same server must answer again by
     * itself; nobody waits longer than ten seconds for an error.
     */
    @Test
    @Order(1)
    void keepsWhatItAcknowledgedAndHealsWhenTheDatabaseIsKilledUnderLoad() throws Exception {
        List<Citizen> citizens = new ArrayList<>();
        for (int i = 0; i < APPLICANTS; i++) {
            citizens.add(hall.citizen(people.next()));
        }
        AtomicBoolean over = new AtomicBoolean();
        Queue<Answered> answers = new ConcurrentLinkedQueue<>();
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        String watched = citizens.get(0).lodge();
        ScheduledExecutorService readers = Executors.newScheduledThreadPool(AT_ONCE);
        AtomicInteger turn = new AtomicInteger();
        readers.scheduleAtFixedRate(
                () -> readers.execute(() -> read(citizens, turn.getAndIncrement(), watched, answers)),
                0,
                1000 / REQUESTS_A_SECOND,
                TimeUnit.MILLISECONDS);
        CompletableFuture<Void> applying = run(() -> apply(citizens, over, answers, acknowledged));
        long begin = System.nanoTime();
        LockSupport.parkNanos(LOAD.toNanos() / 4);
        hall.process().killDatabase();
        long killed = System.nanoTime();
        LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
        hall.process().restartDatabase();
        long back = System.nanoTime();
        await("the same server works again").atMost(Duration.ofSeconds(30)).until(() -> hall.health() == 200);
        long end =
                Math.max(begin + LOAD.toNanos(), back + Duration.ofSeconds(15).toNanos());
        LockSupport.parkNanos(Math.max(0, end - System.nanoTime()));
        over.set(true);
        applying.join();
        readers.shutdown();
        assertThat(readers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(answers.size() / seconds(System.nanoTime() - begin))
                .as("requests a second")
                .isGreaterThan(REQUESTS_A_SECOND * 0.8);
        tell(answers, killed, back);
        assertThat(answers).allSatisfy(a -> assertThat(a.took()).isLessThan(Duration.ofSeconds(10)));
        assertThat(answers.stream()
                        .filter(a -> a.begin() > back + Duration.ofSeconds(10).toNanos()))
                .as("ten seconds after the database is back")
                .isNotEmpty()
                .allSatisfy(a -> assertThat(a.status()).isBetween(200, 399));
        assertThat(acknowledged).isNotEmpty();
        List<String> all = citizens.stream().map(Citizen::lodge).toList();
        assertThat(all).containsAll(acknowledged);
        Proof.allPaid(hall, all);
        Proof.sound(hall);
    }

    /** An application that refuses to start is taken down at once, whatever its own timers were about to do. */
    @Test
    @Order(2)
    void givesUpSoonWhenTheApplicationRefusesToStart() throws Exception {
        hall.asOwner("UPDATE demo_clock SET offset_seconds = offset_seconds + 60");
        hall.close();
        HallProcess live = new HallProcess(hall.process().options().withDemo(false));
        assertThatThrownBy(live::start).isInstanceOf(Problem.class).hasMessageContaining("refused the application");
        assertThat(java.nio.file.Files.readString(hall.data().resolve("log/server.log")))
                .as("the server ended by itself and was not killed")
                .containsPattern("WFLYSRV0050[^\\n]*\\n?\\z");
    }

    /** One request of the load: when it began (nanoTime), how long it took, and its status, 0 for none. */
    private record Answered(long begin, Duration took, int status) {}

    private static CompletableFuture<Void> run(Runnable work) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                work.run();
                done.complete(null);
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        });
        thread.start();
        return done;
    }

    /** Four of five ask what a waiting page asks every few seconds, the fifth opens a page. */
    private static void read(List<Citizen> citizens, int turn, String watched, Queue<Answered> answers) {
        Citizen reader = turn % 5 == 0 ? citizens.get(turn % APPLICANTS) : citizens.get(0);
        String address = turn % 5 == 0 ? "/citizen/account.xhtml" : "/api/v1/cases/" + watched + "/version";
        timed(answers, () -> reader.visit().get(address));
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private static void apply(
            List<Citizen> citizens, AtomicBoolean over, Queue<Answered> answers, Queue<String> acknowledged) {
        long pause = LOAD.toNanos() / citizens.size();
        for (Citizen citizen : citizens) {
            if (over.get()) {
                return;
            }
            HttpResponse<String> answer = timed(answers, citizen::send);
            if (answer != null && answer.statusCode() == 201) {
                acknowledged.add(Citizen.caseNumber(answer));
            }
            LockSupport.parkNanos(pause);
        }
    }

    private static HttpResponse<String> timed(
            Queue<Answered> answers, java.util.function.Supplier<HttpResponse<String>> request) {
        long begin = System.nanoTime();
        HttpResponse<String> answer = request.get();
        answers.add(new Answered(begin, Duration.ofNanos(System.nanoTime() - begin), answer.statusCode()));
        return answer;
    }

    private static void tell(Queue<Answered> answers, long killed, long back) {
        long errors = answers.stream().filter(a -> a.status() >= 500).count();
        long last = answers.stream()
                .filter(a -> a.status() >= 500)
                .mapToLong(a -> a.begin() + a.took().toNanos())
                .max()
                .orElse(killed);
        long slowest =
                answers.stream().mapToLong(a -> a.took().toMillis()).max().orElse(0);
        System.out.println(
                "KilledPartsIT: " + answers.size() + " requests, " + errors + " errors, the slowest " + slowest
                        + " ms, database away " + (back - killed) / 1_000_000 + " ms, last error "
                        + (last - back) / 1_000_000 + " ms after it was back");
    }
}
