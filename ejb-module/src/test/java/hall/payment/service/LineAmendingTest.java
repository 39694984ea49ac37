package hall.payment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.payment.domain.BankLineReport.Direction;
import hall.payment.domain.MoneyArrived;
import hall.payment.domain.MoneyTakenBack;
import hall.payment.domain.PaymentAlarm;
import hall.payment.service.BankLineService.Taken;
import hall.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the account detail says otherwise than the lines that are kept becomes a line of its own. */
class LineAmendingTest extends BankLineStory {

    @Test
    void keepsWhatTheDetailHasLessAsALineOfItsOwnOnce() {
        service.receive("bank", in("H1", "132480.00"));
        bank.detail = List.of(in("H1", "132400.00"));
        reading.read(DAY);
        reading.read(DAY);
        assertThat(lines.bySerial.get("H1").amount()).hasToString("132480.00");
        assertThat(lines.bySerial.get("H1@1").moved()).hasToString("-80.00");
        assertThat(lines.bySerial).hasSize(2);
        assertThat(takenBack.fired).containsExactly(new MoneyTakenBack("H1", "H1", "H1@1", Money.of("80.00")));
        assertThat(service.receive("bank", in("H1", "132480.00"))).isEqualTo(Taken.CONTRADICTED);
        assertThat(service.receive("bank", in("H1", "132400.00"))).isEqualTo(Taken.KNOWN);
        assertThat(said()).as("a notice changes nothing").hasToString("132400.00");
    }

    @Test
    void announcesWhatTheDetailHasMoreAsAnotherArrival() {
        service.receive("bank", in("H1", "100.00"));
        bank.detail = List.of(in("H1", "150.00"));
        reading.read(DAY);
        assertThat(takenBack.fired).isEmpty();
        assertThat(arrived.fired.get(1))
                .isEqualTo(new MoneyArrived(
                        "H1@1",
                        ACCOUNT,
                        "999970000000000001",
                        "示例市虚构纺织有限公司",
                        Money.of("50.00"),
                        "2026年11月汇缴",
                        DAY,
                        "H1"));
    }

    /** Another server, or an officer, reads the same detail: what it has amended is seen once its lock is gone. */
    @Test
    void amendsAMovementOnceThoughTwoReadIt() {
        service.receive("bank", in("H1", "100.00"));
        bank.detail = List.of(in("H1", "180.00"));
        lines.meanwhile = () -> reading.read(DAY);
        assertThat(reading.read(DAY).problem()).isEmpty();
        assertThat(arrived.fired)
                .extracting(MoneyArrived::amount)
                .containsExactly(Money.of("100.00"), Money.of("80.00"));
        bank.detail = List.of();
        lines.meanwhile = () -> reading.read(DAY);
        assertThat(reading.read(DAY).problem()).isEmpty();
        assertThat(takenBack.fired).extracting(MoneyTakenBack::amount).containsExactly(Money.of("180.00"));
        assertThat(said()).isEqualTo(Money.ZERO);
    }

    /** One that fails is tried again with the next reading, and keeps no other waiting. */
    @Test
    void keepsEachMissingLineByItself() {
        service.receive("bank", in("H1", "100.00"));
        service.receive("bank", in("H2", "50.00"));
        lines.meanwhile = () -> {
            throw new IllegalStateException("H1");
        };
        assertThatThrownBy(() -> reading.read(DAY)).hasMessage("H1");
        assertThat(takenBack.fired).extracting(MoneyTakenBack::arrival).containsExactly("H2");
        assertThat(days.wasRead(DAY)).isFalse();
        reading.read(DAY);
        assertThat(takenBack.fired).extracting(MoneyTakenBack::arrival).containsExactly("H2", "H1");
        assertThat(days.wasRead(DAY)).isTrue();
    }

    @Test
    void takesBackWhatTheDetailDoesNotHaveAndGivesItBackWhenItHasItAfterAll() {
        service.receive("bank", in("H1", "100.00"));
        reading.read(DAY);
        reading.read(DAY);
        assertThat(takenBack.fired).containsExactly(new MoneyTakenBack("H1", "H1", "H1@1", Money.of("100.00")));
        assertThat(said()).isEqualTo(Money.ZERO);
        bank.detail = List.of(in("H1", "100.00"));
        reading.read(DAY);
        assertThat(said()).hasToString("100.00");
        assertThat(arrived.fired.get(1).amends()).isEqualTo("H1");
    }

    @Test
    void takesBackAtOnceWhatIsToldOfADayWhoseDetailDoesNotHaveIt() {
        reading.read(DAY);
        assertThat(service.receive("bank", in("H1", "100.00"))).isEqualTo(Taken.NEW);
        assertThat(kinds()).containsExactly(PaymentAlarm.Kind.LINE_NOT_IN_DETAIL);
        assertThat(takenBack.fired).containsExactly(new MoneyTakenBack("H1", "H1", "H1@1", Money.of("100.00")));
    }

    @Test
    void keepsWhatWentOutApartFromWhatCameIn() {
        service.receive("bank", in("H1", "100.00"));
        bank.detail = List.of(report("H1", ACCOUNT, Direction.OUT, "30.00", ""));
        reading.read(DAY);
        reading.read(DAY);
        assertThat(takenBack.fired).containsExactly(new MoneyTakenBack("H1", "H1", "H1@1", Money.of("100.00")));
        assertThat(lines.bySerial.get("H1@2").moved()).hasToString("-30.00");
        assertThat(said()).hasToString("-30.00");
    }
}
