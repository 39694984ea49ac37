package hall.integration.datacentre;

import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
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

    static LocalDate date(String date8, String field) {
        try {
            return LocalDate.parse(date8, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException | NullPointerException e) {
            throw new GarbageException("no date: " + field, e);
        }
    }

    /** An identity number of 18 characters that is one. */
    static String identityNumber(String number, String field) {
        try {
            return new IdentityNumber(number == null ? "" : number).value();
        } catch (BusinessException e) {
            throw new GarbageException(field + " is no identity number", e);
        }
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
