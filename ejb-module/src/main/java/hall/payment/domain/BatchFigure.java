package hall.payment.domain;

import hall.shared.Money;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A batch in a list.
 *
 * @param rows payments in it
 * @param concludedAt null while it is under way
 */
public record BatchFigure(
        String number, int rows, Money total, BatchStatus status, LocalDateTime builtAt, LocalDateTime concludedAt)
        implements Serializable {}
