package hall.finance.service;

import hall.finance.domain.voucher.VoucherLines;
import hall.finance.domain.voucher.VoucherLines.Line;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerHead.Side;
import hall.fund.domain.ledger.TrialBalanceRow;
import hall.shared.BusinessException;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sees to it that no voucher takes more from an account than is there. */
final class VoucherCover {

    private static final int HEAD = 3;

    private VoucherCover() {}

    /**
     * Refuses with {@code VOUCHER-013} (account, what is there) when an account would fall below zero on its own side.
     *
     * @param red whether the lines are to be undone
     */
    static void require(Ledger ledger, VoucherLines lines, boolean red, LocalDate today) {
        List<Line> taking = lines.all().stream().filter(l -> takes(l, red)).toList();
        if (taking.isEmpty()) {
            return;
        }
        Map<String, TrialBalanceRow> heads =
                ledger.trialBalance(today).stream().collect(Collectors.toMap(TrialBalanceRow::head, r -> r));
        for (LedgerAccount account :
                taking.stream().map(Line::account).distinct().toList()) {
            Money taken = taking.stream()
                    .filter(l -> l.account().equals(account))
                    .map(Line::amount)
                    .reduce(Money.ZERO, Money::plus);
            Money there = there(ledger, heads, account, today);
            if (there.isLessThan(taken)) {
                throw new BusinessException("VOUCHER-013", account, there.max(Money.ZERO));
            }
        }
    }

    private static boolean takes(Line line, boolean red) {
        boolean lessens = (line.side() == line.account().head().side()) == red;
        return lessens && VoucherLines.staysAbove(line);
    }

    // Heads that have sub-accounts are summed account by account: few postings stand on those that a voucher may touch.
    private static Money there(
            Ledger ledger, Map<String, TrialBalanceRow> heads, LedgerAccount account, LocalDate today) {
        boolean whole = account.code().length() == HEAD && !account.equals(LedgerAccount.SUSPENSE);
        Money credit = whole ? Money.ZERO.minus(net(heads.get(account.code()))) : ledger.balance(account, today);
        return account.head().side() == Side.CREDIT ? credit : Money.ZERO.minus(credit);
    }

    private static Money net(TrialBalanceRow row) {
        return row == null ? Money.ZERO : row.net();
    }
}
