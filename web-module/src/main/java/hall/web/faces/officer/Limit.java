package hall.web.faces.officer;

import hall.casefile.domain.CaseListing;
import hall.casefile.domain.LimitState;
import hall.casefile.service.TaskQueries.TaskPage;

/**
 * The look of a limit's state: the same word in list, case and table.
 *
 * @param key of the word; {@code tone} and {@code icon} only repeat it
 */
public record Limit(String key, String tone, String icon) {

    /** Of a line of the page. */
    public static Limit of(CaseListing line, TaskPage page) {
        return of(LimitState.of(line.status(), line.stageDue(), page.today(), page.soonUntil()));
    }

    static Limit of(LimitState state) {
        return switch (state) {
            case FINE -> new Limit("limit.fine", "ok", "clock");
            case SOON -> new Limit("limit.soon", "warn", "warn");
            case OVER -> new Limit("limit.over", "bad", "over");
            case STOPPED -> new Limit("limit.stopped", "hold", "pause");
        };
    }
}
