package hall.payment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.payment.domain.BankAnswer;
import hall.payment.domain.BankLineReport;
import hall.payment.domain.BankLineReport.Direction;
import hall.payment.domain.MoneyArrived;
import hall.payment.domain.PaymentAlarm;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentStatus;
import hall.payment.service.BankLineService.Taken;
import hall.shared.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The bank's lines by notice: each once, and what contradicts them. */
class BankLineServiceTest extends BankLineStory {

    @Test
    void keepsANoticeOnceAndAnnouncesTheMoneyOnce() {
        assertThat(service.receive("bank", in("H1", "132480.00"))).isEqualTo(Taken.NEW);
        assertThat(service.receive("bank", in("H1", "132480.00"))).isEqualTo(Taken.KNOWN);
        assertThat(lines.bySerial).hasSize(1);
        assertThat(arrived.fired)
                .singleElement()
                .isEqualTo(new MoneyArrived(
                        "H1", ACCOUNT, "999970000000000001", "示例市虚构纺织有限公司", Money.of("132480.00"), "2026年11月汇缴", DAY));
        assertThat(audit).hasSize(1);
        assertThat(alarms.alarms).isEmpty();
    }

    @Test
    void keepsTheFirstWordWhenANoticeComesAgainWithAnotherAmount() {
        service.receive("bank", in("H1", "132480.00"));
        assertThat(service.receive("bank", in("H1", "132481.00"))).isEqualTo(Taken.CONTRADICTED);
        assertThat(service.receive("bank", in("H1", "132481.00"))).isEqualTo(Taken.CONTRADICTED);
        assertThat(lines.bySerial.get("H1").amount()).isEqualTo(Money.of("132480.00"));
        assertThat(arrived.fired).hasSize(1);
        assertThat(kinds()).containsExactly(PaymentAlarm.Kind.LINE_CONTRADICTED);
    }

    @Test
    void keepsNothingOfAnotherAccount() {
        assertThat(service.receive("bank", report("H9", "999980000000000099", Direction.IN, "1.00", "")))
                .isEqualTo(Taken.ANOTHER_ACCOUNT);
        assertThat(lines.bySerial).isEmpty();
        assertThat(arrived.fired).isEmpty();
        assertThat(kinds()).containsExactly(PaymentAlarm.Kind.LINE_OF_ANOTHER_ACCOUNT);
    }

    @Test
    void freezesARefusedPaymentThatALineShows() {
        PaymentInstruction refused = sent(ACCOUNT, BankAnswer.Status.FAILED);
        BankLineReport line = report("H5", ACCOUNT, Direction.OUT, "5.00", refused.sendSeqNo());
        assertThat(service.receive("bank", line)).isEqualTo(Taken.NEW);
        assertThat(service.receive("bank", line)).isEqualTo(Taken.KNOWN);
        assertThat(refused.status()).isEqualTo(PaymentStatus.FROZEN);
        assertThat(refused.frozen().hostSerial()).isEqualTo("H5");
        assertThat(kinds()).containsExactly(PaymentAlarm.Kind.SUCCESS_AFTER_FAILURE);
        assertThat(audit)
                .extracting("eventType")
                .containsExactly("BANK_LINE_KEPT", "PAYMENT_ALARM_RAISED", "PAYMENT_FROZEN");
    }

    @Test
    void refusesALineAboutNothing() {
        assertThatThrownBy(() -> service.receive("bank", in("H1", "0.00"))).hasMessage("PAY-021");
    }

    /** Notices in any order, lost, repeated, before or after the detail: each line stands once, each arrival is told once. */
    @Property(tries = 300)
    void comesToTheSameHoweverItHears(@ForAll long seed) {
        Random random = new Random(seed);
        List<BankLineReport> truth = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            truth.add(report("H" + i, ACCOUNT, random.nextBoolean() ? Direction.IN : Direction.OUT, i + 1 + ".00", ""));
        }
        bank.detail = truth;
        List<BankLineReport> notices = new ArrayList<>();
        truth.forEach(t -> notices.addAll(Collections.nCopies(random.nextInt(3), t)));
        Collections.shuffle(notices, random);
        int until = random.nextInt(notices.size() + 1);
        notices.subList(0, until).forEach(n -> service.receive("bank", n));
        reading.read(DAY);
        notices.subList(until, notices.size()).forEach(n -> service.receive("bank", n));
        assertThat(lines.bySerial).hasSize(12);
        assertThat(arrived.fired)
                .extracting(MoneyArrived::bankSerial)
                .containsExactlyInAnyOrderElementsOf(truth.stream()
                        .filter(t -> t.direction() == Direction.IN)
                        .map(BankLineReport::bankSerial)
                        .toList());
        assertThat(alarms.alarms).isEmpty();
    }
}
