package hall.payment.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.payment.domain.InstructPayment;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentInstructions;
import hall.payment.domain.PaymentReference;
import hall.payment.domain.PaymentStanding;
import hall.payment.domain.PaymentStatus;
import hall.shared.Actor;
import hall.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

/**
 * Writes instructions and tells where they are. MANDATORY: an instruction belongs to the transaction that holds the money for it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PaymentService {

    /** The outbox channel of the bank. */
    static final String CHANNEL = "bank";

    private PaymentInstructions instructions;
    private PaymentQueue queue;
    private AuditTrail audit;
    private Clock clock;

    protected PaymentService() {}

    @Inject
    public PaymentService(PaymentInstructions instructions, PaymentQueue queue, AuditTrail audit, Clock clock) {
        this.instructions = instructions;
        this.queue = queue;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where payments of these numbers are, for whoever had them instructed; 50 at most. */
    public List<PaymentStanding> standings(Collection<String> numbers) {
        return instructions.standings(numbers);
    }

    /** Refuses with {@code PAY-003} while the bank has said something else about a payment than before, and a person is to look at it. */
    public void requireUnfrozen(PaymentReference reference) {
        unfrozen(reference);
    }

    /** Whether the bank has said something else about a payment than before, and a person is to look at it. */
    public boolean isFrozen(PaymentReference reference) {
        return instructions.attempts(reference).contains(PaymentStatus.FROZEN);
    }

    private List<PaymentStatus> unfrozen(PaymentReference reference) {
        List<PaymentStatus> earlier = instructions.attempts(reference);
        if (earlier.contains(PaymentStatus.FROZEN)) {
            throw new BusinessException("PAY-003");
        }
        return earlier;
    }

    /**
     * Instructs a payment that the dispatcher will send after commit, or when the bank opens. Refuses with {@code PAY-002} while another instruction
     * of the case, or of what else is paid, lives or was paid and did not come back, {@code PAY-003} while one is frozen for a person to look at.
     *
     * @return the number of the payment, 20 digits
     */
    public String instruct(InstructPayment order) {
        List<PaymentStatus> earlier = unfrozen(order.reference());
        if (earlier.stream().anyMatch(s -> !s.isVoid())) {
            throw new BusinessException("PAY-002");
        }
        PaymentInstruction instruction = new PaymentInstruction(order, earlier.size() + 1, LocalDateTime.now(clock));
        audit.record(
                instruction.audit(),
                instruction.auditStream(),
                AuditEventType.PAYMENT_INSTRUCTED,
                Actor.SYSTEM,
                instruction.auditFacts());
        instructions.add(instruction);
        if (!queue.holdForHours(instruction)) {
            queue.put(instruction);
        }
        return instruction.sendSeqNo();
    }
}
