package hall.fund.service.table;

/**
 * A cell as text.
 *
 * @param text what stands in it, 200 characters at most; of a formula the value its file claims
 * @param formula whether it is a formula, which nobody here calculates
 */
public record TableCell(String text, boolean formula) {

    static final TableCell EMPTY = new TableCell("", false);

    private static final int LONGEST = 200;

    /** Text without controls and invisible signs, in one piece. */
    static TableCell of(String raw, boolean formula) {
        String text = raw == null
                ? ""
                : raw.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]", " ")
                        .strip();
        return new TableCell(
                text.codePointCount(0, text.length()) <= LONGEST
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, LONGEST)),
                formula);
    }
}
