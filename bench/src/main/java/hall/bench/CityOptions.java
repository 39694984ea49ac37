package hall.bench;

import java.util.List;

/**
 * What city is simulated.
 *
 * @param months how many months it lives; 0 to lay the data only
 * @param persons who live in it beside the cast
 * @param employers for whom they work
 * @param withdrawals how many of them withdraw in a month at most
 * @param seed of everything that is left to chance
 */
public record CityOptions(int months, int persons, int employers, int withdrawals, long seed) {

    private static final int STAFF = 50;
    private static final int BORROWERS = 5;
    private static final int MOST_MONTHS = 12;
    private static final String PREFIX = "hall.simulate.";

    /** {@code --months M --persons N [--employers E] [--withdrawals W] [--seed S]}; anything else is an {@link IllegalArgumentException}. */
    static CityOptions parse(List<String> arguments) {
        int months = MOST_MONTHS;
        int persons = 200;
        int employers = 0;
        int withdrawals = -1;
        long seed = 1;
        for (int i = 0; i < arguments.size(); i += 2) {
            String option = arguments.get(i);
            int value = number(option, i + 1 < arguments.size() ? arguments.get(i + 1) : "");
            switch (option) {
                case "--months" -> months = value;
                case "--persons" -> persons = value;
                case "--employers" -> employers = value;
                case "--withdrawals" -> withdrawals = value;
                case "--seed" -> seed = value;
                default ->
                    throw new IllegalArgumentException("Unknown option " + option
                            + ". Known: --months --persons --employers --withdrawals --seed");
            }
        }
        int atEmployers = employers == 0 ? Math.max(1, persons / STAFF) : employers;
        int aMonth = withdrawals < 0 ? Math.min(persons / BORROWERS / MOST_MONTHS + 1, 200) : withdrawals;
        return new CityOptions(months, persons, atEmployers, aMonth, seed);
    }

    private static int number(String option, String text) {
        try {
            return Integer.parseUnsignedInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " " + text + ": not a whole number, zero or more", e);
        }
    }

    /** Refuses what makes no city. */
    public CityOptions {
        if (months > MOST_MONTHS) {
            throw new IllegalArgumentException("--months is " + MOST_MONTHS
                    + " at most: for longer nobody would have repaid anything to withdraw for.");
        }
        if (persons < 1 || persons > 5_000_000 || employers < 1 || employers > persons) {
            throw new IllegalArgumentException(
                    "--persons is 1 to 5,000,000, and there are at most as many --employers, at least one.");
        }
    }

    /** For the server's JVM; {@link #fromSystemProperties} reads it there. */
    List<String> asSystemProperties() {
        return List.of(
                "-D" + PREFIX + "months=" + months,
                "-D" + PREFIX + "persons=" + persons,
                "-D" + PREFIX + "employers=" + employers,
                "-D" + PREFIX + "withdrawals=" + withdrawals,
                "-D" + PREFIX + "seed=" + seed);
    }

    /** Whether this server was started to simulate a city: then partners are the stand-in city's, none is in-process. */
    public static boolean isWanted() {
        return System.getProperty(PREFIX + "months") != null;
    }

    /** The options this server was started with. */
    public static CityOptions fromSystemProperties() {
        return new CityOptions(
                Integer.getInteger(PREFIX + "months"),
                Integer.getInteger(PREFIX + "persons"),
                Integer.getInteger(PREFIX + "employers"),
                Integer.getInteger(PREFIX + "withdrawals"),
                Long.getLong(PREFIX + "seed"));
    }
}
