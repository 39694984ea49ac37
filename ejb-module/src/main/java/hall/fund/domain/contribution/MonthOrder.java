package hall.fund.domain.contribution;

import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.EmployerState;
import hall.shared.BusinessException;
import java.util.List;
import java.util.Optional;

/**
 * Which month an employer may pay for now: remittances (汇缴) month by month without a gap and not too far ahead, back payments
 * (补缴) for months that are paid already or were put off.
 *
 * @param paidTo JZNY of the employer; before its first list, the latest of its staff's accounts; empty when nobody ever paid
 * @param due the first month whose list would have a line; empty when it pays for nobody
 * @param today this month
 * @param latest the last month that may be paid now
 * @param deferred months that were put off (缓缴): they are skipped, and made up as back payments
 */
public record MonthOrder(
        Optional<ContributionMonth> paidTo,
        Optional<ContributionMonth> due,
        ContributionMonth today,
        ContributionMonth latest,
        List<DeferredMonths> deferred) {

    /** Of an employer that may pay nothing ahead. */
    public MonthOrder(Optional<ContributionMonth> paidTo, ContributionMonth today, List<DeferredMonths> deferred) {
        this(paidTo, Optional.empty(), today, today, deferred);
    }

    /**
     * The order for an employer today.
     *
     * @param staff months of its accounts, which may have been opened before the employer's first list here
     * @param today this month
     * @param monthsAhead by policy, 0 for none
     * @param deferred what was put off, perhaps nothing
     */
    public static MonthOrder of(
            EmployerAccount employer,
            StaffMonths staff,
            ContributionMonth today,
            int monthsAhead,
            List<DeferredMonths> deferred) {
        return new MonthOrder(
                employer.paidTo().map(ContributionMonth::new).or(staff::paidTo),
                staff.due(),
                today,
                today.plus(monthsAhead),
                deferred);
    }

    /**
     * The first month that is not paid, put off or not; an employer that never paid begins with this month, or with the first of
     * who came this month.
     */
    public ContributionMonth unpaid() {
        return paidTo.map(ContributionMonth::next)
                .orElseGet(() -> due.filter(month -> !today.isAfter(month) && !month.isAfter(latest))
                        .orElse(today));
    }

    /** The month that comes next: what was put off is left out, and months in which nobody was here whom it pays for now. */
    public ContributionMonth next() {
        return DeferredMonths.after(leavesOut() ? due.orElseThrow() : unpaid(), deferred);
    }

    /** Whether nobody whom it pays for now was here in the first unpaid month: what is unpaid is owed to those who left. */
    public boolean leavesOut() {
        return due.filter(month -> month.isAfter(unpaid())).isPresent();
    }

    /** From which month on somebody is paid for who comes today: this one, or the first unpaid one when that is later. */
    public ContributionMonth begins() {
        return paidTo.map(ContributionMonth::next)
                .filter(month -> month.isAfter(today))
                .orElse(today);
    }

    /** The month after one, what was put off left out. */
    public ContributionMonth following(ContributionMonth month) {
        return DeferredMonths.after(month.next(), deferred);
    }

    /** Whether the next month may not be paid yet. */
    public boolean isPaidAhead() {
        return next().isAfter(latest);
    }

    /**
     * Refuses what is out of order.
     *
     * @throws BusinessException {@code CONTRIBUTION-012} not the next month (argument: it); {@code CONTRIBUTION-013} in the future
     *     (argument: the latest month); {@code CONTRIBUTION-021} a back payment for a month not paid yet (argument: the paid-to month);
     *     {@code CONTRIBUTION-022} one for a deferred month that is not over (argument: the latest that is)
     */
    public void require(CreditKind kind, ContributionMonth month) {
        if (kind == CreditKind.BACK_PAYMENT) {
            requireToBeMadeUp(month);
            return;
        }
        if (month.isAfter(latest)) {
            throw new BusinessException("CONTRIBUTION-013", latest.display());
        }
        if (!month.equals(next())) {
            throw new BusinessException("CONTRIBUTION-012", next().display());
        }
    }

    /** Whether a month was put off. */
    public boolean isPutOff(ContributionMonth month) {
        return DeferredMonths.isIn(month, deferred);
    }

    private void requireToBeMadeUp(ContributionMonth month) {
        boolean putOff = isPutOff(month);
        // A deferral that ends early leaves this month and those to come to be remitted: nobody shall have paid them
        // already.
        if (putOff && !today.isAfter(month)) {
            throw new BusinessException("CONTRIBUTION-022", today.plus(-1).display());
        }
        if (!putOff && (paidTo.isEmpty() || month.isAfter(paidTo.get()))) {
            throw new BusinessException(
                    "CONTRIBUTION-021", paidTo.map(ContributionMonth::display).orElse("—"));
        }
    }

    /**
     * Refuses an employer that may not remit now.
     *
     * @throws BusinessException {@code CONTRIBUTION-011} its contributions are put off (缓缴, Regulation Art. 20); {@code
     *     CONTRIBUTION-010} it is sealed, closed or otherwise not normal
     */
    public static void requirePaying(EmployerAccount employer, CreditKind kind) {
        EmployerState state = employer.state();
        if (state == EmployerState.DEFERRAL && kind == CreditKind.REMITTANCE) {
            throw new BusinessException("CONTRIBUTION-011");
        }
        boolean pays = state == EmployerState.NORMAL || state == EmployerState.OPENING;
        boolean makesUp = kind == CreditKind.BACK_PAYMENT && state == EmployerState.DEFERRAL;
        if (!pays && !makesUp) {
            throw new BusinessException("CONTRIBUTION-010", state);
        }
    }
}
