package hall.material.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.shared.BusinessException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a hostile PDF can do to a process of its own, and what of it arrives here: a refusal. */
@Timeout(60)
class PdfProcessesTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final PdfProcesses processes = new PdfProcesses(256, 512, LONG);

    @Test
    void answersWithPagesPicturesAndRefusals() {
        assertThat(processes.pages(Files.pdf(3))).isEqualTo(3);
        assertThat(processes.draw(Files.pdf(3), 2)).startsWith(0x89, 'P', 'N', 'G');
        refused("MATERIAL-009", () -> processes.pages(Files.pdf(201)), PdfExamination.MOST_PAGES);
        refused("MATERIAL-006", () -> processes.pages(Files.pdfWith("OpenAction", Files.action("JavaScript"))));
        refused("MATERIAL-005", () -> processes.pages(Files.ascii("%PDF-1.7\nhello\n%%EOF")));
    }

    @Test
    void doesNotDrawWhatIsNoPage() {
        refused("MATERIAL-019", () -> processes.draw(Files.pdf(1), 2));
        refused("MATERIAL-019", () -> processes.draw(Files.ascii("no PDF"), 1));
    }

    @Test
    void outlivesAPageThatTakesAllMemory() {
        byte[] flood = Files.pdfWithPicture(30_000, false);
        refused("MATERIAL-010", () -> processes.pages(flood));
        refused("MATERIAL-019", () -> new PdfProcesses(256, 64, LONG).draw(flood, 1));
        assertThat(processes.draw(Files.pdf(1), 1)).isNotEmpty();
    }

    @Test
    void outlivesAFileOfFiveMillionObjects() {
        for (String object : List.of("[]", "1.")) {
            byte[] file = Files.pdfWithMany(object, 10_000_000 / object.length());
            refused("MATERIAL-010", () -> new PdfProcesses(64, 64, LONG).pages(file));
        }
    }

    @Test
    void endsAPageThatDrawsForEver() throws InterruptedException {
        byte[] endless = Files.pdfOfForms(20, 10);
        assertThat(processes.pages(endless))
                .as("nothing to see before it is drawn")
                .isEqualTo(1);
        long begin = System.nanoTime();
        refused("MATERIAL-019", () -> new PdfProcesses(256, 512, Duration.ofSeconds(3)).draw(endless, 1));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(8));
        TimeUnit.MILLISECONDS.sleep(200);
        assertThat(running()).isEmpty();
    }

    @Test
    void tellsAProcessNothingOfTheServersEnvironment() throws IOException, InterruptedException {
        assertThat(System.getenv()).isNotEmpty();
        byte[] endless = Files.pdfOfForms(20, 10);
        CompletableFuture<Void> drawing = CompletableFuture.runAsync(() ->
                refused("MATERIAL-019", () -> new PdfProcesses(256, 512, Duration.ofSeconds(3)).draw(endless, 1)));
        while (running().isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        for (ProcessHandle process : running()) {
            // Without an environment the JVM's starter may set one for itself: nothing of it is ours.
            assertThat(java.nio.file.Files.readString(Path.of("/proc", Long.toString(process.pid()), "environ")))
                    .doesNotContain("PATH=/", "HOME=", "HALL_");
        }
        drawing.join();
    }

    @Test
    void saysTryAgainWhenAFileIsNotReadInTime() {
        refused("MATERIAL-014", () -> new PdfProcesses(256, 512, Duration.ofMillis(1)).pages(Files.pdf(1)));
    }

    private static List<ProcessHandle> running() {
        return ProcessHandle.current()
                .children()
                .filter(p -> p.info().commandLine().orElse("").contains(PdfProcess.class.getName()))
                .toList();
    }

    private static void refused(String code, ThrowingCallable act, Object... arguments) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BusinessException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.arguments()).containsExactly(arguments);
        });
    }
}
