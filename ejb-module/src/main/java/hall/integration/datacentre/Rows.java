package hall.integration.datacentre;

import java.util.List;
import java.util.Map;

/** Small things that all answers with rows share. */
final class Rows {

    private Rows() {}

    /** The only row; null when there are several. "Found" without a row makes no sense. */
    static <T> T only(List<T> rows) {
        if (rows.isEmpty()) {
            throw new GarbageException("found, but no row");
        }
        return rows.size() == 1 ? rows.get(0) : null;
    }

    /** Our word for theirs; a word that the contract does not have makes the answer senseless. */
    static String word(Map<String, String> words, String theirs, String field) {
        String ours = words.get(theirs);
        if (ours == null) {
            throw new GarbageException(field + " is no word of the contract");
        }
        return ours;
    }
}
