package hall.fund.domain.court;

import hall.shared.BusinessException;

/** A name or number copied from a court's document. */
final class CourtText {

    private CourtText() {}

    /** Without blanks at its ends; refuses with {@code FUND-026} what is missing or longer than may be. */
    static String of(String typed, int longest) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty() || text.length() > longest) {
            throw new BusinessException("FUND-026", longest);
        }
        return text;
    }
}
