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
import java.util.concurrent.atomic.AtomicBoolean;
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
    private static final int READERS = 6;
    private static final Duration LOAD = Duration.ofSeconds(20);
    private static final long PAUSE = Duration.ofMillis(150).toNanos();

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
     * Some forty requests a second. What was answered with 201 must be there afterwards; the same server must answer again by
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
        List<CompletableFuture<Void>> load = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            Citizen reader = citizens.get(i);
            load.add(run(() -> read(reader, over, answers)));
        }
        load.add(run(() -> apply(citizens, over, answers, acknowledged)));
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
        load.forEach(CompletableFuture::join);
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

    private static void read(Citizen citizen, AtomicBoolean over, Queue<Answered> answers) {
        while (!over.get()) {
            timed(answers, () -> citizen.visit().get("/citizen/account.xhtml"));
            LockSupport.parkNanos(PAUSE);
        }
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
