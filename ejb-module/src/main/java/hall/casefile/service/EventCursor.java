package hall.casefile.service;

import hall.shared.BusinessException;
import java.util.regex.Pattern;

/** A place in the stream of events as text that tells its reader nothing. */
final class EventCursor {

    private static final String VERSION = "1";
    private static final int RADIX = 36;
    private static final Pattern FORM = Pattern.compile(VERSION + "[0-9a-z]{1,12}");

    private EventCursor() {}

    static String of(long id) {
        return VERSION + Long.toString(id, RADIX);
    }

    /** @throws BusinessException {@code EXC-004} for what is no cursor of ours */
    static long read(String cursor) {
        if (!FORM.matcher(cursor).matches()) {
            throw new BusinessException("EXC-004");
        }
        return Long.parseLong(cursor.substring(1), RADIX);
    }
}
