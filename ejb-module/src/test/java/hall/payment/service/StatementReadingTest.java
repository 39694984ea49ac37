package hall.payment.service;

import static org.assertj.core.api.Assertions.assertThat;

import hall.payment.domain.BankAnswer;
import hall.payment.domain.BankLine;
import hall.payment.domain.BankLineReport;
import hall.payment.domain.BankLineReport.Direction;
import hall.payment.domain.MoneyArrived;
import hall.payment.domain.PaymentAlarm;
import hall.payment.domain.PaymentInstruction;
import hall.payment.service.BankLineService.Taken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The account's detail: what no notice brought, and whether a day was read whole. */
class StatementReadingTest extends BankLineStory {

    /** The settings name another account than on the day it left. */
    @Test
    void readsFormerAccountsForWhatIsFrozen() {
        String former = "999980000000000009";
        LocalDate today = DAY.plusDays(1);
        assertThat(days.formerAccounts(today)).isEmpty();
        PaymentInstruction frozen = sent(former, BankAnswer.Status.CONTRADICTION);
        PaymentInstruction unknown = sent(former, BankAnswer.Status.UNKNOWN);
        sent(ACCOUNT, BankAnswer.Status.CONTRADICTION);
        assertThat(days.formerAccounts(today))
                .containsExactly(new StatementDays.FormerAccount(former, List.of(DAY, today)));
        bank.detail = List.of(
                report("H5", former, Direction.OUT, "5.00", frozen.sendSeqNo()),
                report("H9", former, Direction.OUT, "5.00", unknown.sendSeqNo()),
                report("H6", former, Direction.OUT, "15.00", ""),
                report("H7", former, Direction.IN, "1.00", ""));
        assertThat(reading.read(former, DAY)).isEqualTo(new StatementReading.Reading("", 4, 2));
        assertThat(lines.bySerial).containsOnlyKeys("H5", "H9");
        assertThat(arrived.fired).isEmpty();
        assertThat(kinds()).isEmpty();
        assertThat(days.formerAccounts(today)).containsExactly(new StatementDays.FormerAccount(former, List.of(today)));
        assertThat(days.wasRead(DAY)).as("of today's account").isFalse();
        assertThat(service.receive("bank", report("H8", former, Direction.IN, "1.00", "")))
                .isEqualTo(Taken.ANOTHER_ACCOUNT);
    }

    @Test
    void findsInTheDetailWhatTheNoticeNeverBrought() {
        service.receive("bank", in("H1", "100.00"));
        bank.detail = List.of(
                in("H1", "100.00"), in("H2", "200.00"), report("H3", ACCOUNT, Direction.OUT, "24020.40", "0001"));
        assertThat(reading.read(DAY)).isEqualTo(new StatementReading.Reading("", 3, 2));
        assertThat(arrived.fired).extracting(MoneyArrived::bankSerial).containsExactly("H1", "H2");
        assertThat(lines.bySerial.get("H3").reference()).isEqualTo("0001");
        assertThat(lines.bySerial.get("H2").source()).isEqualTo(BankLine.Source.DETAIL);
        assertThat(days.wasRead(DAY)).isTrue();
        assertThat(reading.read(DAY).fresh()).isZero();
    }

    @Test
    void readsADayWhoseDetailHasARowThatMovesNothing() {
        service.receive("bank", in("H1", "100.00"));
        bank.detail = List.of(in("H2", "200.00"));
        bank.announced = 2;
        bank.nothings = 1;
        assertThat(reading.read(DAY).problem()).isEmpty();
        assertThat(days.wasRead(DAY)).isTrue();
        assertThat(kinds())
                .as("what it says nothing of never came")
                .containsExactly(PaymentAlarm.Kind.LINE_NOT_IN_DETAIL);
    }

    @Test
    void raisesAnAlarmWhenTheDetailContradictsTheNotice() {
        service.receive("bank", in("H1", "101.00"));
        bank.detail = List.of(in("H1", "100.00"));
        reading.read(DAY);
        reading.read(DAY);
        assertThat(kinds()).containsExactly(PaymentAlarm.Kind.LINE_CONTRADICTED);
        assertThat(arrived.fired).hasSize(1);
    }

    @Test
    void raisesAnAlarmForALineThatTheDetailDoesNotHave() {
        service.receive("bank", in("H1", "100.00"));
        service.receive("bank", in("H2", "100.00"));
        bank.detail = List.of(in("H2", "100.00"));
        reading.read(DAY);
        assertThat(kinds()).containsExactly(PaymentAlarm.Kind.LINE_NOT_IN_DETAIL);
        assertThat(alarms.alarms.get(0).sendSeqNo()).isEqualTo("H1");
    }

    @Test
    void doesNotCallADayReadThatIsNotOverOrNotWhole() {
        bank.detail = List.of(in("H1", "100.00"));
        clock.set("2026-11-23T23:59:00");
        reading.read(DAY);
        assertThat(days.wasRead(DAY)).isFalse();
        clock.set("2026-11-24T00:01:00");
        bank.announced = 2;
        assertThat(reading.read(DAY).problem()).isNotEmpty();
        assertThat(days.wasRead(DAY)).isFalse();
        bank.silent = true;
        assertThat(reading.read(DAY).problem()).isEqualTo("read timed out");
    }

    @Test
    void goesBackToTheLastDayThatWasReadWhole() {
        assertThat(days.unread(DAY.plusDays(1)))
                .hasSize(7)
                .startsWith(DAY.minusDays(6))
                .endsWith(DAY);
        reading.read(DAY);
        assertThat(days.unread(DAY.plusDays(1))).isEmpty();
        assertThat(days.unread(DAY.plusDays(3))).containsExactly(DAY.plusDays(1), DAY.plusDays(2));
    }

    /** A notice may be ahead of the detail: the day is read again, each time after twice as long, until a person has closed the alarm. */
    @Test
    void readsADayAgainThatLacksWhatTheBankToldOf() {
        reading.read(DAY);
        LocalDate today = DAY.plusDays(1);
        clock.set("2026-11-24T11:00:00");
        service.receive("bank", in("H1", "100.00"));
        assertThat(days.again(today)).containsExactly(DAY);
        reading.read(DAY);
        clock.set("2026-11-24T21:59:00");
        assertThat(days.again(today)).as("read eleven hours after the day").isEmpty();
        clock.set("2026-11-24T22:00:00");
        assertThat(days.again(today)).containsExactly(DAY);
        assertThat(days.again(DAY.plusDays(8))).as("a week has passed").isEmpty();
        bank.detail = List.of(in("H1", "100.00"));
        reading.read(DAY);
        assertThat(said()).hasToString("100.00");
        alarms.alarms.get(0).close("finance1", "已与银行核实", clock.now());
        clock.set("2026-11-26T09:00:00");
        assertThat(days.again(today.plusDays(2))).isEmpty();
    }

    @Test
    void readsManyPages() {
        List<BankLineReport> many = new ArrayList<>();
        for (int i = 0; i < 1_234; i++) {
            many.add(in("H" + i, "1.00"));
        }
        bank.detail = many;
        assertThat(reading.read(DAY)).isEqualTo(new StatementReading.Reading("", 1_234, 1_234));
        assertThat(bank.asked).isEqualTo(7);
    }
}
