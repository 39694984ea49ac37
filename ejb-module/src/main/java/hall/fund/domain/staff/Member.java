package hall.fund.domain.staff;

import hall.fund.domain.account.AccountState;
import hall.shared.Money;
import java.math.BigDecimal;

/**
 * An account of the employer's staff, as far as a table is checked against it; no balance.
 *
 * @param sealed whether it is sealed, perhaps beneath a freeze
 */
public record Member(
        String account,
        String holderName,
        String certificateNumber,
        AccountState state,
        boolean sealed,
        Money base,
        BigDecimal personRate,
        BigDecimal employerRate) {}
