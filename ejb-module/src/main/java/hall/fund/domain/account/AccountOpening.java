package hall.fund.domain.account;

import hall.shared.Money;
import hall.shared.PersonName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an account is opened with.
 *
 * @param certificateType ZJLX, 01 identity card
 * @param base GRJCJS, yuan a month
 * @param rate GRJCBL as a fraction, 0.05 to 0.12
 * @param balance what it brings along
 * @param paidTo JZNY {@code yyyyMM}
 */
public record AccountOpening(
        AccountNumber accountNumber,
        String certificateType,
        String certificateNumber,
        PersonName holder,
        Optional<String> spouseNumber,
        String employerAccount,
        String branch,
        AccountState state,
        Money base,
        BigDecimal rate,
        BalanceSplit balance,
        String paidTo,
        LocalDate openedOn,
        Optional<LocalDate> sealedOn) {}
