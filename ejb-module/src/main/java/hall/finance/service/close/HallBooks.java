package hall.finance.service.close;

import hall.finance.domain.close.Books;
import hall.finance.domain.close.DayBooks;
import hall.finance.domain.close.FinanceDays;
import hall.fund.domain.ledger.BookedEvent;
import hall.fund.domain.ledger.LateMove;
import hall.fund.domain.ledger.LedgerHead;
import hall.fund.domain.ledger.MoneyMove;
import hall.fund.domain.ledger.PaymentPurpose;
import hall.fund.service.LedgerClosing;
import hall.fund.service.LedgerQueries;
import hall.fund.service.MoneyMoves;
import hall.payment.domain.BankDay;
import hall.payment.domain.PaymentMove;
import hall.payment.domain.PaymentReference;
import hall.payment.domain.ReconciliationSheet.BankEntry;
import hall.payment.domain.ReconciliationSheet.OwnEntry;
import hall.payment.service.BankLineService;
import hall.payment.service.ReconciliationQueries;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The hall's own books, as payment and fund have them. */
@ApplicationScoped
public class HallBooks implements Books {

    @Inject
    private FinanceDays days;

    @Inject
    private ReconciliationQueries payments;

    @Inject
    private BankLineService statement;

    @Inject
    private MoneyMoves moves;

    @Inject
    private LedgerQueries ledger;

    @Inject
    private LedgerClosing closing;

    @Override
    public DayBooks of(LocalDate day) {
        return new Gathering(day).books();
    }

    /** A day's books on their way together. */
    private final class Gathering {

        private final Map<String, String> cases = new HashMap<>();
        private final LocalDate day;

        Gathering(LocalDate day) {
            this.day = day;
        }

        DayBooks books() {
            List<MoneyMove> special = moves.ofHead(LedgerHead.SPECIAL_ACCOUNT, day);
            Lateness lateness = new Lateness(days, moves.firstDay(), ledger.lastClosedDay());
            List<PaymentMove> confirmed = payments.confirmed(day);
            return new DayBooks(
                    day,
                    bank(lateness),
                    confirmed.stream().map(this::paid).toList(),
                    withdrawals(confirmed),
                    arrivals(lateness),
                    entries(special.stream()
                            .filter(m -> !BookedEvent.BROUGHT_FORWARD.isOf(m.key()))
                            .toList()),
                    holds(),
                    entries(moves.ofHead(LedgerHead.IN_TRANSIT, day).stream()
                            .filter(m -> !BookedEvent.WITHDRAWAL_FINAL.isOf(m.key())
                                    && !BookedEvent.REFUND_FINAL.isOf(m.key()))
                            .toList()),
                    special.stream()
                            .filter(m -> BookedEvent.BROUGHT_FORWARD.isOf(m.key()))
                            .map(MoneyMove::amount)
                            .reduce(Money.ZERO, Money::plus),
                    cases);
        }

        // What the bank tells of a closed day counts on the day it was learned: the closed one stays as it was closed.
        private BankDay bank(Lateness lateness) {
            BankDay own = payments.bankDay(day, lateness.keptUntil(day));
            List<BankEntry> lines = new ArrayList<>(own.lines());
            payments.keptLater(day).stream()
                    .filter(l -> lateness.isLate(l.bookedOn(), l.keptAt()))
                    .forEach(l -> lines.add(l.entry(day)));
            return new BankDay(day, lines, own.lastBalances());
        }

        private List<OwnEntry> arrivals(Lateness lateness) {
            List<OwnEntry> all = new ArrayList<>(entries(moves.arrivals(day, lateness.keptUntil(day))));
            moves.arrivalsKeptLater(day).stream()
                    .filter(late -> lateness.isLate(late.move().day(), late.learnedAt()))
                    .map(LateMove::move)
                    .forEach(a -> all.add(new OwnEntry(a.key(), "", a.amount(), day)));
            return all;
        }

        // What a court took has no withdrawal and no hold: its payment stands for it.
        private List<OwnEntry> withdrawals(List<PaymentMove> confirmed) {
            List<OwnEntry> all = new ArrayList<>(entries(moves.paidWithdrawals(day)));
            moves.paidRefunds(day).forEach(r -> all.add(paid(PaymentPurpose.ARRIVAL_REFUND, r.key(), r.amount())));
            confirmed.stream()
                    .filter(p -> purpose(p) == PaymentPurpose.COURT_DEDUCTION)
                    .forEach(p ->
                            all.add(paid(PaymentPurpose.COURT_DEDUCTION, p.sendSeqNo(), Money.ZERO.minus(p.amount()))));
            return all;
        }

        private OwnEntry paid(PaymentPurpose purpose, String number, Money amount) {
            return new OwnEntry(number, purpose.paid().key(number), amount, day);
        }

        private PaymentPurpose purpose(PaymentMove payment) {
            return PaymentPurpose.of(new PaymentReference(payment.reference()));
        }

        private OwnEntry paid(PaymentMove payment) {
            return entry(payment.sendSeqNo(), payment.hostSerial(), Money.ZERO.minus(payment.amount()), payment);
        }

        private List<OwnEntry> holds() {
            List<OwnEntry> all = new ArrayList<>();
            payments.instructed(day)
                    .forEach(p -> purpose(p)
                            .hold()
                            .ifPresent(h -> all.add(entry(h.key(p.sendSeqNo()), "", Money.ZERO.minus(p.amount()), p))));
            payments.refused(day)
                    .forEach(p -> purpose(p)
                            .release()
                            .ifPresent(r -> all.add(entry(r.key(p.sendSeqNo()), "", p.amount(), p))));
            return all;
        }

        private OwnEntry entry(String key, String serial, Money amount, PaymentMove of) {
            if (of.isOfCase()) {
                cases.put(key, of.caseNumber());
            }
            return new OwnEntry(key, serial, amount, of.at().toLocalDate());
        }

        private List<OwnEntry> entries(List<MoneyMove> of) {
            of.stream().filter(m -> !m.caseNumber().isEmpty()).forEach(m -> cases.put(m.key(), m.caseNumber()));
            return of.stream()
                    .map(m -> new OwnEntry(m.key(), "", m.amount(), m.day()))
                    .toList();
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
