package hall.payment.domain;

import java.time.LocalDate;
import java.util.List;

/** Port: payments, bank lines and batches by day, for reconciliation; joins the caller's transaction. All lists in the order of ids, after one. */
public interface PaymentDays {

    /** Instructed on the day, whatever became of them. */
    List<PaymentMove> instructed(LocalDate day, long after, int limit);

    /** Confirmed or refused by the bank on the day. */
    List<PaymentMove> settled(PaymentStatus status, LocalDate day, long after, int limit);

    /** Lines of the bank that were kept on the day and booked before it, in the order in which they were kept. */
    List<KeptLater> keptLater(String bankAccount, LocalDate day, long after, int limit);

    /** The latest batches, latest first. */
    List<BatchFigure> batches(int limit);
}
