package hall.payment.domain;

import hall.shared.Money;
import java.util.List;

/** Port: of which arrivals of a movement the bank has less, for whoever keeps that as lines; joins the caller's transaction. */
public interface ArrivalShares {

    /**
     * What an arrival loses.
     *
     * @param arrival the bank's serial of the arrival's line
     * @param amount positive
     */
    record Share(String arrival, Money amount) {}

    /**
     * Divides what the bank has less over the arrivals of a movement, the newest first, each by no more than there is of it uncontested. They
     * are locked, after their employers.
     *
     * @param movement the bank's serial of the movement
     */
    List<Share> newestFirst(String movement, Money less);
}
