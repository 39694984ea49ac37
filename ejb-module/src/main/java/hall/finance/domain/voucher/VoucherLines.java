package hall.finance.domain.voucher;

import hall.finance.domain.chart.Transfer;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerHead.Side;
import hall.shared.BusinessException;
import hall.shared.Money;
import hall.shared.TypedMoney;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lines of a voucher: each one account, one side and one amount; all debits are all credits; no account on both sides. They become
 * transfers in one way only: the first debit takes from the first credits what it needs, then the second, and so on.
 *
 * @param all in the order typed
 */
public record VoucherLines(List<Line> all) {

    /** More would not fit on a page that is signed. */
    public static final int MOST = 20;

    private static final int LEAST = 2;

    /** A line that can be booked. */
    public record Line(LedgerAccount account, Side side, Money amount) implements Serializable {

        public Money debit() {
            return side == Side.DEBIT ? amount : Money.ZERO;
        }

        public Money credit() {
            return side == Side.CREDIT ? amount : Money.ZERO;
        }

        /** Words of the chart. */
        public String title() {
            return VoucherChart.title(account);
        }
    }

    public VoucherLines {
        all = List.copyOf(all);
        if (all.size() < LEAST || all.size() > MOST) {
            throw new BusinessException("VOUCHER-002", LEAST, MOST);
        }
        for (Line line : all) {
            if (all.stream()
                    .anyMatch(l -> l.side() != line.side() && l.account().equals(line.account()))) {
                throw new BusinessException("VOUCHER-006", line.account());
            }
        }
        Money debits = sum(all, Side.DEBIT);
        Money credits = sum(all, Side.CREDIT);
        if (!debits.equals(credits)) {
            throw new BusinessException("VOUCHER-005", debits, credits);
        }
    }

    /**
     * Reads what was typed.
     *
     * @throws BusinessException {@code VOUCHER-002} too few or too many; {@code VOUCHER-003} no account, or not just one amount above
     *     zero (argument: the line); {@code VOUCHER-004} an account that no voucher may touch (line, account); {@code VOUCHER-005} the
     *     sides differ (debits, credits); {@code VOUCHER-006} an account on both sides; {@code AMOUNT-002} too large an amount
     */
    public static VoucherLines read(List<TypedLine> typed) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            if (!typed.get(i).isBlank()) {
                lines.add(line(i + 1, typed.get(i)));
            }
        }
        return new VoucherLines(lines);
    }

    /** What is wrong with each line that is, by its number: the refusals of {@link #read} that are about one line. */
    public static Map<Integer, BusinessException> wrong(List<TypedLine> typed) {
        Map<Integer, BusinessException> wrong = new TreeMap<>();
        for (int i = 0; i < typed.size(); i++) {
            try {
                if (!typed.get(i).isBlank()) {
                    line(i + 1, typed.get(i));
                }
            } catch (BusinessException refused) {
                wrong.put(i + 1, refused);
            }
        }
        return wrong;
    }

    private static Line line(int number, TypedLine typed) {
        if (typed.account().isEmpty()
                || typed.debit().isEmpty() == typed.credit().isEmpty()) {
            throw new BusinessException("VOUCHER-003", number);
        }
        Side side = typed.debit().isEmpty() ? Side.CREDIT : Side.DEBIT;
        Money amount = amount(number, side == Side.DEBIT ? typed.debit() : typed.credit());
        LedgerAccount account = VoucherChart.account(typed.account())
                .orElseThrow(() -> new BusinessException("VOUCHER-004", number, typed.account()));
        return new Line(account, side, amount);
    }

    private static Money amount(int number, String typed) {
        try {
            Money amount = TypedMoney.read(typed);
            if (amount.isPositive()) {
                return amount;
            }
        } catch (BusinessException none) {
            if (!none.code().equals("AMOUNT-001")) {
                throw none;
            }
        }
        throw new BusinessException("VOUCHER-003", number);
    }

    private static Money sum(List<Line> lines, Side side) {
        return lines.stream().filter(l -> l.side() == side).map(Line::amount).reduce(Money.ZERO, Money::plus);
    }

    /** Whether the line's account may not fall below zero on its own side. */
    public static boolean staysAbove(Line line) {
        return VoucherChart.staysAbove(line.account());
    }

    /** All of one side. */
    public Money total() {
        return sum(all, Side.DEBIT);
    }

    /** What is booked. */
    public List<Transfer> transfers() {
        List<Transfer> out = new ArrayList<>();
        List<Line> credits = all.stream().filter(l -> l.side() == Side.CREDIT).toList();
        int at = 0;
        Money left = credits.get(0).amount();
        for (Line debit : all) {
            Money wanted = debit.debit();
            while (wanted.isPositive()) {
                Money taken = wanted.min(left);
                out.add(new Transfer(debit.account(), credits.get(at).account(), taken));
                wanted = wanted.minus(taken);
                left = left.minus(taken);
                if (!left.isPositive() && at + 1 < credits.size()) {
                    left = credits.get(++at).amount();
                }
            }
        }
        return out;
    }
}
