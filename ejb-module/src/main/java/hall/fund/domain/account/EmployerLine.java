package hall.fund.domain.account;

import hall.shared.Money;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A row of an employer's journal as people read it.
 *
 * @param heads FSRS, 0 when it is about the employer alone
 * @param amount yuan, negative on a red row
 * @param paidFor {@code yyyyMM}, null for none
 */
public record EmployerLine(
        long id,
        LocalDateTime bookedAt,
        AccountEntryType type,
        int heads,
        Money amount,
        String paidFor,
        String serial,
        boolean red)
        implements Serializable {}
