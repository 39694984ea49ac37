package hall.payment.service;

import static org.assertj.core.api.Assertions.assertThat;

import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentStatus;
import hall.payment.memory.PaymentDesk;
import hall.payment.memory.ScriptedBank.Mood;
import hall.shared.PaymentWait;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Payments that wait: for the bank's opening, and for money, in order of instruction. */
class PaymentQueueTest {

    private PaymentDesk desk;

    @BeforeEach
    @BeforeTry
    void open() {
        desk = new PaymentDesk();
    }

    private void closedUntil(String opening) {
        desk.times.closed = new BankTimes.Closed(java.time.LocalDateTime.parse(opening), "08:30–17:00");
    }

    @Test
    void waitsForTheBankAndSaysUntilWhen() {
        desk.clock.set("2026-11-27T21:00:00");
        closedUntil("2026-11-30T08:30:00");
        PaymentInstruction p = desk.instruct("100.00");
        assertThat(desk.outbox.waiting).isEmpty();
        assertThat(p.status()).isEqualTo(PaymentStatus.INSTRUCTED);
        assertThat(desk.waits.fired).singleElement().satisfies(w -> {
            assertThat(w.waitsFor()).isEqualTo(PaymentWait.For.BANK_HOURS);
            assertThat(w.dueAt()).isEqualTo("2026-11-30T08:30:00");
            assertThat(w.hours()).isEqualTo("08:30–17:00");
        });
        assertThat(desk.release.releaseDue()).isZero();
        desk.clock.set("2026-11-30T08:30:00");
        assertThat(desk.release.releaseDue()).isEqualTo(1);
        assertThat(desk.waits.fired)
                .last()
                .satisfies(w -> assertThat(w.waitsFor()).isEqualTo(PaymentWait.For.NOTHING));
        desk.deliverAll(3);
        assertThat(p.status()).isEqualTo(PaymentStatus.DONE);
        assertThat(desk.bank.calls).containsExactly("pay");
        assertThat(desk.release.releaseDue()).isZero();
    }

    @Test
    void saysANewTimeWhenTheHoursAreChangedAndGoesWhenTheBankOpensEarlier() {
        desk.clock.set("2026-11-27T21:00:00");
        closedUntil("2026-11-30T08:30:00");
        PaymentInstruction p = desk.instruct("100.00");
        closedUntil("2026-12-01T08:30:00");
        desk.release.releaseDue();
        desk.release.releaseDue();
        assertThat(desk.waits.fired)
                .hasSize(2)
                .last()
                .satisfies(w -> assertThat(w.dueAt()).isEqualTo("2026-12-01T08:30:00"));
        desk.times.closed = null;
        assertThat(desk.release.releaseDue()).isEqualTo(1);
        desk.deliverAll(3);
        assertThat(p.status()).isEqualTo(PaymentStatus.DONE);
    }

    @Test
    void keepsBackWhatIsDeliveredWhenTheBankHasClosedMeanwhile() {
        PaymentInstruction p = desk.instruct("100.00");
        closedUntil("2026-11-25T08:30:00");
        desk.deliverAll(3);
        assertThat(desk.outbox.waiting).isEmpty();
        assertThat(desk.bank.calls).isEmpty();
        assertThat(p.waiting().isParked()).isTrue();
    }

    @Test
    void asksEvenAtNightAboutWhatHasLeft() {
        PaymentInstruction p = desk.instruct("100.00");
        desk.bank.next(Mood.SILENT);
        desk.deliverOnce();
        closedUntil("2026-11-25T08:30:00");
        desk.deliverOnce();
        assertThat(p.status()).isEqualTo(PaymentStatus.DONE);
    }

    @Test
    void queuesInOrderOfInstructionWhileThereIsNoMoney() {
        PaymentInstruction first = desk.instruct("500.00");
        PaymentInstruction second = desk.instruct("1.00");
        PaymentInstruction third = desk.instruct("2.00");
        desk.bank.next(Mood.SHORT);
        desk.deliverAll(3);
        assertThat(first.status()).isEqualTo(PaymentStatus.QUEUED);
        assertThat(second.status()).isEqualTo(PaymentStatus.INSTRUCTED);
        assertThat(desk.bank.calls).containsExactly("pay");
        assertThat(desk.waits.fired)
                .hasSize(3)
                .allSatisfy(w -> assertThat(w.waitsFor()).isEqualTo(PaymentWait.For.MONEY));
        desk.moneyArrives();
        desk.deliverAll(10);
        assertThat(desk.bank.paid.keySet()).containsExactly(first.sendSeqNo(), second.sendSeqNo(), third.sendSeqNo());
        assertThat(desk.settled.fired).hasSize(3);
        assertThat(desk.outbox.waiting).isEmpty();
    }

    @Test
    void letsALaterOneNotOvertakeWhileTheFirstIsTriedAgain() {
        PaymentInstruction first = desk.instruct("500.00");
        desk.bank.next(Mood.SHORT, Mood.LOST, Mood.SHORT);
        desk.deliverOnce();
        desk.moneyArrives();
        PaymentInstruction later = desk.instruct("1.00");
        desk.deliverOnce();
        assertThat(later.waiting().isForMoney()).isTrue();
        desk.moneyArrives();
        desk.deliverAll(10);
        desk.moneyArrives();
        desk.deliverAll(10);
        assertThat(desk.bank.paid.keySet()).containsExactly(first.sendSeqNo(), later.sendSeqNo());
    }

    @Test
    void triesAgainByItselfWhenNoNoticeComes() {
        PaymentInstruction p = desk.instruct("500.00");
        desk.bank.next(Mood.SHORT);
        desk.deliverAll(3);
        assertThat(desk.release.releaseDue()).isZero();
        desk.clock.set("2026-11-24T10:21:00");
        assertThat(desk.release.releaseDue()).isEqualTo(1);
        desk.deliverAll(3);
        assertThat(p.status()).isEqualTo(PaymentStatus.DONE);
        // Asked for before it went again.
        assertThat(desk.bank.calls).containsExactly("pay", "query", "pay");
    }

    @Test
    void letsTheNextOneGoWhenTheFirstIsRefused() {
        desk.instruct("500.00");
        PaymentInstruction second = desk.instruct("1.00");
        desk.bank.next(Mood.SHORT);
        desk.deliverAll(3);
        desk.bank.next(Mood.HONEST, Mood.REFUSES);
        desk.moneyArrives();
        desk.deliverAll(10);
        assertThat(desk.bank.paid).containsOnlyKeys(second.sendSeqNo());
    }

    /** Whatever the bank does, and whenever money comes: each is paid once, and those that waited in their order. */
    @Property(tries = 500)
    void paysEachOnceHoweverTheQueueMoves(@ForAll @Size(max = 8) List<Mood> moods) {
        List<PaymentInstruction> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(desk.instruct(i + 1 + ".00"));
        }
        desk.bank.next(moods.stream()
                .filter(m -> m != Mood.REFUSES && m != Mood.WRONG_AMOUNT)
                .toArray(Mood[]::new));
        for (int round = 0; round < 30; round++) {
            desk.deliverOnce();
            desk.moneyArrives();
        }
        assertThat(all).allSatisfy(p -> assertThat(p.status()).isEqualTo(PaymentStatus.DONE));
        assertThat(desk.bank.paid).hasSize(4);
        assertThat(desk.settled.fired).hasSize(4);
        assertThat(desk.outbox.waiting).isEmpty();
    }
}
