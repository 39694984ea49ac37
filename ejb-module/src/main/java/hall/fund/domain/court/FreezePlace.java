package hall.fund.domain.court;

import hall.shared.Money;

/**
 * Where a live freeze stands.
 *
 * @param freeze its id
 * @param covered what it holds now
 * @param turn 0 in force, n the n-th that waits (轮候第 n 位)
 */
public record FreezePlace(long freeze, Money covered, int turn) {

    public boolean waits() {
        return turn > 0;
    }
}
