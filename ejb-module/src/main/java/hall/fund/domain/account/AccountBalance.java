package hall.fund.domain.account;

import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The money of a personal account: two parts, and what of it is frozen. {@code held} is never more than the balance: when courts
 * claim more than there is, what comes in later is held too.
 */
@Embeddable
class AccountBalance {

    /** GRZHSNJZYE. */
    @Column(name = "carried_over", nullable = false)
    private Money carriedOver;

    /** GRZHDNGJYE. */
    @Column(name = "current_year", nullable = false)
    private Money currentYear;

    /** The part of the balance that is frozen (冻结): by a court, or as security for another's loan. */
    @Column(name = "held", nullable = false)
    private Money held;

    /** What the live freezes of an amount claim together, be it there or not. */
    @Column(name = "claimed", nullable = false)
    private Money claimed;

    /** How many live freezes claim all of it. */
    @Column(name = "whole_freezes", nullable = false)
    private int wholeFreezes;

    protected AccountBalance() {}

    AccountBalance(BalanceSplit opening) {
        carriedOver = opening.carriedOver();
        currentYear = opening.currentYear();
        held = Money.ZERO;
        claimed = Money.ZERO;
    }

    /** Adds a signed amount by its parts; neither part may fall below zero. */
    void add(BalanceSplit change) {
        Money carried = carriedOver.plus(change.carriedOver());
        Money current = currentYear.plus(change.currentYear());
        if (carried.isNegative() || current.isNegative()) {
            throw new IllegalStateException("a part of a balance below zero: " + carried + ", " + current);
        }
        carriedOver = carried;
        currentYear = current;
        hold();
    }

    /** An amount by the parts it would be taken from: carried-over money first. */
    BalanceSplit oldestFirst(Money amount) {
        return BalanceSplit.taking(amount, carriedOver);
    }

    /** The same, current-year money first: what was credited wrongly is taken back from where it went. */
    BalanceSplit newestFirst(Money amount) {
        Money current = amount.min(currentYear);
        return new BalanceSplit(amount.minus(current), current);
    }

    void claim(FreezeClaim claim) {
        if (claim.isWhole()) {
            wholeFreezes++;
        } else {
            claimed = claimed.plus(claim.amount());
        }
        hold();
    }

    void unclaim(FreezeClaim claim) {
        if (claim.isWhole()) {
            wholeFreezes--;
        } else {
            claimed = claimed.minus(claim.amount());
        }
        hold();
    }

    private void hold() {
        held = wholeFreezes > 0 ? total() : claimed.min(total());
    }

    boolean isFrozenWhole() {
        return wholeFreezes > 0;
    }

    boolean isClaimed() {
        return wholeFreezes > 0 || claimed.isPositive();
    }

    /** GRZHYE. */
    Money total() {
        return carriedOver.plus(currentYear);
    }

    BalanceSplit parts() {
        return new BalanceSplit(carriedOver, currentYear);
    }

    Money held() {
        return held;
    }
}
