package hall.finance.domain.voucher;

import hall.finance.domain.chart.SubHead;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerHead;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The accounts a manual voucher may touch. What stands on personal accounts, in transit, on loans, in an employer's suspense or owed to a court
 * moves with its own journal only: a voucher beside it would let it be paid twice; income moves into the year's result by the year's close only.
 */
public final class VoucherChart {

    /** Booked by a voucher on the head itself. */
    private static final Set<LedgerHead> WHOLE = EnumSet.of(
            LedgerHead.VALUE_ADDED_DEPOSIT,
            LedgerHead.INTEREST_RECEIVABLE,
            LedgerHead.OTHER_RECEIVABLE,
            LedgerHead.INTEREST_PAYABLE,
            LedgerHead.SUSPENSE,
            LedgerHead.RISK_RESERVE,
            LedgerHead.BROUGHT_FORWARD);

    private static final Set<LedgerHead> BY_SUB_HEAD =
            EnumSet.of(LedgerHead.SPECIAL_PAYABLE, LedgerHead.OPERATING_INCOME, LedgerHead.OPERATING_EXPENSE);

    /** May stand on either side of zero: a month's income can be a red one, and the books' beginning is what it was. */
    private static final Set<LedgerHead> ANY_SIGN =
            EnumSet.of(LedgerHead.OPERATING_INCOME, LedgerHead.OPERATING_EXPENSE, LedgerHead.BROUGHT_FORWARD);

    /** Which of them are the fund's is known to who enters the voucher. */
    private static final String SPECIAL_ACCOUNT = "101:[0-9A-Za-z-]{1,36}";

    private VoucherChart() {}

    /** An account to choose, with the words of the chart. */
    public record Choice(String code, String title) implements Serializable {}

    /** The accounts that are always there, in the order of their codes; special accounts are the banks'. */
    public static List<Choice> choices() {
        List<Choice> out = new ArrayList<>();
        for (LedgerHead head : LedgerHead.values()) {
            if (WHOLE.contains(head)) {
                out.add(new Choice(head.code(), head.title()));
            } else if (BY_SUB_HEAD.contains(head)) {
                SubHead.of(head).forEach(s -> out.add(new Choice(s.code(), head.title() + "—" + s.title())));
            }
        }
        return out;
    }

    /** The account of that code; empty when no voucher may touch it. */
    public static Optional<LedgerAccount> account(String code) {
        boolean fixed = choices().stream().anyMatch(c -> c.code().equals(code));
        return fixed || code.matches(SPECIAL_ACCOUNT) ? Optional.of(new LedgerAccount(code)) : Optional.empty();
    }

    /** Whether the account may not fall below zero on its own side. */
    static boolean staysAbove(LedgerAccount account) {
        return !ANY_SIGN.contains(account.head());
    }

    /** The words of the chart for any account of the ledger. */
    public static String title(LedgerAccount account) {
        return SubHead.ofCode(account.code())
                .map(s -> account.head().title() + "—" + s.title())
                .orElse(account.head().title());
    }
}
