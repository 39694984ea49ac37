package hall.fund.domain.account;

/** What identifies a person, with its middle hidden. */
final class Masked {

    private static final String HIDDEN = "****";

    private Masked() {}

    /** The first and the last characters, and nothing of how many are between; empty for what is unknown. */
    static String middle(String text, int first, int last) {
        if (text == null) {
            return "";
        }
        return text.length() <= first + last
                ? HIDDEN
                : text.substring(0, first) + HIDDEN + text.substring(text.length() - last);
    }
}
