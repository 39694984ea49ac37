package hall.simulation;

import hall.outbox.domain.Delivery;
import hall.outbox.domain.MessageHandler.Attempt;
import hall.payment.domain.BankLineReport;
import hall.payment.domain.PaymentStatus;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Messages to the bank are delivered by whichever server has them; what waits is let out; each day's detail is read and reconciled. */
final class BankLife {

    private final SimulatedTown town;
    private final Chance chance;
    private final DayReconciliation reconciliation;
    private final List<LocalDate> unread = new ArrayList<>();

    BankLife(SimulatedTown town, Chance chance, DayReconciliation reconciliation) {
        this.town = town;
        this.chance = chance;
        this.reconciliation = reconciliation;
    }

    /** One message that waits, the first of its key: those of one case go in order. */
    void deliver() {
        List<Delivery> waiting = List.copyOf(town.outbox.waiting);
        if (waiting.isEmpty()) {
            return;
        }
        Delivery any = chance.of(waiting);
        Delivery first = waiting.stream()
                .filter(d -> d.channel().equals(any.channel()) && d.orderKey().equals(any.orderKey()))
                .findFirst()
                .orElseThrow();
        Attempt attempt = town.payments.deliver(first);
        if (attempt.outcome() == Attempt.Outcome.RETRY) {
            int place = town.outbox.waiting.indexOf(first);
            if (place >= 0) {
                town.outbox.waiting.set(place, tried(first));
            }
        }
    }

    private static Delivery tried(Delivery d) {
        return new Delivery(d.id(), d.channel(), d.orderKey(), d.payload(), d.fence(), d.attempt() + 1);
    }

    void release() {
        int released = town.payments.releaseDue();
        if (released > 0) {
            town.story.tell("let out: " + released);
        }
    }

    void bankGoesOn() {
        town.bank.goOn();
    }

    /** The bank takes something for itself, and the books know nothing of it. */
    void fee() {
        Money fee = chance.upTo(Money.of("20.00"));
        town.story.tell("the bank takes a fee of " + fee);
        town.bank.fee(fee);
    }

    /** A payee's bank returns what the hall knows as paid. */
    Optional<BankLineReport> givesBack() {
        List<CityBank.Order> paid = town.bank.orders.values().stream()
                .filter(o -> o.fate == CityBank.Fate.PAID && o.back.isEmpty())
                .filter(o -> town.instructions.byNumber.get(o.order.sendSeqNo()).status() == PaymentStatus.DONE)
                .toList();
        if (paid.isEmpty()) {
            return Optional.empty();
        }
        CityBank.Order returned = chance.of(paid);
        town.story.tell("the payee's bank returns " + returned.order.amount());
        return Optional.of(town.bank.giveBack(returned));
    }

    /** A day is over: its detail is to be read. */
    void dayIsOver(LocalDate day) {
        unread.add(day);
    }

    /** Reads what is not read yet; what was read whole is reconciled. */
    void readDetails() {
        for (LocalDate day : List.copyOf(unread)) {
            if (town.reading.read(day).problem().isEmpty()) {
                unread.remove(day);
                reconciliation.reconcile(day);
            }
        }
    }

    boolean isUnread() {
        return !unread.isEmpty();
    }

    /** The lines of today, as far as they go. */
    void readToday() {
        town.reading.read(town.today());
    }
}
