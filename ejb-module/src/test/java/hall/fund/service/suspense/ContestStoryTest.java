package hall.fund.service.suspense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.fund.domain.account.CreditKind;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ListTotals;
import hall.fund.domain.contribution.RemittanceDays;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.suspense.Arrival;
import hall.fund.domain.suspense.ArrivalContest;
import hall.fund.domain.suspense.ArrivalContest.State;
import hall.fund.domain.suspense.SuspenseItem;
import hall.fund.memory.Colleagues;
import hall.payment.domain.PaymentAlarm;
import hall.shared.Actor;
import hall.shared.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The bank's notice says one amount and its account detail another, or nothing: nobody uses the money, and two officers set it right. */
class ContestStoryTest extends ContestStory {

    @Test
    void anEmployersMoneyWaitsUntilTwoHaveSetItRightByTheDetail() {
        Arrival arrival = notice("S1", "132480.00", EMPLOYER);
        detailSays(line("S1", "132400.00", EMPLOYER));
        assertThat(desk.suspenseDesk.usable(EMPLOYER)).isEmpty();
        assertThatThrownBy(() -> desk.refunding.propose(arrival.id(), true, "多缴", Colleagues.FIRST))
                .hasMessage("CONTRIBUTION-130");
        ArrivalContest contest = contest();
        assertThat(contest.amount()).hasToString("80.00");
        assertThatThrownBy(() -> desk.setting.confirm(contest.id(), Colleagues.SECOND))
                .hasMessage("CONTRIBUTION-133");
        desk.setting.enter(contest.id(), Optional.empty(), Colleagues.FIRST);
        assertThatThrownBy(() -> desk.setting.enter(contest.id(), Optional.empty(), Colleagues.SECOND))
                .hasMessage("CONTRIBUTION-132");
        assertThatThrownBy(() -> desk.setting.confirm(contest.id(), Colleagues.FIRST))
                .hasMessage("CONTRIBUTION-134");
        desk.setting.cancel(contest.id(), Colleagues.SECOND);
        desk.setting.enter(contest.id(), Optional.empty(), Colleagues.SECOND);
        assertThat(waits()).as("nothing has moved").hasToString("132480.00");
        desk.setting.confirm(contest.id(), Colleagues.FIRST);
        assertThat(waits()).hasToString("132400.00");
        assertThat(desk.suspenseDesk.usable(EMPLOYER)).singleElement().satisfies(item -> {
            assertThat(item.remaining()).hasToString("132400.00");
            assertThat(item.isWholeArrival())
                    .as("a list of that total is paid by it")
                    .isTrue();
        });
        assertThat(desk.instructions.alarms).hasSize(1).noneMatch(PaymentAlarm::isOpen);
        assertThatThrownBy(() -> desk.setting.confirm(contest.id(), Colleagues.FIRST))
                .hasMessage("CONTRIBUTION-133");
        assertThat(desk.audit)
                .filteredOn("stream", arrival.auditStream())
                .extracting("eventType")
                .containsExactly(
                        "ARRIVAL_IN_SUSPENSE",
                        "ARRIVAL_CONTESTED",
                        "ARRIVAL_CORRECTION_ENTERED",
                        "ARRIVAL_CORRECTION_CANCELLED",
                        "ARRIVAL_CORRECTION_ENTERED",
                        "ARRIVAL_CORRECTED");
    }

    @Test
    void nobodysMoneyThatNeverCameIsUndoneByARedEntry() {
        Arrival arrival = notice("S1", "730.50", "公积金");
        detailSays();
        assertThatThrownBy(() -> desk.assign(arrival.id(), EMPLOYER)).hasMessage("CONTRIBUTION-130");
        assertThatThrownBy(() -> desk.refunding.propose(arrival.id(), true, "查无", Colleagues.FIRST))
                .hasMessage("CONTRIBUTION-130");
        setRight();
        assertThat(owed(arrival.suspense())).isEqualTo(Money.ZERO);
        LedgerEntry red = desk.books.entries.get("ARRIVAL-CORRECTED:S1@1");
        assertThat(red.reverses()).contains(desk.books.entries.get("ARRIVAL:S1").id());
        assertThat(desk.arrivals.unidentified(0, 9)).isEmpty();
        assertThatThrownBy(() -> desk.assign(arrival.id(), EMPLOYER)).hasMessage("CONTRIBUTION-092");
    }

    @Test
    void whatAnOfficerGaveAnEmployerLeavesThatEmployersSuspense() {
        Arrival arrival = notice("S1", "730.50", "公积金");
        desk.assign(arrival.id(), EMPLOYER);
        detailSays(line("S1", "700.00", "公积金"));
        setRight();
        assertThat(waits()).hasToString("700.00");
        assertThat(owed(LedgerAccount.unidentified(Long.toString(arrival.id()))))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void whatAListHasUsedTheEmployerMakesUpFor() {
        Arrival arrival = notice("S1", "100.00", EMPLOYER);
        SuspenseItem item = desk.suspense.find(arrival.id()).orElseThrow();
        desk.suspense.add(item.use(list(), Money.of("100.00"), desk.now()));
        detailSays(line("S1", "40.00", EMPLOYER));
        desk.setting.enter(contest().id(), Optional.empty(), Colleagues.FIRST);
        assertThatThrownBy(() -> desk.suspenseDesk.takeBack(arrival, contest())).hasMessage("CONTRIBUTION-135");
        detailSays(line("S1", "40.00", EMPLOYER), line("S2", "75.00", EMPLOYER));
        confirm();
        assertThat(waits()).as("100 used and 75 less 60 waiting").hasToString("115.00");
        assertThat(desk.suspenseDesk.usable(EMPLOYER))
                .singleElement()
                .satisfies(left -> assertThat(left.remaining()).hasToString("15.00"));
    }

    private static ContributionList list() {
        ContributionList list = new ContributionList(
                EMPLOYER,
                CreditKind.REMITTANCE,
                ContributionMonth.read("202611"),
                new RemittanceDays(DAY, DAY),
                new Actor(Actor.Kind.CITIZEN, "9"),
                DAY.atTime(10, 0));
        list.laid(new ListTotals(1, Money.of("100.00")));
        list.confirm(Money.of("100.00"), new Actor(Actor.Kind.CITIZEN, "9"), DAY.atTime(10, 0));
        return list;
    }

    @Test
    void whatCorrectionsPutBackIsTakenFirst() {
        Arrival arrival = notice("S1", "100.00", EMPLOYER);
        SuspenseItem item = desk.suspense.find(arrival.id()).orElseThrow();
        desk.suspense.add(item.use(list(), Money.of("100.00"), desk.now()));
        detailSays();
        notice("S2", "500.00", EMPLOYER);
        detailSays(line("S2", "500.00", EMPLOYER));
        SuspenseItem corrected = SuspenseItem.corrected(7, EMPLOYER, Optional.empty(), Money.of("30.00"), DAY);
        desk.suspense.add(corrected);
        assertThat(desk.suspenseDesk.usable(EMPLOYER))
                .as("neither contested money nor what may be of it")
                .extracting(SuspenseItem::remaining)
                .containsExactly(Money.of("500.00"));
        setRight();
        assertThat(corrected.remaining()).isEqualTo(Money.ZERO);
        assertThat(desk.suspense.waiting(EMPLOYER))
                .extracting(SuspenseItem::remaining)
                .containsExactly(Money.of("430.00"));
    }

    @Test
    void isAsItWasWhenTheDetailHasItAfterAll() {
        notice("S1", "100.00", EMPLOYER);
        detailSays();
        ArrivalContest contest = contest();
        detailSays(line("S1", "100.00", EMPLOYER));
        assertThat(contest.state()).isEqualTo(State.LIFTED);
        assertThat(desk.suspenseDesk.usable(EMPLOYER)).hasSize(1);
        assertThat(waits()).hasToString("100.00");
        assertThat(desk.instructions.alarms).isNotEmpty().noneMatch(PaymentAlarm::isOpen);
        detailSays(line("S1", "130.00", EMPLOYER));
        assertThat(waits()).as("more than the notice said is another arrival").hasToString("130.00");
    }

    @Test
    void isNotBookedTwiceWhenAVoucherTookTheLineForSomethingElse() {
        notice("S1", "100.00", EMPLOYER);
        detailSays();
        desk.vouchered.add("S1@1");
        assertThatThrownBy(() -> desk.setting.enter(contest().id(), Optional.empty(), Colleagues.FIRST))
                .hasMessage("CONTRIBUTION-136");
    }
}
