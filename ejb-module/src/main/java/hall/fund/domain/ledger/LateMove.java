package hall.fund.domain.ledger;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * Something of an earlier day that was learned of later.
 *
 * @param move with the day it belongs to
 * @param learnedAt when the hall came to know it
 */
public record LateMove(MoneyMove move, LocalDateTime learnedAt) implements Serializable {}
