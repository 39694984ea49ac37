package hall.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * How much is measured.
 *
 * @param cases of each lane in all rounds together
 * @param workers cases under way at a time
 * @param rounds how often the lanes take turns
 * @param item {@code TQ04}, which the machine decides, or {@code TQ01}, which three posts decide
 * @param open open cases of a post whose list is measured instead; 0 when something else is
 * @param lines of the longest contribution list that is measured instead; 0 when something else is
 * @param dayLines lines of the bank on the longest day whose close is measured instead; 0 when something else is
 */
public record BenchOptions(int cases, int workers, int rounds, String item, int open, int lines, int dayLines) {

    private static final String BY_MACHINE = "TQ04";
    private static final String BY_POSTS = "TQ01";
    private static final int OPEN = 20_000;
    private static final int LINES = 100_000;

    /** The longest list, or day, is measured beside one of a tenth. */
    private static final int FEWEST_LINES = 100;

    /** A day has a few differences of each kind, and more lines than that. */
    private static final int FEWEST_DAY_LINES = 1000;

    /** Rounds of each lane before anything counts: a cold server runs at half its speed. */
    public static final int WARM_UP_ROUNDS = 2;

    /** {@code case}, {@code tasks}, {@code remittance} or {@code close} with options; anything else is an {@link IllegalArgumentException}. */
    static BenchOptions parse(List<String> arguments) {
        List<String> options = arguments.subList(1, arguments.size());
        return switch (arguments.get(0)) {
            case "tasks" -> new BenchOptions(0, 0, 0, BY_MACHINE, only("--open", options, OPEN, 1), 0, 0);
            case "remittance" ->
                new BenchOptions(0, 0, 0, BY_MACHINE, 0, only("--lines", options, LINES, FEWEST_LINES), 0);
            case "close" ->
                new BenchOptions(0, 0, 0, BY_MACHINE, 0, 0, only("--lines", options, LINES, FEWEST_DAY_LINES));
            default -> cases(options);
        };
    }

    /** The number of the one option there is. */
    private static int only(String option, List<String> arguments, int otherwise, int least) {
        if (arguments.isEmpty()) {
            return otherwise;
        }
        int given = arguments.size() == 2 && arguments.get(0).equals(option) ? number(option, arguments.get(1)) : 0;
        if (given < least) {
            throw new IllegalArgumentException(
                    "The one option is " + option + ", with a number from " + least + " on.");
        }
        return given;
    }

    /** {@code --cases N --workers C --rounds R}, and {@code --item TQ01 --posts} or {@code --item TQ04}. */
    private static BenchOptions cases(List<String> arguments) {
        List<String> words = new ArrayList<>(arguments);
        boolean posts = words.remove("--posts");
        int cases = 1000;
        int workers = 4;
        int rounds = 5;
        String item = BY_MACHINE;
        for (int i = 0; i < words.size(); i += 2) {
            String value = i + 1 < words.size() ? words.get(i + 1) : "";
            switch (words.get(i)) {
                case "--cases" -> cases = number("--cases", value);
                case "--workers" -> workers = number("--workers", value);
                case "--rounds" -> rounds = number("--rounds", value);
                case "--item" -> item = value;
                default -> throw new IllegalArgumentException("Unknown option " + words.get(i));
            }
        }
        if (cases < rounds || workers < 1 || rounds < 1) {
            throw new IllegalArgumentException("Each of --cases, --workers and --rounds is a positive number, and there"
                    + " are at least as many cases as rounds.");
        }
        if (!item.equals(posts ? BY_POSTS : BY_MACHINE)) {
            throw new IllegalArgumentException(
                    "There is --item TQ04, decided by the machine, and --item TQ01 --posts, decided by people.");
        }
        return new BenchOptions(cases, workers, rounds, item, 0, 0, 0);
    }

    /** Whether people decide. */
    public boolean posts() {
        return item.equals(BY_POSTS);
    }

    private static int number(String option, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " " + text + ": not a whole number", e);
        }
    }

    /** Cases of one lane in one round. */
    public int casesOfRound() {
        return cases / rounds;
    }

    /** Each case needs a person of its own: one withdrawal a year. */
    public int persons() {
        return 2 * casesOfRound() * (rounds + WARM_UP_ROUNDS);
    }

    /** For the server's JVM; {@link #fromSystemProperties} reads it there. */
    List<String> asSystemProperties() {
        return List.of(
                "-Dhall.bench.cases=" + cases,
                "-Dhall.bench.workers=" + workers,
                "-Dhall.bench.rounds=" + rounds,
                "-Dhall.bench.item=" + item,
                "-Dhall.bench.open=" + open,
                "-Dhall.bench.lines=" + lines,
                "-Dhall.bench.dayLines=" + dayLines);
    }

    /** The options this server was started with. */
    public static BenchOptions fromSystemProperties() {
        return new BenchOptions(
                Integer.getInteger("hall.bench.cases"),
                Integer.getInteger("hall.bench.workers"),
                Integer.getInteger("hall.bench.rounds"),
                System.getProperty("hall.bench.item"),
                Integer.getInteger("hall.bench.open"),
                Integer.getInteger("hall.bench.lines"),
                Integer.getInteger("hall.bench.dayLines"));
    }
}
