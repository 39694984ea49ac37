package hall.payment.domain;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: the instructions and the alarms about them; joins the caller's transaction. */
public interface PaymentInstructions {

    void add(PaymentInstruction instruction);

    /** The instruction with its row locked until the transaction ends. */
    Optional<PaymentInstruction> lock(String sendSeqNo);

    /** One that was added in this very transaction. */
    PaymentInstruction added(String sendSeqNo);

    /** Where payments of these numbers are; 50 at most are asked for. */
    List<PaymentStanding> standings(Collection<String> numbers);

    /** The states of all attempts of a reference, oldest first. */
    List<PaymentStatus> attempts(PaymentReference reference);

    /** The number of the latest attempt of a reference. */
    Optional<String> latest(PaymentReference reference);

    /** Whether an instruction before this one waits for money. */
    boolean isBehind(long id);

    /** The number of the first instruction after an id that waits for money, whether its turn has come or not. */
    Optional<String> firstForMoney(long after);

    /** The numbers of those that wait for the bank's opening, oldest first. */
    List<String> waitingForHours(int limit);

    /** Whether any waits for the bank's opening or for money. */
    default boolean isAnyWaiting() {
        return firstForMoney(0).isPresent() || !waitingForHours(1).isEmpty();
    }

    /** Those of them that expect it at another time than this one: the hours were changed meanwhile. */
    List<String> expectingOther(LocalDateTime opening, int limit);

    /** The payments of a batch in their order, locked. */
    List<PaymentInstruction> lockBatch(String batchNumber);

    /** What waits, by what it waits for: how many and how much. */
    List<QueueFigure> queue();

    /** Those that wait, in order of instruction, with an id above {@code after}. */
    List<QueuedPayment> waiting(long after, int limit);

    /** Those that are frozen, with an id above {@code after}, by id. */
    List<FrozenPayment> frozen(long after, int limit);

    /** One that is frozen. */
    Optional<FrozenPayment> frozen(String sendSeqNo);

    /** One to read, whatever became of it. */
    Optional<PaymentInstruction> find(String sendSeqNo);

    /** Whether another payment than that one was confirmed under the bank's serial. */
    boolean isOfAnother(String bankSerial, String sendSeqNo);

    void add(PaymentAlarm alarm);

    /** The alarms about a number that nobody has closed, locked; oldest first, 50 at most. */
    List<PaymentAlarm> lockOpenAlarms(String number);

    /** Whether an alarm of this kind about this number waits for a person. */
    boolean isOpen(String number, PaymentAlarm.Kind kind);

    /** What the alarms of a kind that nobody has closed are about, oldest first; so many at most. */
    List<String> alarmed(PaymentAlarm.Kind kind, int limit);

    /** Alarms nobody has closed, newest first, with an id below {@code before}. */
    List<PaymentAlarm> openAlarms(long before, int limit);

    /** An open alarm, locked. */
    Optional<PaymentAlarm> lockAlarm(long id);
}
