package hall.fund.domain.suspense;

import hall.fund.domain.ledger.LedgerAccount;
import hall.shared.Money;
import java.time.LocalDateTime;

/** Money in suspense that can go back to who paid it: an arrival of nobody's, or what waits for an employer. */
public interface Refundable {

    /** Of one id at most one refund is proposed, under way or paid. */
    long id();

    /** What would go back: all of it that nothing else was done with; zero when nothing is left. */
    Money refundable();

    /** Where it stands in the books until it leaves. */
    LedgerAccount suspense();

    /** It leaves suspense for its payer; an error of the program when it is not all there any more. */
    void sendBack(ArrivalRefund by);

    /** The payer has it again. */
    void sentBack(ArrivalRefund by, LocalDateTime at);

    /** The bank refused: it stands in suspense again. */
    void notSentBack(ArrivalRefund by);
}
