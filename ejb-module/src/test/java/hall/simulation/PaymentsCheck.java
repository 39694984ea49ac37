package hall.simulation;

import hall.finance.domain.voucher.VoucherState;
import hall.fund.domain.suspense.ArrivalRefund;
import hall.fund.domain.withdrawal.Withdrawal;
import hall.fund.domain.withdrawal.WithdrawalState;
import hall.outbox.domain.Delivery;
import hall.payment.domain.BankLineReport.Direction;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentReference;
import hall.payment.domain.PaymentStatus;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The invariants of payments (§9.5-4), looked at after each commit: no case is paid twice, no hold is lost, nothing falls asleep; and at
 * the end, that the bank's own book is ours.
 */
final class PaymentsCheck {

    private final SimulatedTown town;
    private final BooksCheck books;
    private final FinanceLife finance;

    PaymentsCheck(SimulatedTown town, BooksCheck books, FinanceLife finance) {
        this.town = town;
        this.books = books;
        this.finance = finance;
    }

    private static void require(boolean holds, String rule) {
        BooksCheck.require(holds, rule);
    }

    /** Looks. */
    void look() {
        paidOnce();
        holds();
        refunds();
        awake();
    }

    private void paidOnce() {
        Set<String> paid = new HashSet<>();
        for (CityBank.Order order : town.bank.orders.values()) {
            // What came back may be paid again.
            if (order.fate == CityBank.Fate.PAID && order.back.isEmpty()) {
                require(paid.add(order.order.reference()), "a case is paid twice");
            }
        }
    }

    private void holds() {
        for (Withdrawal w : town.books.withdrawals) {
            PaymentStatus status = town.instructions.byNumber.get(w.sendSeqNo()).status();
            boolean fits = switch (w.state()) {
                case PAID -> status == PaymentStatus.DONE;
                case RELEASED -> status.isVoid() || status == PaymentStatus.FROZEN;
                case HELD -> status != PaymentStatus.DONE && !status.isVoid();
            };
            require(fits, "a withdrawal is " + w.state() + " and its payment " + status);
        }
    }

    /** Money is back where its refund says; what is left of an employer's, {@link BooksCheck} looks at. */
    private void refunds() {
        for (ArrivalRefund r : town.money.refunds.refunds) {
            PaymentInstruction payment = r.payment() == null ? null : town.instructions.byNumber.get(r.payment());
            boolean fits = switch (r.state()) {
                case PROPOSED, WITHDRAWN -> payment == null;
                case INSTRUCTED -> payment.status() != PaymentStatus.DONE && payment.status() != PaymentStatus.FAILED;
                case PAID -> payment.status() == PaymentStatus.DONE;
                case REFUSED -> payment.status() == PaymentStatus.FAILED || payment.status() == PaymentStatus.FROZEN;
                case CAME_BACK -> payment.status() == PaymentStatus.CAME_BACK;
            };
            require(fits, "a refund is " + r.state() + " and its payment another thing");
            boolean employers = town.money.suspense.employerOf(r.money()).isPresent();
            require(
                    employers
                            || r.state() != ArrivalRefund.State.PAID
                            || town.money
                                    .arrivals
                                    .find(r.arrival().orElseThrow())
                                    .orElseThrow()
                                    .isRefunded(),
                    "a refund is paid and its arrival does not know");
        }
    }

    /** Whatever has no end yet is somebody's to do: a message waits for it, or it waits in the queue. */
    private void awake() {
        Set<String> messages = new HashSet<>();
        for (Delivery d : town.outbox.waiting) {
            messages.add(d.payload().text(d.channel().equals("bank") ? "sendSeqNo" : "batch"));
        }
        for (PaymentInstruction p : town.instructions.byNumber.values()) {
            boolean cared = p.status().isSettled()
                    || p.waiting().isParked()
                    || messages.contains(p.sendSeqNo())
                    || p.isInBatch() && messages.contains(p.order().batchNumber());
            require(cared, "a payment that is " + p.status() + " waits for nobody");
        }
    }

    /** Everything has come to its end: the two books are one, but for what a person was told to look at. */
    void atTheEnd() {
        long frozen = 0;
        long frozenPaid = 0;
        Map<PaymentReference, Integer> done = new HashMap<>();
        for (PaymentInstruction p : town.instructions.byNumber.values()) {
            CityBank.Order theirs = town.bank.orders.get(p.sendSeqNo());
            boolean paid = theirs != null && theirs.fate == CityBank.Fate.PAID;
            switch (p.status()) {
                case DONE -> {
                    require(paid, "the bank has not paid what we think is paid");
                    done.merge(p.reference(), 1, Integer::sum);
                }
                case CAME_BACK -> require(paid && !theirs.back.isEmpty(), "the bank has what we think came back");
                case FAILED -> require(!paid, "the bank has paid what we think it refused");
                case FROZEN -> {
                    require(hasAlarm(p), "a payment is frozen and nobody is told");
                    frozen += isHeld(p) ? BooksCheck.fen(p.amount()) : 0;
                    frozenPaid += paid ? BooksCheck.fen(p.amount()) : 0;
                }
                default -> throw new AssertionError("a payment is still " + p.status());
            }
        }
        require(done.values().stream().allMatch(n -> n == 1), "a case is done twice");
        require(books.inTransitTotal() == frozen, "something is in transit that no person was told to look at");
        long bank = BooksCheck.fen(town.bank.balance());
        long explained = -frozenPaid - takenByTheBank() - contested();
        require(
                bank == books.specialAccount() + explained,
                "the bank has " + bank + " fen, the books " + books.specialAccount() + ", explained " + explained);
    }

    private boolean hasAlarm(PaymentInstruction p) {
        return town.instructions.alarms.stream().anyMatch(a -> a.sendSeqNo().equals(p.sendSeqNo()));
    }

    private boolean isHeld(PaymentInstruction p) {
        return town.books.withdrawals.stream()
                        .anyMatch(w -> w.sendSeqNo().equals(p.sendSeqNo()) && w.state() == WithdrawalState.HELD)
                || town.money.refunds.refunds.stream()
                        .anyMatch(
                                r -> p.sendSeqNo().equals(r.payment()) && r.state() == ArrivalRefund.State.INSTRUCTED);
    }

    /** What the bank never had and is on its way back to its payer, or may have gone back: only that is not set right by now. */
    private long contested() {
        require(
                town.bank.lines.stream()
                        .filter(l -> l.direction() == Direction.IN)
                        .allMatch(l -> town.bankLines.bySerial.containsKey(l.bankSerial())),
                "money came that the hall has never heard of");
        return town.money.contests.open(0, Integer.MAX_VALUE).stream()
                .peek(c -> require(finance.isStuck(c), "an arrival is contested and was not set right"))
                .mapToLong(c -> BooksCheck.fen(c.amount()))
                .sum();
    }

    private long takenByTheBank() {
        return town.bank.lines.stream()
                .filter(l -> l.direction() == Direction.OUT && l.reference().isEmpty())
                .filter(l -> town.voucherFile.vouchers.values().stream()
                        .noneMatch(v -> v.state() == VoucherState.POSTED
                                && v.view().document().equals(l.bankSerial())))
                .mapToLong(l -> BooksCheck.fen(l.amount()))
                .sum();
    }
}
