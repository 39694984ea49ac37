package hall.payment.service;

import hall.payment.domain.BankLine;
import hall.payment.domain.BankLines;
import hall.payment.domain.FrozenPayment;
import hall.payment.domain.LineUses;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentInstructions;
import hall.payment.domain.PaymentRuling;
import hall.payment.domain.PaymentRuling.Verdict;
import hall.payment.domain.SpecialAccount;
import hall.shared.BusinessException;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Whether the bank's lines bear out what an officer says of a frozen payment. */
@ApplicationScoped
public class RulingEvidence {

    private PaymentInstructions instructions;
    private BankLines lines;
    private LineUses uses;
    private SpecialAccount special;
    private Clock clock;

    protected RulingEvidence() {}

    @Inject
    public RulingEvidence(
            PaymentInstructions instructions, BankLines lines, LineUses uses, SpecialAccount special, Clock clock) {
        this.instructions = instructions;
        this.lines = lines;
        this.uses = uses;
        this.special = special;
        this.clock = clock;
    }

    /**
     * Refuses what the lines do not bear out.
     *
     * @throws BusinessException for PAID: {@code PAY-035} no such line of the account, {@code 036} it came in, {@code 037} it has another amount, {@code
     *     038} it is somebody else's, {@code 039} it went to another account, {@code 045} it is older than the payment; for UNPAID: {@code 040} a line says it
     *     was paid, {@code 042} the letter is older than the payment, {@code 044} the bank's detail was not read up to yesterday, {@code 046}
     *     the day it was sent on is not over
     */
    void require(PaymentInstruction payment, PaymentRuling ruling) {
        FrozenPayment frozen = payment.frozen();
        if (ruling.verdict() == Verdict.PAID) {
            requireShown(frozen, ruling.bankSerial());
        } else {
            requireNotShown(frozen, ruling);
        }
    }

    /**
     * Refuses a line that does not bear out that the payment came back by it.
     *
     * @throws BusinessException {@code PAY-051} no money came to the payment's account by such a line; {@code 052} it is somebody else's; {@code 053} it has
     *     another amount; {@code 055} it is older than the payment
     */
    void requireBrought(PaymentInstruction payment, String serial) {
        String account = payment.debitAccount().orElseGet(special::account);
        BankLine line = lines.bySerial(serial)
                .filter(l -> l.bankAccount().equals(account) && l.amended().isEmpty() && l.isArrival())
                .orElseThrow(() -> new BusinessException("PAY-051", serial, account));
        if (isOfOther(line, payment.sendSeqNo()) || uses.isTaken(serial)) {
            throw new BusinessException("PAY-052", serial);
        }
        Money came = Money.ZERO.minus(paid(line));
        if (!came.equals(payment.amount())) {
            throw new BusinessException("PAY-053", serial, came, payment.amount());
        }
        LocalDate settled = payment.confirmed().at().toLocalDate();
        if (line.bookedOn().isBefore(settled)) {
            throw new BusinessException("PAY-055", serial, line.bookedOn(), settled);
        }
    }

    private void requireShown(FrozenPayment payment, String serial) {
        String account = account(payment);
        BankLine line = lines.bySerial(serial)
                .filter(l -> l.bankAccount().equals(account) && l.amended().isEmpty())
                .orElseThrow(() -> new BusinessException("PAY-035", serial, account));
        if (line.isArrival()) {
            throw new BusinessException("PAY-036", serial);
        }
        if (isOfOther(line, payment.sendSeqNo()) || uses.isTaken(serial)) {
            throw new BusinessException("PAY-038", serial);
        }
        Money paid = paid(line);
        if (!paid.equals(payment.amount())) {
            throw new BusinessException("PAY-037", serial, paid, payment.amount(), paid.minus(payment.amount()));
        }
        LocalDate instructed = payment.instructedAt().toLocalDate();
        if (line.bookedOn().isBefore(instructed)) {
            throw new BusinessException("PAY-045", serial, line.bookedOn(), instructed);
        }
        if (!isTo(line, payment)) {
            throw new BusinessException(
                    "PAY-039",
                    serial,
                    tail(line.counterAccount()),
                    payment.credit().tail());
        }
    }

    /** What went out by a line, with what the account detail says otherwise. */
    private Money paid(BankLine line) {
        return lines.amending(line.bankSerial()).stream()
                .map(BankLine::moved)
                .reduce(Money.ZERO.minus(line.moved()), Money::minus);
    }

    /** Whether a line is of another payment. */
    private boolean isOfOther(BankLine line, String number) {
        boolean saysOther = !line.reference().isEmpty() && !line.reference().equals(number);
        return saysOther || instructions.isOfAnother(line.bankSerial(), number);
    }

    /** Whether a line shows that its payee has the money after all, and people booked that line by a voucher. */
    boolean isPaidByVoucher(PaymentInstruction payment) {
        FrozenPayment frozen = payment.frozen();
        return lines.ofPayment(frozen.sendSeqNo(), frozen.hostSerial()).stream()
                .anyMatch(l -> !l.isArrival()
                        && paid(l).isPositive()
                        && !isOfOther(l, frozen.sendSeqNo())
                        && uses.isBooked(l)
                        && isTo(l, frozen));
    }

    private static boolean isTo(BankLine line, FrozenPayment payment) {
        return line.counterAccount().isEmpty()
                || line.counterAccount().equals(payment.credit().number());
    }

    private void requireNotShown(FrozenPayment payment, PaymentRuling ruling) {
        LocalDate sent = (payment.sentAt() == null ? payment.instructedAt() : payment.sentAt()).toLocalDate();
        if (ruling.view().documentDate().isBefore(sent)) {
            throw new BusinessException("PAY-042");
        }
        // From the first day it may have left: it may have been sent more than once, and paid by any of them. Today's
        // lines are never all
        // there yet.
        LocalDate first = payment.instructedAt().toLocalDate();
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        if (sent.isAfter(yesterday)) {
            throw new BusinessException("PAY-046", sent);
        }
        if (lines.daysRead(account(payment), first, yesterday).size() < ChronoUnit.DAYS.between(first, yesterday) + 1) {
            throw new BusinessException("PAY-044", first, yesterday);
        }
        lines.ofPayment(payment.sendSeqNo(), payment.hostSerial()).stream()
                .filter(l -> !l.isArrival()
                        && paid(l).isPositive()
                        && !isOfOther(l, payment.sendSeqNo())
                        && !uses.isBooked(l))
                .findFirst()
                .ifPresent(l -> {
                    throw new BusinessException("PAY-040", l.bankSerial(), l.amount());
                });
    }

    private String account(FrozenPayment payment) {
        return payment.debitAccount().isEmpty() ? special.account() : payment.debitAccount();
    }

    private static String tail(String account) {
        return account.substring(Math.max(0, account.length() - 4));
    }
}
