package hall.payment.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.payment.domain.MoneyCameBack;
import hall.payment.domain.PaymentAbstention;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentInstructions;
import hall.payment.domain.PaymentRuling;
import hall.payment.domain.PaymentRulings;
import hall.payment.domain.PaymentStatus;
import hall.shared.Actor;
import hall.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;

/**
 * Payments that the bank had confirmed and that came back (退汇): entered by one officer by the line that brought the money, confirmed by another, and
 * then what they were for is owed again. Everything happens under the payment's lock, and the line is looked at again before anything moves.
 * MANDATORY: it belongs to the transaction of the officer's act.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CameBackKeeping {

    private static final String FOUND = "经两人核对银行流水，款项已经退汇回到专户";

    private PaymentInstructions instructions;
    private PaymentRulings rulings;
    private WaitingRulings waiting;
    private RulingEvidence evidence;
    private PaymentAbstention abstention;
    private MoneyCameBack money;
    private PaymentSettling settling;
    private Clock clock;

    protected CameBackKeeping() {}

    @Inject
    public CameBackKeeping(
            PaymentInstructions instructions,
            PaymentRulings rulings,
            RulingEvidence evidence,
            PaymentAbstention abstention,
            MoneyCameBack money,
            PaymentSettling settling,
            AuditTrail audit,
            Clock clock) {
        this.instructions = instructions;
        this.rulings = rulings;
        this.waiting = new WaitingRulings(rulings, audit, clock);
        this.evidence = evidence;
        this.abstention = abstention;
        this.money = money;
        this.settling = settling;
        this.clock = clock;
    }

    /** Enters that it came back, as a line shows; nothing moves yet. */
    public void enter(String number, String bankSerial, Actor by) {
        PaymentInstruction payment = lock(number);
        waiting.requireNone(payment);
        String serial = bankSerial == null ? "" : bankSerial.strip();
        if (rulings.isNamed(serial)) {
            throw new BusinessException("PAY-052", serial);
        }
        PaymentRuling ruling = PaymentRuling.cameBack(payment.sendSeqNo(), serial, by.id(), now());
        require(payment, ruling, by);
        waiting.enter(payment, ruling, by);
    }

    /**
     * Confirms what another officer entered: the money is where it was before the payment.
     *
     * @param seen the ruling that was looked at; {@code PAY-034} when it does not wait any more, though another one may
     */
    public void confirm(String number, long seen, Actor by) {
        PaymentInstruction payment = lock(number);
        PaymentRuling ruling = waiting.seen(payment, seen);
        require(payment, ruling, by);
        ruling.confirm(by.id(), now());
        payment.rule(ruling, now());
        waiting.record(payment, ruling, AuditEventType.PAYMENT_CAME_BACK, by);
        money.take(payment.confirmed(), ruling.bankSerial(), by);
        settling.closeAlarms(payment, FOUND, by);
    }

    /** Takes back what nobody has confirmed; refuses as {@link #confirm} does, but lets whoever entered it do so. */
    public void cancel(String number, long seen, Actor by) {
        waiting.cancel(lock(number), seen, by);
    }

    private void require(PaymentInstruction payment, PaymentRuling ruling, Actor by) {
        abstention.check(payment.reference(), by);
        evidence.requireBrought(payment, ruling.bankSerial());
        money.require(payment.confirmed(), ruling.bankSerial());
    }

    private PaymentInstruction lock(String number) {
        return instructions
                .lock(number == null ? "" : number.strip())
                .filter(p -> p.status() == PaymentStatus.DONE)
                .orElseThrow(() -> new BusinessException("PAY-050"));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
