package hall.casefile.domain;

import hall.shared.BusinessException;

/** Whatever does not go on says why. */
final class Reason {

    private Reason() {}

    /** The words, refused with {@code CASE-023} when there are none. */
    static String require(String words) {
        if (words == null || words.isBlank()) {
            throw new BusinessException("CASE-023");
        }
        return words;
    }
}
