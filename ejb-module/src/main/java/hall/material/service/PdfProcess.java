package hall.material.service;

import hall.shared.BusinessException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * What runs in the process that reads a stranger's PDF (adr/0010), never in the server: {@code pages} answers how many pages the file
 * has when it may be kept, {@code draw <page>} a picture of one. The file comes on standard input, the answer goes to standard output.
 *
 * <p>Exit code 0: the answer; {@link #REFUSED}: code and arguments of a {@link BusinessException}, parted by blanks; {@link #FAILED}:
 * the name of what was thrown; 3: the memory ran out (the JVM's own code for that).
 */
public final class PdfProcess {

    static final int REFUSED = 10;
    static final int FAILED = 11;

    /** Longer than the server waits: for the day on which there is no server any more to end it. */
    private static final int LONGEST_LIFE_SECONDS = 30;

    private PdfProcess() {}

    /** Never returns. */
    public static void main(String[] arguments) throws IOException {
        endInTime();
        OutputStream answer = System.out;
        // What a library prints must not get into the answer.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        int code = run(List.of(arguments), System.in, answer);
        answer.flush();
        System.exit(code);
    }

    private static void endInTime() {
        Thread end = new Thread(() -> {
            try {
                TimeUnit.SECONDS.sleep(LONGEST_LIFE_SECONDS);
            } catch (InterruptedException nobodyDoes) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(FAILED);
        });
        end.setDaemon(true);
        end.start();
    }

    private static int run(List<String> arguments, InputStream file, OutputStream answer) throws IOException {
        byte[] pdf = file.readAllBytes();
        try {
            answer.write(answer(arguments, pdf));
            return 0;
        } catch (BusinessException refused) {
            answer.write(ascii(refused.code()
                    + refused.arguments().stream().map(a -> " " + a).collect(Collectors.joining())));
            return REFUSED;
        } catch (IOException | RuntimeException | StackOverflowError failed) {
            answer.write(ascii(failed.getClass().getName()));
            return FAILED;
        }
    }

    private static byte[] answer(List<String> arguments, byte[] pdf) throws IOException {
        return switch (arguments.get(0)) {
            case "pages" -> ascii(Integer.toString(PdfExamination.pages(pdf)));
            case "draw" -> PdfPicture.png(pdf, Integer.parseInt(arguments.get(1)));
            default -> throw new IllegalArgumentException();
        };
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
