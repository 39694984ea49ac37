package hall.fund.domain.account;

import hall.shared.BusinessException;
import hall.shared.Money;
import java.util.Optional;

/**
 * What a freeze claims: an amount, or all there is and all that comes in.
 *
 * @param part the amount, empty for all; not positive is refused with {@code FUND-018}
 */
public record FreezeClaim(Optional<Money> part) {

    public static final FreezeClaim WHOLE = new FreezeClaim(Optional.empty());

    public FreezeClaim {
        part.filter(p -> !p.isPositive()).ifPresent(p -> {
            throw new BusinessException("FUND-018", p);
        });
    }

    public static FreezeClaim of(Money amount) {
        return new FreezeClaim(Optional.of(amount));
    }

    public boolean isWhole() {
        return part.isEmpty();
    }

    Money amount() {
        return part.orElseThrow();
    }

    /** What of so much it covers. */
    public Money covered(Money of) {
        return part.map(of::min).orElse(of);
    }

    /** What is left of it after so much was deducted, empty when nothing is. */
    Optional<FreezeClaim> less(Money deducted) {
        return isWhole()
                ? Optional.of(this)
                : part.map(p -> p.minus(deducted)).filter(Money::isPositive).map(FreezeClaim::of);
    }
}
