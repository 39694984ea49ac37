package hall.finance.service.close;

import hall.finance.domain.close.Books;
import hall.finance.domain.close.DayBooks;
import hall.finance.domain.close.DayRows;
import hall.finance.domain.close.DaySums;
import hall.finance.domain.close.FinanceDays;
import hall.finance.domain.close.Lateness;
import hall.finance.domain.close.Way;
import hall.fund.domain.ledger.BookedEvent;
import hall.fund.domain.ledger.LedgerHead;
import hall.fund.domain.ledger.MoneyMove;
import hall.fund.domain.ledger.PaymentPurpose;
import hall.fund.service.LedgerClosing;
import hall.fund.service.LedgerQueries;
import hall.fund.service.MoneyMoves;
import hall.payment.domain.PaymentMove;
import hall.payment.domain.PaymentReference;
import hall.payment.domain.ReconciliationSheet.OwnEntry;
import hall.payment.service.StatementDays;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;

/** The hall's own books, as payment and fund have them. */
@ApplicationScoped
public class HallBooks implements Books {

    @Inject
    private FinanceDays days;

    @Inject
    private DayRows rows;

    @Inject
    private StatementDays statement;

    @Inject
    private MoneyMoves moves;

    @Inject
    private LedgerQueries ledger;

    @Inject
    private LedgerClosing closing;

    @Override
    public DayBooks of(LocalDate day, Set<Way> ways) {
        return new Gathering(rows, lateness(day)).books(ways);
    }

    @Override
    public DayBooks about(LocalDate day, Set<Way> ways, Set<String> words) {
        return new Gathering(rows.about(words), lateness(day)).books(ways);
    }

    @Override
    public DaySums sums(LocalDate day) {
        return rows.sums(lateness(day));
    }

    @Override
    public String mark(LocalDate day) {
        return rows.mark(lateness(day));
    }

    @Override
    public long booked(LocalDate day) {
        return rows.booked(lateness(day));
    }

    private Lateness lateness(LocalDate day) {
        return Lateness.of(day, moves.firstDay(), ledger.lastClosedDay(), days.day(day));
    }

    /** A day's books on their way together. */
    private final class Gathering {

        private final DayBooks books = new DayBooks();
        private final DayRows rows;
        private final Lateness of;

        Gathering(DayRows rows, Lateness of) {
            this.rows = rows;
            this.of = of;
        }

        DayBooks books(Set<Way> ways) {
            ways.forEach(this::gather);
            return books;
        }

        private void gather(Way way) {
            switch (way) {
                case BANK_PAYMENT -> {
                    DayRows.BankRows bank = rows.bank(of);
                    bank.lines().forEach(books::line);
                    bank.payments().forEach(p -> books.payment(out(p.sendSeqNo(), p.hostSerial(), p)));
                    bank.arrivals().forEach(a -> books.arrival(entry(a)));
                    rows.takenBack(of).forEach(t -> books.arrival(entry(t)));
                    rows.vouchers(of).forEach(books::voucher);
                }
                case PAYMENT_CASE -> {
                    rows.confirmed(of).forEach(this::confirmed);
                    rows.withdrawals(of).forEach(w -> books.withdrawal(entry(w)));
                    rows.refunds(of).forEach(r -> books.withdrawal(entry(r)));
                    rows.cameBack(of).forEach(p -> books.withdrawal(out(p.sendSeqNo(), "", p)));
                }
                case CASE_LEDGER -> {
                    rows.bookedWithdrawals(of)
                            .forEach(w -> books.bookedWithdrawal(entry(w), PaymentPurpose.CASE.paid()));
                    rows.bookedArrivals(of).forEach(a -> books.bookedArrival(entry(a)));
                    rows.takenBack(of).forEach(t -> books.bookedWithdrawal(entry(t), BookedEvent.ARRIVAL_CORRECTED));
                    rows.refunds(of)
                            .forEach(r -> books.bookedWithdrawal(entry(r), PaymentPurpose.ARRIVAL_REFUND.paid()));
                    rows.courtPayments(of).forEach(this::bookedPayment);
                    rows.cameBack(of).forEach(this::bookedPayment);
                    rows.vouchers(of).forEach(books::bookedVoucher);
                    rows.special(of).forEach(e -> books.special(entry(e)));
                }
                case HOLD_LEDGER -> {
                    rows.held(of).forEach(this::held);
                    rows.released(of).forEach(this::released);
                    rows.transit(of).forEach(e -> books.transit(entry(e)));
                }
                case BANK_BALANCE -> {
                    // Two numbers, no rows.
                }
            }
        }

        // What a court took has no withdrawal and no hold, and what came back has none any more: its payment stands for
        // it.
        private void confirmed(PaymentMove payment) {
            OwnEntry paid = out(payment.sendSeqNo(), "", payment);
            books.confirmed(paid);
            if (purpose(payment) == PaymentPurpose.COURT_DEDUCTION) {
                books.withdrawal(paid);
            }
        }

        private void bookedPayment(PaymentMove payment) {
            books.bookedWithdrawal(
                    out(payment.sendSeqNo(), "", payment), purpose(payment).paid());
        }

        private PaymentPurpose purpose(PaymentMove payment) {
            return PaymentPurpose.of(new PaymentReference(payment.reference()));
        }

        private void held(PaymentMove payment) {
            purpose(payment).hold().ifPresent(h -> books.hold(out(h.key(payment.sendSeqNo()), "", payment)));
        }

        private void released(PaymentMove payment) {
            purpose(payment)
                    .release()
                    .ifPresent(r -> books.hold(move(r.key(payment.sendSeqNo()), "", payment.amount(), payment)));
        }

        private OwnEntry out(String key, String serial, PaymentMove payment) {
            return move(key, serial, Money.ZERO.minus(payment.amount()), payment);
        }

        private OwnEntry move(String key, String serial, Money amount, PaymentMove payment) {
            if (payment.isOfCase()) {
                books.ofCase(key, payment.caseNumber());
            }
            return new OwnEntry(key, serial, amount, of.day());
        }

        private OwnEntry entry(MoneyMove move) {
            if (!move.caseNumber().isEmpty()) {
                books.ofCase(move.key(), move.caseNumber());
            }
            return new OwnEntry(move.key(), "", move.amount(), move.day());
        }
    }

    @Override
    public Money ledgerBalance(LocalDate day) {
        return ledger.trialBalance(day).stream()
                .filter(h -> h.code().equals(LedgerHead.SPECIAL_ACCOUNT.code()))
                .map(LedgerQueries.HeadView::balance)
                .findFirst()
                .orElse(Money.ZERO);
    }

    @Override
    public boolean statementRead(LocalDate day) {
        return statement.wasRead(day);
    }

    @Override
    public LocalDate firstDay() {
        return moves.firstDay();
    }

    @Override
    public LocalDate lastClosedDay() {
        return ledger.lastClosedDay();
    }

    @Override
    public void close(LocalDate day) {
        closing.close(day);
    }
}
