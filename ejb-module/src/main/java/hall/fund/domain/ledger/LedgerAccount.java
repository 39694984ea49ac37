package hall.fund.domain.ledger;

import hall.fund.domain.account.AccountNumber;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An account of the ledger: a head, or a sub-account of a head as {@code 201:999900000002}.
 *
 * @param code at most 40 characters
 */
public record LedgerAccount(String code) implements Serializable {

    // Before the accounts below, which are checked by it.
    private static final Pattern SHAPE = Pattern.compile("[0-9]{3}(:[0-9A-Za-z-]{1,36})?");

    private static final Pattern EMPLOYER = Pattern.compile("219:[0-9]{12}");

    /** Money that belongs to nobody in these books, such as what was brought forward for persons who are not in them. */
    public static final LedgerAccount SUSPENSE = of(LedgerHead.SUSPENSE);

    public static final LedgerAccount BROUGHT_FORWARD = of(LedgerHead.BROUGHT_FORWARD);

    private static final int HEAD_LENGTH = 3;

    public LedgerAccount {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("ledger account " + code);
        }
    }

    /** A head that has no sub-accounts. */
    public static LedgerAccount of(LedgerHead head) {
        return new LedgerAccount(head.code());
    }

    private static LedgerAccount of(LedgerHead head, String sub) {
        return new LedgerAccount(head.code() + ":" + sub);
    }

    /** A special account (专户), by its number at its bank; nothing is booked on the head itself. */
    public static LedgerAccount specialAccount(String number) {
        return of(LedgerHead.SPECIAL_ACCOUNT, number);
    }

    public static LedgerAccount deposits(AccountNumber account) {
        return of(LedgerHead.DEPOSITS, account.value());
    }

    public static LedgerAccount inTransit(AccountNumber account) {
        return of(LedgerHead.IN_TRANSIT, account.value());
    }

    public static LedgerAccount loan(String loanNumber) {
        return of(LedgerHead.LOANS, loanNumber);
    }

    /** The part of a loan's principal that is overdue. */
    public static LedgerAccount overdueLoan(String loanNumber) {
        return of(LedgerHead.OVERDUE_LOANS, loanNumber);
    }

    /** What an employer paid and no list accounts for yet (暂收); DWZH, 12 digits. */
    public static LedgerAccount suspense(String employerAccount) {
        return of(LedgerHead.SUSPENSE, employerAccount);
    }

    /** Money that arrived and nobody is known for; by the arrival's number. */
    public static LedgerAccount unidentified(String arrival) {
        return of(LedgerHead.SUSPENSE, "A-" + arrival);
    }

    /** Money of nobody on its way back to its payer; by the arrival's id. */
    public static LedgerAccount refundInTransit(long arrival) {
        return of(LedgerHead.IN_TRANSIT, "R-" + arrival);
    }

    /** What a court's deduction (扣划) took and is still to be paid to the court; by the deduction's id. */
    public static LedgerAccount courtPayable(long deduction) {
        return of(LedgerHead.SUSPENSE, "C-" + deduction);
    }

    /** The employer (DWZH) whose suspense it is, empty for any other account. */
    public Optional<String> employer() {
        return EMPLOYER.matcher(code).matches() ? Optional.of(code.substring(HEAD_LENGTH + 1)) : Optional.empty();
    }

    /** The head it belongs to. */
    public LedgerHead head() {
        return LedgerHead.ofCode(code.substring(0, HEAD_LENGTH));
    }

    @Override
    public String toString() {
        return code;
    }
}
