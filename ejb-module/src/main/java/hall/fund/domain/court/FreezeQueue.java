package hall.fund.domain.court;

import hall.fund.domain.account.FreezeClaim;
import hall.shared.BusinessException;
import hall.shared.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * The freezes of an account in the order they were received (轮候): each covers what those before it left. One that nothing is left
 * for waits, and takes effect by itself when one before it ends or when money comes in.
 */
public final class FreezeQueue {

    private final List<FreezePlace> places = new ArrayList<>();

    /** The queue of the live freezes, in their order, over a balance. */
    public FreezeQueue(List<AccountFreeze> live, Money balance) {
        Money left = balance;
        int waiting = 0;
        for (AccountFreeze freeze : live) {
            Money covered = freeze.claim().covered(left);
            left = left.minus(covered);
            boolean first = places.isEmpty();
            int turn = covered.isPositive() || first ? 0 : ++waiting;
            places.add(new FreezePlace(freeze.id(), covered, turn));
        }
    }

    /** Where one more would stand that claims so much; its id is 0. */
    public FreezePlace next(FreezeClaim claim, Money balance) {
        Money covered = claim.covered(balance.minus(held()));
        int waiting = (int) places.stream().filter(FreezePlace::waits).count();
        return new FreezePlace(0, covered, covered.isPositive() || places.isEmpty() ? 0 : waiting + 1);
    }

    public List<FreezePlace> places() {
        return List.copyOf(places);
    }

    /** What one of them holds now. */
    public Money covered(AccountFreeze freeze) {
        return places.stream()
                .filter(p -> p.freeze() == freeze.id())
                .map(FreezePlace::covered)
                .findFirst()
                .orElseThrow(() -> new BusinessException("FUND-025", freeze.documentNumber()));
    }

    /** All they hold together. */
    public Money held() {
        return places.stream().map(FreezePlace::covered).reduce(Money.ZERO, Money::plus);
    }
}
