package hall.payment.domain;

import hall.shared.CaseNumber;
import java.util.List;
import java.util.Optional;

/** Port: the instructions and the alarms about them; joins the caller's transaction. */
public interface PaymentInstructions {

    void add(PaymentInstruction instruction);

    /** The instruction with its row locked until the transaction ends. */
    Optional<PaymentInstruction> lock(String sendSeqNo);

    /** The states of all attempts of a case, oldest first. */
    List<PaymentStatus> attempts(CaseNumber caseNumber);

    void add(PaymentAlarm alarm);

    /** Alarms nobody has closed, newest first, with an id below {@code before}. */
    List<PaymentAlarm> openAlarms(long before, int limit);

    /** An open alarm, locked. */
    Optional<PaymentAlarm> lockAlarm(long id);
}
