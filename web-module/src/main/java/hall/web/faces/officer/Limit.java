package hall.web.faces.officer;

import hall.casefile.domain.LimitState;

/**
 * The look of a limit's state: the same word in list and case.
 *
 * @param key of the word; {@code tone} and {@code icon} only repeat it
 */
record Limit(String key, String tone, String icon) {

    static Limit of(LimitState state) {
        return switch (state) {
            case FINE -> new Limit("limit.fine", "ok", "clock");
            case SOON -> new Limit("limit.soon", "warn", "warn");
            case OVER -> new Limit("limit.over", "bad", "over");
            case STOPPED -> new Limit("limit.stopped", "hold", "pause");
        };
    }
}
