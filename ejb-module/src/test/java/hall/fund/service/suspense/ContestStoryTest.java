package hall.fund.service.suspense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.audit.service.AuditTrail;
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
import hall.fund.domain.suspense.ArrivalRefund;
import hall.fund.domain.suspense.SuspenseItem;
import hall.fund.memory.Colleagues;
import hall.fund.memory.FundDesk;
import hall.payment.domain.BankLineReport;
import hall.payment.domain.BankStatement;
import hall.payment.domain.MoneyArrived;
import hall.payment.domain.MoneyTakenBack;
import hall.payment.domain.PaymentAlarm;
import hall.payment.memory.Heard;
import hall.payment.memory.ScriptedBank;
import hall.payment.memory.SetClock;
import hall.payment.service.BankLineService;
import hall.payment.service.LineAmending;
import hall.payment.service.StatementDays;
import hall.payment.service.StatementReading;
import hall.shared.Actor;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bank's notice says one amount and its account detail another, or nothing: nobody uses the money, and two officers set it right. */
class ContestStoryTest {

    private static final String EMPLOYER = "999990000001";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final FundDesk desk = new FundDesk(DAY);
    private final List<BankLineReport> detail = new ArrayList<>();
    private final Detail bank = new Detail();
    private BankLineService lines;
    private StatementReading reading;

    /** The day's detail, in one page. */
    private final class Detail implements BankStatement {
        @Override
        public String account() {
            return ScriptedBank.ACCOUNT;
        }

        @Override
        public Page page(String account, LocalDate day, int start) {
            return new Page("", detail.size(), List.copyOf(detail));
        }
    }

    @BeforeEach
    void theDayIsOver() {
        desk.sleepUntil(DAY.plusDays(1));
        SetClock clock = new SetClock("2026-11-25T09:00:00");
        AuditTrail trail = new AuditTrail(desk.audit::add, clock);
        Heard<MoneyArrived> arrived = new Heard<MoneyArrived>().by(desk.booking::on);
        Heard<MoneyTakenBack> less = new Heard<MoneyTakenBack>().by(desk.contesting::on);
        LineAmending amending = new LineAmending(desk.lines, desk.contesting, trail, arrived, less, clock);
        lines = new BankLineService(desk.lines, bank, desk.instructions, trail, day -> {}, amending, arrived, clock);
        reading = new StatementReading(
                bank, lines, new StatementDays(desk.lines, bank, desk.instructions, day -> {}, clock));
    }

    private static BankLineReport line(String serial, String amount, String remark) {
        return new BankLineReport(
                serial,
                ScriptedBank.ACCOUNT,
                BankLineReport.Direction.IN,
                Money.of(amount),
                Money.of("1000000.00"),
                "6222020200001234567",
                "付款人",
                "转账",
                remark,
                "",
                DAY.atTime(9, 30));
    }

    private Arrival notice(String serial, String amount, String remark) {
        lines.receive("bank", line(serial, amount, remark));
        return desk.arrivals.lockBySerial(serial).orElseThrow();
    }

    private void detailSays(BankLineReport... rows) {
        detail.clear();
        detail.addAll(List.of(rows));
        assertThat(reading.read(DAY).problem()).isEmpty();
    }

    private ArrivalContest contest() {
        return desk.contests.open(0, 2).get(0);
    }

    private void setRight() {
        desk.setting.enter(contest().id(), Colleagues.FIRST);
        confirm();
    }

    private void confirm() {
        desk.setting.confirm(contest().id(), Colleagues.SECOND);
    }

    private Money owed(LedgerAccount account) {
        return desk.books.owed(account);
    }

    private Money waits() {
        return owed(LedgerAccount.suspense(EMPLOYER));
    }

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
        desk.setting.enter(contest.id(), Colleagues.FIRST);
        assertThatThrownBy(() -> desk.setting.enter(contest.id(), Colleagues.SECOND))
                .hasMessage("CONTRIBUTION-132");
        assertThatThrownBy(() -> desk.setting.confirm(contest.id(), Colleagues.FIRST))
                .hasMessage("CONTRIBUTION-134");
        desk.setting.cancel(contest.id(), Colleagues.SECOND);
        desk.setting.enter(contest.id(), Colleagues.SECOND);
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
        assertThatThrownBy(() -> desk.arrivalDesk.assign(arrival.id(), EMPLOYER, "来函", Colleagues.FIRST))
                .hasMessage("CONTRIBUTION-130");
        assertThatThrownBy(() -> desk.refunding.propose(arrival.id(), true, "查无", Colleagues.FIRST))
                .hasMessage("CONTRIBUTION-130");
        setRight();
        assertThat(owed(arrival.suspense())).isEqualTo(Money.ZERO);
        LedgerEntry red = desk.books.entries.get("ARRIVAL-CORRECTED:S1@1");
        assertThat(red.reverses()).contains(desk.books.entries.get("ARRIVAL:S1").id());
        assertThat(desk.arrivals.unidentified(0, 9)).isEmpty();
        assertThatThrownBy(() -> desk.arrivalDesk.assign(arrival.id(), EMPLOYER, "来函", Colleagues.FIRST))
                .hasMessage("CONTRIBUTION-092");
    }

    @Test
    void whatAnOfficerGaveAnEmployerLeavesThatEmployersSuspense() {
        Arrival arrival = notice("S1", "730.50", "公积金");
        desk.arrivalDesk.assign(arrival.id(), EMPLOYER, "来函", Colleagues.FIRST);
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
        desk.setting.enter(contest().id(), Colleagues.FIRST);
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
    void whatWentBackToItsPayerIsReclaimedFirst() {
        Arrival arrival = notice("S1", "730.50", "公积金");
        desk.refunding.propose(arrival.id(), true, "查无", Colleagues.FIRST);
        long refund = desk.refunds.standing(arrival.id()).map(ArrivalRefund::id).orElseThrow();
        desk.refunding.confirm(arrival.id(), refund, Colleagues.SECOND);
        detailSays();
        desk.setting.enter(contest().id(), Colleagues.FIRST);
        assertThatThrownBy(this::confirm).hasMessage("CONTRIBUTION-131");
    }

    @Test
    void isAsItWasWhenTheDetailHasItAfterAll() {
        notice("S1", "100.00", EMPLOYER);
        detailSays();
        ArrivalContest contest = contest();
        detailSays(line("S1", "100.00", EMPLOYER));
        assertThat(contest.state()).isEqualTo(State.LIFTED);
        assertThat(desk.instructions.alarms).hasSize(2).noneMatch(PaymentAlarm::isOpen);
        assertThat(desk.suspenseDesk.usable(EMPLOYER)).hasSize(1);
        assertThat(waits()).hasToString("100.00");
        detailSays(line("S1", "130.00", EMPLOYER));
        assertThat(waits()).as("more than the notice said is another arrival").hasToString("130.00");
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
        assertThat(desk.contests.contested(
                        List.of(desk.contests.open(0, 1).get(0).arrival())))
                .containsValue(Money.of("50.00"));
        setRight();
        assertThat(desk.instructions.alarms).as("one is left").anyMatch(PaymentAlarm::isOpen);
        setRight();
        assertThat(desk.instructions.alarms).noneMatch(PaymentAlarm::isOpen);
        assertThat(waits()).hasToString("80.00");
        assertThat(desk.suspenseDesk.usable(EMPLOYER))
                .extracting(SuspenseItem::remaining)
                .containsExactly(Money.of("80.00"));
        detailSays();
        setRight();
        assertThat(waits()).isEqualTo(Money.ZERO);
    }

    @Test
    void isNotBookedTwiceWhenAVoucherTookTheLineForSomethingElse() {
        notice("S1", "100.00", EMPLOYER);
        detailSays();
        desk.vouchered.add("S1@1");
        assertThatThrownBy(() -> desk.setting.enter(contest().id(), Colleagues.FIRST))
                .hasMessage("CONTRIBUTION-136");
    }
}
