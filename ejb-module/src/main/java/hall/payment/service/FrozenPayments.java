package hall.payment.service;

import hall.payment.domain.BankLine;
import hall.payment.domain.BankLineReport;
import hall.payment.domain.BankLines;
import hall.payment.domain.FrozenPayment;
import hall.payment.domain.PaymentInstructions;
import hall.payment.domain.PaymentRuling;
import hall.payment.domain.PaymentRulings;
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
import java.time.LocalDate;
import java.util.List;

/** Payments that are frozen, for the finance post: what is known of them, and what two officers find out. */
@Stateless
@RolesAllowed(Role.FINANCE)
public class FrozenPayments {

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
    private RulingKeeping keeping;

    /**
     * A line of the bank that is, or seems to be, of the payment.
     *
     * @param out whether money went out by it
     */
    public record Line(String bankSerial, boolean out, Money amount, String counterName, LocalDate bookedOn)
            implements Serializable {}

    /**
     * One of them.
     *
     * @param lines that mention it; none has to be the one that shows it
     * @param waiting what an officer entered and another is to confirm, null when nothing
     */
    public record Sheet(FrozenPayment payment, List<Line> lines, RulingView waiting) implements Serializable {}

    /** 50 with an id above {@code after}, by id; 0 for the first page. */
    @RolesAllowed({Role.FINANCE, Role.SUPERVISOR, Role.AUDITOR})
    public List<FrozenPayment> page(long after) {
        return instructions.frozen(after, PAGE);
    }

    /**
     * One to find out about.
     *
     * @throws BusinessException {@code PAY-031} no such payment is frozen
     */
    public Sheet payment(String number) {
        FrozenPayment payment = instructions.frozen(number).orElseThrow(() -> new BusinessException("PAY-031"));
        return new Sheet(
                payment,
                lines.ofPayment(number, payment.hostSerial()).stream()
                        .map(FrozenPayments::line)
                        .toList(),
                rulings.waiting(number).map(PaymentRuling::view).orElse(null));
    }

    private static Line line(BankLine line) {
        return new Line(
                line.bankSerial(),
                line.direction() == BankLineReport.Direction.OUT,
                line.amount(),
                line.counterName(),
                line.bookedOn());
    }

    /**
     * Enters that the bank paid it, as a line of the special account shows; nothing moves until a second officer confirms.
     *
     * @throws BusinessException {@code PAY-031} it is not frozen; {@code 032} something is entered already; {@code FUND-035} it is the officer's own
     *     money, or the spouse's; else as {@link RulingEvidence#require}, and, when the bank had refused it, {@link
     *     hall.payment.domain.PaidAfterRefusal#require}
     */
    public void enterPaid(String number, String bankSerial) {
        keeping.enterPaid(number, bankSerial, Caller.actor(context));
    }

    /**
     * Enters that the bank did not pay it, as its letter says; nothing moves until a second officer confirms.
     *
     * @throws BusinessException {@code PAY-031} it is not frozen; {@code 032} something is entered already; {@code 041}, {@code 042} number or day of the
     *     letter; else as {@link RulingEvidence#require}
     */
    public void enterUnpaid(String number, String document, LocalDate dated) {
        keeping.enterUnpaid(number, document, dated, Caller.actor(context));
    }

    /**
     * Confirms what another officer entered: the payment is settled, and whoever had it instructed is told.
     *
     * @param seen the ruling that was looked at
     * @throws BusinessException {@code PAY-031} it is not frozen any more; {@code 033} the same officer entered it; {@code 034} it does not wait any more;
     *     else as on entering, for the bank may have told more meanwhile, and the account moved
     */
    public void confirm(String number, long seen) {
        keeping.confirm(number, seen, Caller.actor(context));
    }

    /** Takes back what was entered; refuses as {@link #confirm} does, but lets whoever entered it do so. */
    public void cancel(String number, long seen) {
        keeping.cancel(number, seen, Caller.actor(context));
    }
}
