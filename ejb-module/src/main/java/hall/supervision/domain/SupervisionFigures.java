package hall.supervision.domain;

import hall.casefile.domain.LimitState;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * The board's figures; each is the length of a list.
 *
 * @param asOf when they were counted
 * @param lodged cases lodged today
 * @param done cases closed today, retracted ones left out
 * @param onTime cases decided and closed this month with no card of promise or law standing, {@code late} with one
 * @param backlog the open cases, counted by stage, branch, state and age
 * @param cards cards raised this month: blue, yellow, red, revoked
 */
public record SupervisionFigures(
        LocalDateTime asOf,
        long lodged,
        long done,
        long onTime,
        long late,
        List<Backlog> backlog,
        Map<CardQuery, Long> cards) {

    public long open() {
        return backlog.stream().mapToLong(Backlog::count).sum();
    }

    /** The open cases whose limits stand so. */
    public long open(LimitState state) {
        return backlog.stream()
                .filter(b -> b.state() == state)
                .mapToLong(Backlog::count)
                .sum();
    }
}
