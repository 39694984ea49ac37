package hall.fund.domain.loan;

import hall.shared.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Repayment in equal instalments (等额本息, DKHKFS 01): the payment is rounded once, the interest of each row half up to the
 * fen, the last row pays what is left with its interest.
 *
 * @param principal what is owed at the beginning
 * @param annualRate as a fraction, such as 0.0260; a month is a twelfth of it, not rounded
 * @param months number of rows
 */
public record EqualInstalments(Money principal, BigDecimal annualRate, int months) {

    private static final MathContext EXACT = new MathContext(40);
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    public EqualInstalments {
        if (!principal.isPositive() || annualRate.signum() < 0 || months < 1) {
            throw new IllegalArgumentException(principal + " at " + annualRate + " in " + months);
        }
    }

    /** The payment of every row but the last. */
    public Money payment() {
        if (annualRate.signum() == 0) {
            return Money.rounded(principal.amount().divide(BigDecimal.valueOf(months), EXACT));
        }
        BigDecimal r = annualRate.divide(TWELVE, EXACT);
        BigDecimal growth = BigDecimal.ONE.add(r).pow(months, EXACT);
        return Money.rounded(
                principal.amount().multiply(r).multiply(growth).divide(growth.subtract(BigDecimal.ONE), EXACT));
    }

    public List<Instalment> schedule() {
        List<Instalment> rows = new ArrayList<>(months);
        Money payment = payment();
        Money owed = principal;
        for (int k = 1; k <= months; k++) {
            Money interest = Money.rounded(owed.amount().multiply(annualRate).divide(TWELVE, EXACT));
            Money repaid = k == months ? owed : payment.minus(interest).min(owed);
            owed = owed.minus(repaid);
            rows.add(new Instalment(k, repaid.plus(interest), repaid, interest, owed));
        }
        return rows;
    }
}
