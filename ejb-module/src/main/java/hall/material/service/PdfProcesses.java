package hall.material.service;

import hall.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * Has strangers' PDFs read in a process of its own, one for each file and question (adr/0010): whatever the file makes of a parser or a
 * renderer, it ends a process that has nothing but this file, and not the server. It gets so much memory and time, none of the server's
 * environment, and is believed nothing but a number, a refusal or a picture. How many run at once is the callers' to bound ({@link
 * UploadDesk}, {@link PagePictures}).
 */
@ApplicationScoped
public class PdfProcesses {

    private static final Logger LOG = Logger.getLogger(PdfProcesses.class.getName());

    /** Exit code of a JVM with {@code ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int LONGEST_ANSWER = 16 * 1024 * 1024;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}");
    private static final Pattern REFUSAL = Pattern.compile("MATERIAL-[0-9]{3}( [0-9]{1,9})*");

    /** Megabytes of heap. What {@link PdfStreams} lets through needs a third of it; see adr/0010 for how that was measured. */
    private static final int HEAP_TO_READ = 256;

    private static final int HEAP_TO_DRAW = 512;
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private final PdfClassPath classPath;
    private final int heapToRead;
    private final int heapToDraw;
    private final Duration patience;

    public PdfProcesses() {
        this(HEAP_TO_READ, HEAP_TO_DRAW, PATIENCE);
    }

    PdfProcesses(int heapToRead, int heapToDraw, Duration patience) {
        this.classPath = new PdfClassPath();
        this.heapToRead = heapToRead;
        this.heapToDraw = heapToDraw;
        this.patience = patience;
    }

    /**
     * How many pages a PDF has, when it may be kept.
     *
     * @throws BusinessException as {@link PdfExamination#pages} says; also {@code MATERIAL-010} when its memory did not suffice, {@code
     *     MATERIAL-014} when it was not done in time or could not be begun
     */
    int pages(byte[] pdf) {
        Answer answer = ask(pdf, heapToRead, "pages");
        if (answer.code() == OUT_OF_MEMORY) {
            throw new BusinessException("MATERIAL-010");
        }
        if (answer.code() == PdfProcess.REFUSED
                && REFUSAL.matcher(answer.text()).matches()) {
            throw refusal(answer.text().split(" "));
        }
        if (answer.code() == 0 && COUNT.matcher(answer.text()).matches()) {
            return Integer.parseInt(answer.text());
        }
        throw new BusinessException("MATERIAL-014");
    }

    /** The page, from 1, as PNG; {@code MATERIAL-019} when it was not drawn, whatever the reason: the log has it. */
    byte[] draw(byte[] pdf, int page) {
        Answer answer = ask(pdf, heapToDraw, "draw", Integer.toString(page));
        if (answer.code() != 0 || !answer.begins(PNG)) {
            throw new BusinessException("MATERIAL-019");
        }
        return answer.bytes();
    }

    private static BusinessException refusal(String... words) {
        Object[] arguments = new Object[words.length - 1];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = Integer.valueOf(words[i + 1]);
        }
        return new BusinessException(words[0], arguments);
    }

    private Answer ask(byte[] pdf, int heap, String... question) {
        Process process = null;
        try {
            process = start(heap, question);
            endInTime(process);
            give(pdf, process);
            Answer answer = new Answer(process.getInputStream().readNBytes(LONGEST_ANSWER + 1), process.waitFor());
            log(question[0], pdf.length, answer);
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.NONE;
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "no process for a PDF", e);
            return Answer.NONE;
        } finally {
            if (process != null) {
                process.destroyForcibly();
            }
        }
    }

    private static void log(String question, int length, Answer answer) {
        if (answer.code() != 0) {
            LOG.log(
                    answer.code() == PdfProcess.REFUSED ? Level.INFO : Level.WARNING,
                    "a process for a PDF of {0} bytes, asked for {1}, ended with {2} {3}",
                    new Object[] {length, question, answer.code(), answer.forTheLog()});
        }
    }

    private Process start(int heap, String... question) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(heap, question));
        // The keys and passwords of the server stand in its environment.
        builder.environment().clear();
        return builder.directory(classPath.directory().toFile())
                .redirectError(Redirect.DISCARD)
                .start();
    }

    private List<String> command(int heap, String... question) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap + "m",
                "-XX:MaxMetaspaceSize=64m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+ExitOnOutOfMemoryError",
                // It lives for a second: it must start fast, and use one core.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dpdfbox.fontcache=" + classPath.directory(),
                "-cp",
                classPath.text(),
                PdfProcess.class.getName()));
        command.addAll(List.of(question));
        return command;
    }

    /** Ends it when its time is over: then writing to it fails, reading from it ends, and nothing here waits any longer. */
    private void endInTime(Process process) {
        process.onExit().orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).whenComplete((ended, late) -> {
            if (late != null) {
                process.destroyForcibly();
            }
        });
    }

    private static void give(byte[] pdf, Process process) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(pdf);
        } catch (IOException ended) {
            LOG.log(Level.FINE, "ended before it had read all; its code says why", ended);
        }
    }

    /** What a process said, and the code it ended with. */
    private record Answer(byte[] bytes, int code) {

        static final Answer NONE = new Answer(new byte[0], -1);

        String text() {
            return new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.US_ASCII);
        }

        /** The name of an exception at most: nothing that stands in the file gets into the log. */
        String forTheLog() {
            return text().replaceAll("[^A-Za-z0-9_.$ -]", "?");
        }

        boolean begins(byte[] with) {
            if (bytes.length < with.length || bytes.length > LONGEST_ANSWER) {
                return false;
            }
            for (int i = 0; i < with.length; i++) {
                if (bytes[i] != with[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
