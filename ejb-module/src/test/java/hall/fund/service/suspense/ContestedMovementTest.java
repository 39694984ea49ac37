package hall.fund.service.suspense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.suspense.Arrival;
import hall.fund.domain.suspense.ArrivalRefund;
import hall.fund.domain.suspense.SuspenseItem;
import hall.fund.memory.Colleagues;
import hall.payment.domain.PaymentAlarm;
import hall.payment.memory.ScriptedBank;
import hall.shared.Money;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is contested in parts, and what went back to its payer before anybody knew. */
class ContestedMovementTest extends ContestStory {

    private void sendBack(Arrival arrival) {
        desk.refunding.propose(arrival.id(), true, "查无", Colleagues.FIRST);
        long refund = desk.refunds.standing(arrival.id()).map(ArrivalRefund::id).orElseThrow();
        desk.refunding.confirm(arrival.id(), refund, Colleagues.SECOND);
    }

    /** The payer has it back though it never came, and pays it back: that is another arrival of nobody. */
    @Test
    void whatWentBackToItsPayerIsTakenFromWhatItsPayerPaidBack() {
        Arrival arrival = notice("S1", "730.50", "公积金");
        sendBack(arrival);
        desk.bankDay();
        assertThat(arrival.isRefunded()).isTrue();
        detailSays();
        assertThatThrownBy(() -> desk.setting.enter(contest().id(), Optional.empty(), Colleagues.FIRST))
                .hasMessage("CONTRIBUTION-131");
        detailSays(line("S2", "730.50", "公积金"), line("S3", "730.00", "公积金"), line("S4", "730.50", EMPLOYER));
        for (String wrong : List.of("S1", "S3", "S4")) {
            Optional<Long> other = desk.arrivals.lockBySerial(wrong).map(Arrival::id);
            assertThatThrownBy(() -> desk.setting.enter(contest().id(), other, Colleagues.FIRST))
                    .as(wrong)
                    .hasMessage("CONTRIBUTION-137");
        }
        Arrival repaid = desk.arrivals.lockBySerial("S2").orElseThrow();
        ContestService list = new ContestService(desk.contests, desk.arrivals, desk.suspense);
        assertThat(list.open(0))
                .singleElement()
                .satisfies(l -> assertThat(l.repayments())
                        .extracting(ContestService.Repayment::bankSerial)
                        .containsExactly("S2"));
        desk.setting.enter(contest().id(), Optional.of(repaid.id()), Colleagues.FIRST);
        assertThat(list.open(0)).extracting(l -> l.madeUpBy().bankSerial()).containsExactly("S2");
        Money before = desk.books.owed(LedgerAccount.specialAccount(ScriptedBank.ACCOUNT));
        confirm();
        assertThat(owed(repaid.suspense())).isEqualTo(Money.ZERO);
        assertThat(owed(arrival.suspense())).isEqualTo(Money.ZERO);
        assertThat(before.minus(owed(LedgerAccount.specialAccount(ScriptedBank.ACCOUNT))))
                .as("out of the special account, once")
                .isEqualTo(Money.of("-730.50"));
        assertThat(desk.contests.open(0, 9)).isEmpty();
        assertThat(desk.instructions.alarms)
                .filteredOn(a -> a.kind() == PaymentAlarm.Kind.LINE_NOT_IN_DETAIL)
                .noneMatch(PaymentAlarm::isOpen);
        assertThatThrownBy(() -> desk.assign(repaid.id(), EMPLOYER)).hasMessage("CONTRIBUTION-092");
        assertThat(desk.contesting.newestFirst("S1", Money.ZERO))
                .as("nothing is left to be contested")
                .isEmpty();
    }

    @Test
    void isNotTakenFromAnotherArrivalWhileItIsThereItself() {
        notice("S1", "730.50", "公积金");
        detailSays(line("S2", "730.50", "公积金"));
        Optional<Long> other = desk.arrivals.lockBySerial("S2").map(Arrival::id);
        assertThatThrownBy(() -> desk.setting.enter(contest().id(), other, Colleagues.FIRST))
                .hasMessage("CONTRIBUTION-137");
    }

    /** The detail said more at first: two arrivals, and later it has none of either. */
    @Test
    void whatIsLessThanTheFirstArrivalSaidIsDividedOverAllOfItsMovement() {
        notice("S1", "100.00", EMPLOYER);
        detailSays(line("S1", "150.00", EMPLOYER));
        detailSays();
        assertThat(desk.contests.contests)
                .extracting(c -> c.bankSerial() + " " + c.amount())
                .containsExactly("S1@2 50.00", "S1@3 100.00");
        detailSays(line("S1", "150.00", EMPLOYER));
        assertThat(desk.contests.open(0, 9)).as("all of it after all").isEmpty();
        assertThat(waits()).hasToString("150.00");
        detailSays(line("S1", "80.00", EMPLOYER));
        assertThat(desk.contests.open(0, 9))
                .extracting(c -> c.bankSerial() + " " + c.amount())
                .containsExactly("S1@5 50.00", "S1@6 20.00");
        setRight();
        assertThat(desk.instructions.alarms).anyMatch(PaymentAlarm::isOpen);
        setRight();
        assertThat(desk.instructions.alarms)
                .as("by the movement's serial, though one was of S1@1")
                .noneMatch(PaymentAlarm::isOpen);
        assertThat(waits()).hasToString("80.00");
        assertThat(desk.suspenseDesk.usable(EMPLOYER))
                .extracting(SuspenseItem::remaining)
                .containsExactly(Money.of("80.00"));
        detailSays();
        setRight();
        assertThat(waits()).isEqualTo(Money.ZERO);
    }

    /** The detail has less, and then less again: two contests of one arrival, and what the detail has is the same of both. */
    @Test
    void isListedWithWhatTheDetailHasOfAllOfIt() {
        notice("S1", "100.00", EMPLOYER);
        detailSays(line("S1", "60.00", EMPLOYER));
        detailSays(line("S1", "30.00", EMPLOYER));
        ContestService list = new ContestService(desk.contests, desk.arrivals, desk.suspense);
        assertThat(list.open(0))
                .extracting(l -> l.told() + " " + l.has() + " " + l.less())
                .containsExactly("100.00 30.00 40.00", "100.00 30.00 30.00");
        setRight();
        assertThat(list.open(0))
                .extracting(l -> l.told() + " " + l.has() + " " + l.less())
                .containsExactly("60.00 30.00 30.00");
    }
}
