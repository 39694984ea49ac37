package hall.fund.domain.court;

import hall.fund.domain.account.AccountNumber;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Port: freezes and deductions ordered by courts; joins the caller's transaction. What is changed is read under the lock of its
 * account.
 */
public interface CourtOrders {

    void add(AccountFreeze freeze);

    void add(CourtDeduction deduction);

    void add(PayeeCorrection correction);

    /** The account a freeze belongs to; nothing is locked. */
    Optional<AccountNumber> accountOfFreeze(long freeze);

    /** The account a deduction belongs to; nothing is locked. */
    Optional<AccountNumber> accountOfDeduction(long deduction);

    AccountFreeze freeze(long id);

    CourtDeduction deduction(long id);

    /** The live freezes of an account, in the order they were received. */
    List<AccountFreeze> live(AccountNumber account);

    /** All freezes of an account, in the order they were received; 200 at most. */
    List<AccountFreeze> all(AccountNumber account);

    /** The deductions of an account, latest first; 200 at most. */
    List<CourtDeduction> deductions(AccountNumber account);

    /** Corrected payees of these deductions that wait to be confirmed. */
    List<PayeeCorrection> waitingPayees(Collection<Long> deductions);

    /** Whether the court's document was entered for the account before. */
    boolean known(AccountNumber account, FreezeOrder order);

    /** Whether the document was entered for the freeze before, and not cancelled. */
    boolean known(long freeze, DeductionOrder order);

    /** Ids of live freezes whose last day is before the day, 100 at most. */
    List<Long> over(LocalDate day);
}
