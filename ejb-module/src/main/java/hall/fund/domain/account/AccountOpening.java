package hall.fund.domain.account;

import hall.shared.PersonName;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an account is opened with.
 *
 * @param certificateType ZJLX, 01 identity card
 * @param terms base, rates and monthly amounts
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
        ContributionTerms terms,
        BalanceSplit balance,
        String paidTo,
        LocalDate openedOn,
        Optional<LocalDate> sealedOn) {}
