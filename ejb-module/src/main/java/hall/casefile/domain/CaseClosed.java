package hall.casefile.domain;

import hall.shared.CaseNumber;
import hall.shared.MobileNumber;
import hall.shared.Money;
import hall.shared.ServiceItemCode;
import java.time.LocalDateTime;

/**
 * Announced in the transaction that closed a case.
 *
 * @param status the final status: DONE, DENIED, REFUSED, RETRACTED
 * @param amount what was paid, zero when nothing was
 * @param balanceAfter the account's balance after it, zero when nothing was paid
 */
public record CaseClosed(
        CaseNumber caseNumber,
        ServiceItemCode item,
        MobileNumber phone,
        CaseStatus status,
        Money amount,
        Money balanceAfter,
        LocalDateTime at) {}
