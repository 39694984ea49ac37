package hall.web.faces.officer;

import java.time.LocalDate;

/**
 * The state of a limit: 正常, 将到期 on its last day, 超期 after it. The same word in list and case.
 *
 * @param key of the word
 */
record Limit(String key, String tone, String icon) {

    static Limit of(LocalDate due, LocalDate today) {
        if (today.isAfter(due)) {
            return new Limit("limit.over", "bad", "over");
        }
        return today.isEqual(due) ? new Limit("limit.soon", "warn", "warn") : new Limit("limit.fine", "ok", "clock");
    }
}
