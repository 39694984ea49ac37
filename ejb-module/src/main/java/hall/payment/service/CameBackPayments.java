package hall.payment.service;

import hall.payment.domain.BankLine;
import hall.payment.domain.BankLines;
import hall.payment.domain.CreditAccount;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentInstructions;
import hall.payment.domain.PaymentRuling;
import hall.payment.domain.PaymentRulings;
import hall.payment.domain.PaymentStatus;
import hall.payment.domain.RulingView;
import hall.shared.BusinessException;
import hall.shared.Money;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/** Payments that were done and came back (退汇), for the finance post. */
@Stateless
@RolesAllowed(Role.FINANCE)
public class CameBackPayments {

    private static final int PAGE = 50;

    @Resource
    private EJBContext context;

    @Inject
    private PaymentInstructions instructions;

    @Inject
    private BankLines lines;

    @Inject
    private PaymentRulings rulings;

    @Inject
    private CameBackKeeping keeping;

    /**
     * A payment that the bank confirmed.
     *
     * @param credit whom it was paid to
     * @param settledAt when the bank confirmed it
     * @param hostSerial the bank's serial of it
     * @param brought serial of a line that came in and says it is of this payment, empty for none
     * @param waiting what an officer entered and another is to confirm, null when nothing
     */
    public record Sheet(
            String sendSeqNo,
            String reference,
            Money amount,
            CreditAccount credit,
            LocalDateTime settledAt,
            String hostSerial,
            String brought,
            RulingView waiting)
            implements Serializable {}

    /** A payment that waits for a second officer. */
    public record Waiting(String sendSeqNo, RulingView ruling) implements Serializable {}

    /** 50 that wait, with a ruling's id above {@code after}, by it; 0 for the first page. */
    public List<Waiting> waiting(long after) {
        return rulings.comingBack(after, PAGE).stream()
                .map(r -> new Waiting(r.sendSeqNo(), r.view()))
                .toList();
    }

    /**
     * One to find out about.
     *
     * @throws BusinessException {@code PAY-050} no such payment is done, or it came back already
     */
    public Sheet payment(String number) {
        PaymentInstruction payment = instructions
                .find(number)
                .filter(p -> p.status() == PaymentStatus.DONE)
                .orElseThrow(() -> new BusinessException("PAY-050"));
        return new Sheet(
                payment.sendSeqNo(),
                payment.reference().value(),
                payment.amount(),
                payment.order().credit(),
                payment.confirmed().at(),
                payment.confirmed().hostSerial(),
                brought(payment),
                rulings.waiting(number).map(PaymentRuling::view).orElse(null));
    }

    private String brought(PaymentInstruction payment) {
        return lines.ofPayment(payment.sendSeqNo(), "").stream()
                .filter(l -> l.isArrival() && l.amended().isEmpty())
                .map(BankLine::bankSerial)
                .findFirst()
                .orElse("");
    }

    /**
     * Enters that it came back by a line of the special account; nothing moves until a second officer confirms.
     *
     * @throws BusinessException {@code PAY-050} it is not done; {@code 032} something is entered already; {@code FUND-035} it is the officer's own money, or
     *     the spouse's; else as {@link RulingEvidence#requireBrought} and {@link hall.payment.domain.MoneyCameBack#require}
     */
    public void enter(String number, String bankSerial) {
        keeping.enter(number, bankSerial, Caller.actor(context));
    }

    /**
     * Confirms what another officer entered: the money is where it was before the payment, and whoever it was for can have it paid again.
     *
     * @param seen the ruling that was looked at
     * @throws BusinessException {@code PAY-050} it came back already; {@code 033} the same officer entered it; {@code 034} it does not wait any more; else
     *     as on entering
     */
    public void confirm(String number, long seen) {
        keeping.confirm(number, seen, Caller.actor(context));
    }

    /** Takes back what was entered; refuses as {@link #confirm} does, but lets whoever entered it do so. */
    public void cancel(String number, long seen) {
        keeping.cancel(number, seen, Caller.actor(context));
    }
}
