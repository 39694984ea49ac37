package hall.fund.domain.account;

import hall.shared.Money;
import java.time.LocalDateTime;

/**
 * A merge as people read it.
 *
 * @param undoneBy null while it stands
 */
public record MergeView(
        long id,
        String from,
        String into,
        Money amount,
        String mergedBy,
        LocalDateTime mergedAt,
        String undoneBy,
        LocalDateTime undoneAt) {}
