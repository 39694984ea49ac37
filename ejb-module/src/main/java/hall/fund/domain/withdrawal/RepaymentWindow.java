package hall.fund.domain.withdrawal;

import hall.fund.domain.loan.Repayment;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * The repayments a withdrawal may cover: those of the months up to the last due day, less what others or the person have
 * taken for them already.
 *
 * @param from day before the first that counts
 * @param to last day that counts
 * @param instalments how many repayments there are
 * @param lastPaidOn day of the last, null when there is none
 * @param claimed what has been taken for them, by whomever
 * @param claimedByOthers what of it by other persons (spouse, co-borrower)
 */
public record RepaymentWindow(
        LocalDate from,
        LocalDate to,
        int instalments,
        Money principal,
        Money interest,
        LocalDate lastPaidOn,
        Money claimed,
        Money claimedByOthers) {

    /**
     * The window as of a day.
     *
     * @param from due day of the last repayment before the window
     * @param own the person's account number
     */
    public static RepaymentWindow of(
            LocalDate on,
            LocalDate from,
            List<Repayment> repayments,
            List<LoanWithdrawal> taken,
            String loanNumber,
            String own) {
        Money principal = Money.ZERO;
        Money interest = Money.ZERO;
        LocalDate last = null;
        int count = 0;
        for (Repayment r : repayments) {
            if (r.paidOn().isAfter(from) && !r.paidOn().isAfter(on)) {
                principal = principal.plus(r.principal());
                interest = interest.plus(r.interest());
                last = r.paidOn();
                count++;
            }
        }
        Money claimed = Money.ZERO;
        Money byOthers = Money.ZERO;
        for (LoanWithdrawal w : taken) {
            if (loanNumber.equals(w.loanNumber())) {
                Money share = w.amount().min(paidThrough(repayments, from, w.coversThrough()));
                claimed = claimed.plus(share);
                byOthers = w.accountNumber().equals(own) ? byOthers : byOthers.plus(share);
            }
        }
        return new RepaymentWindow(from, on, count, principal, interest, last, claimed, byOthers);
    }

    // A withdrawal takes the newest repayments it covers first: never more is left for the next one than was repaid.
    private static Money paidThrough(List<Repayment> repayments, LocalDate from, LocalDate through) {
        return repayments.stream()
                .filter(r -> r.paidOn().isAfter(from) && !r.paidOn().isAfter(through))
                .map(Repayment::total)
                .reduce(Money.ZERO, Money::plus);
    }

    public Money repaid() {
        return principal.plus(interest);
    }

    /** What may still be taken for it, never negative. */
    public Money open() {
        return repaid().minus(claimed).max(Money.ZERO);
    }
}
