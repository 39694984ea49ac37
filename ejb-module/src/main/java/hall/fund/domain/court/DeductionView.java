package hall.fund.domain.court;

import hall.shared.Money;
import java.time.LocalDateTime;

/**
 * A deduction as people read it.
 *
 * @param payeeTail last four digits of the account to pay to
 * @param decidedBy null while it is only entered
 * @param correction another payee that waits to be confirmed, null when none does
 */
public record DeductionView(
        long id,
        long freeze,
        String accountNumber,
        String documentNumber,
        Money amount,
        String payeeName,
        String payeeTail,
        String payeeBank,
        DeductionState state,
        String enteredBy,
        LocalDateTime enteredAt,
        String decidedBy,
        LocalDateTime decidedAt,
        PayeeView correction) {}
