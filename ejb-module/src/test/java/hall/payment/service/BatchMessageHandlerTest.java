package hall.payment.service;

import static org.assertj.core.api.Assertions.assertThat;

import hall.payment.domain.BankAnswer;
import hall.payment.domain.BatchStatus;
import hall.payment.domain.PaymentAlarm;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentStatus;
import hall.payment.memory.PaymentDesk;
import hall.payment.memory.ScriptedBank;
import hall.payment.memory.ScriptedBatchBank.Mood;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The night's payments go out in the morning's batch; whatever happens to it, each is paid once or not at all. */
class BatchMessageHandlerTest {

    private PaymentDesk desk;
    private List<PaymentInstruction> payments;

    @BeforeEach
    @BeforeTry
    void aNightWithFourPayments() {
        desk = new PaymentDesk();
        payments = new ArrayList<>();
        desk.clock.set("2026-11-24T22:00:00");
        desk.times.closed = new BankTimes.Closed(LocalDateTime.parse("2026-11-25T08:30:00"), "08:30–17:00");
        for (int i = 1; i <= 4; i++) {
            payments.add(desk.instruct(i + "00.00"));
        }
    }

    private void morning() {
        desk.clock.set("2026-11-25T08:30:00");
        desk.release.releaseDue();
    }

    private List<PaymentAlarm.Kind> alarms() {
        return desk.instructions.alarms.stream().map(PaymentAlarm::kind).toList();
    }

    private BatchStatus batchStatus() {
        return desk.batches.values().iterator().next().status();
    }

    private void allArePaidOnce() {
        assertThat(payments).allSatisfy(p -> assertThat(p.status()).isEqualTo(PaymentStatus.DONE));
        assertThat(desk.bank.paid).hasSize(payments.size());
        assertThat(desk.settled.fired).hasSize(payments.size());
        assertThat(desk.outbox.waiting).isEmpty();
    }

    @Test
    void leavesOutWhatTheBankMayHavePaidUnderAnEarlierNumber() {
        PaymentInstruction refused = payments.get(0);
        refused.send(ScriptedBank.ACCOUNT, desk.clock.now());
        refused.take(new BankAnswer(BankAnswer.Status.FAILED, "E01", "", "", null), desk.clock.now());
        PaymentInstruction again = desk.again(refused);
        refused.take(new BankAnswer(BankAnswer.Status.DONE, "", "", "H9", null), desk.clock.now());
        assertThat(refused.status()).isEqualTo(PaymentStatus.FROZEN);
        morning();
        desk.deliverAll(5);
        assertThat(again.status()).isEqualTo(PaymentStatus.INSTRUCTED);
        assertThat(again.waiting().isParked()).isFalse();
        assertThat(desk.bank.calls).isEmpty();
        assertThat(desk.bank.paid).hasSize(3);
        assertThat(desk.outbox.waiting).isEmpty();
    }

    @Test
    void goesInOneFileWithEachItsOwnNumber() {
        morning();
        desk.deliverAll(5);
        allArePaidOnce();
        assertThat(desk.batchBank.calls).containsExactly("pay", "query", "download");
        assertThat(desk.bank.calls).isEmpty();
        assertThat(batchStatus()).isEqualTo(BatchStatus.CONCLUDED);
        assertThat(desk.batchBank.taken.values().iterator().next().payments())
                .extracting(o -> o.sendSeqNo())
                .containsExactlyElementsOf(
                        payments.stream().map(PaymentInstruction::sendSeqNo).toList());
        assertThat(alarms()).isEmpty();
    }

    @Test
    void goesSinglyWhenTheyAreFew() {
        desk.times.batchFrom = 5;
        morning();
        desk.deliverAll(5);
        allArePaidOnce();
        assertThat(desk.batchBank.calls).isEmpty();
    }

    @Test
    void makesSeveralFilesOfMany() {
        desk.times.batchSize = 3;
        morning();
        assertThat(desk.batches.values()).extracting(b -> b.rowCount()).containsExactly(3, 1);
        desk.deliverAll(5);
        allArePaidOnce();
    }

    @Test
    void leavesOutWhatTheFileCannotCarry() {
        payments.add(desk.instruct("5.00", "公积金|提取"));
        morning();
        desk.deliverAll(5);
        allArePaidOnce();
        assertThat(desk.bank.calls).containsExactly("pay");
    }

    @Test
    void settlesWhatIsPaidAndWhatIsNot() {
        desk.bank.refused.put(payments.get(1).sendSeqNo(), "收款账户金融功能未激活");
        morning();
        desk.deliverAll(5);
        assertThat(payments)
                .extracting(PaymentInstruction::status)
                .containsExactly(PaymentStatus.DONE, PaymentStatus.FAILED, PaymentStatus.DONE, PaymentStatus.DONE);
        assertThat(desk.settled.fired).hasSize(4);
    }

    @Test
    void asksAboutALostAnswerAndNeverSendsBlindly() {
        desk.batchBank.next(Mood.SILENT, Mood.LOST);
        morning();
        desk.deliverAll(6);
        allArePaidOnce();
        assertThat(desk.batchBank.calls).containsExactly("pay", "query", "query", "download");
    }

    @Test
    void sendsTheSameFileAgainWhenTheBankNeverHeardOfIt() {
        desk.batchBank.next(Mood.LOST);
        morning();
        desk.deliverAll(6);
        allArePaidOnce();
        assertThat(desk.batchBank.calls).containsExactly("pay", "query", "pay", "query", "download");
        assertThat(desk.batchBank.taken).hasSize(1);
    }

    @Test
    void goesSinglyInOrderWhenThereIsNoMoneyForTheWholeBatch() {
        desk.batchBank.next(Mood.SHORT);
        morning();
        desk.deliverAll(5);
        assertThat(batchStatus()).isEqualTo(BatchStatus.DISSOLVED);
        assertThat(payments)
                .allSatisfy(p -> assertThat(p.waiting().isForMoney()).isTrue());
        assertThat(desk.bank.paid).isEmpty();
        desk.moneyArrives();
        desk.deliverAll(10);
        allArePaidOnce();
        assertThat(desk.bank.paid.keySet())
                .containsExactlyElementsOf(
                        payments.stream().map(PaymentInstruction::sendSeqNo).toList());
    }

    @Test
    void goesSinglyWhenTheBankDoesNotLikeTheFileAndTellsAPerson() {
        desk.batchBank.next(Mood.NOT_TAKEN);
        morning();
        desk.deliverAll(5);
        allArePaidOnce();
        assertThat(alarms()).containsExactly(PaymentAlarm.Kind.BATCH_NOT_TAKEN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"ROW_TWICE", "OTHER_ORDER"})
    void takesRowsInWhateverOrderAndHoweverOften(Mood mood) {
        desk.batchBank.next(Mood.HONEST, Mood.HONEST, mood);
        morning();
        desk.deliverAll(5);
        allArePaidOnce();
        assertThat(alarms()).isEmpty();
    }

    @Test
    void asksForAPaymentWithoutARowByItsOwnNumber() {
        desk.batchBank.next(Mood.HONEST, Mood.HONEST, Mood.ROW_MISSING);
        morning();
        desk.deliverAll(5);
        allArePaidOnce();
        assertThat(alarms()).containsExactly(PaymentAlarm.Kind.BATCH_ROW_MISSING);
        assertThat(desk.bank.calls).containsExactly("query");
    }

    @Test
    void freezesWhatTheBankHasNoRowForAndNeverHeardOf() {
        desk.batchBank.next(Mood.HONEST, Mood.HONEST, Mood.ROW_MISSING);
        morning();
        desk.deliverOnce();
        desk.deliverOnce();
        PaymentInstruction lost = payments.get(0);
        desk.bank.paid.remove(lost.sendSeqNo());
        desk.deliverAll(5);
        assertThat(lost.status()).isEqualTo(PaymentStatus.FROZEN);
        assertThat(desk.bank.calls).containsExactly("query");
        assertThat(desk.bank.paid).doesNotContainKey(lost.sendSeqNo());
    }

    @Test
    void keepsARowOfAStrangerForAPerson() {
        desk.batchBank.next(Mood.HONEST, Mood.HONEST, Mood.STRANGE_ROW);
        morning();
        desk.deliverAll(5);
        allArePaidOnce();
        assertThat(alarms()).containsExactly(PaymentAlarm.Kind.BATCH_ROW_UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"WRONG_AMOUNT", "WRONG_ACCOUNT", "TWO_WORDS"})
    void freezesWhatTheFileContradicts(Mood mood) {
        desk.batchBank.next(Mood.HONEST, Mood.HONEST, mood);
        morning();
        desk.deliverAll(5);
        assertThat(payments.get(0).status()).isEqualTo(PaymentStatus.FROZEN);
        assertThat(payments.subList(1, 4))
                .allSatisfy(p -> assertThat(p.status()).isEqualTo(PaymentStatus.DONE));
        assertThat(alarms()).containsExactly(PaymentAlarm.Kind.CONTRADICTION);
        assertThat(desk.settled.fired).hasSize(3);
    }

    @Test
    void asksPaymentByPaymentWhenTheFileStaysUnreadable() {
        desk.batchBank.next(
                Mood.HONEST, Mood.HONEST, Mood.UNREADABLE, Mood.HONEST, Mood.UNREADABLE, Mood.HONEST, Mood.UNREADABLE);
        morning();
        desk.deliverAll(8);
        allArePaidOnce();
        assertThat(alarms()).containsExactly(PaymentAlarm.Kind.BATCH_FILE_UNREADABLE);
        assertThat(desk.bank.calls).hasSize(4).containsOnly("query");
    }

    /** Whatever is lost, late, repeated, refused or unreadable, each payment is made once and the hall comes to know it. */
    @Property(tries = 1000)
    void paysEachOnceUnderAnyMishaps(@ForAll @Size(max = 10) List<Mood> moods) {
        desk.batchBank.next(moods.stream()
                .filter(m -> m != Mood.WRONG_AMOUNT && m != Mood.WRONG_ACCOUNT && m != Mood.TWO_WORDS)
                .toArray(Mood[]::new));
        morning();
        for (int round = 0; round < 25; round++) {
            desk.deliverOnce();
            desk.moneyArrives();
        }
        allArePaidOnce();
    }
}
