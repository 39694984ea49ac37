package hall.fund.service.suspense;

import static org.assertj.core.api.Assertions.assertThat;

import hall.audit.service.AuditTrail;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.suspense.Arrival;
import hall.fund.domain.suspense.ArrivalContest;
import hall.fund.memory.Colleagues;
import hall.fund.memory.FundDesk;
import hall.payment.domain.BankLineReport;
import hall.payment.domain.BankStatement;
import hall.payment.domain.MoneyArrived;
import hall.payment.domain.MoneyTakenBack;
import hall.payment.memory.Heard;
import hall.payment.memory.ScriptedBank;
import hall.payment.memory.SetClock;
import hall.payment.service.BankLineService;
import hall.payment.service.LineAmending;
import hall.payment.service.StatementDays;
import hall.payment.service.StatementReading;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** The bank's notice says one amount and its account detail another, or nothing; the desk at which two officers set it right. */
abstract class ContestStory {

    static final String EMPLOYER = "999990000001";
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    final FundDesk desk = new FundDesk(DAY);
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
        StatementDays days = new StatementDays(desk.lines, bank, desk.instructions, day -> {}, clock);
        reading = new StatementReading(bank, lines, days);
    }

    static BankLineReport line(String serial, String amount, String remark) {
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

    final Arrival notice(String serial, String amount, String remark) {
        lines.receive("bank", line(serial, amount, remark));
        return desk.arrivals.lockBySerial(serial).orElseThrow();
    }

    final void detailSays(BankLineReport... rows) {
        detail.clear();
        detail.addAll(List.of(rows));
        assertThat(reading.read(DAY).problem()).isEmpty();
    }

    final ArrivalContest contest() {
        return desk.contests.open(0, 2).get(0);
    }

    final void setRight() {
        desk.setting.enter(contest().id(), Optional.empty(), Colleagues.FIRST);
        confirm();
    }

    final void confirm() {
        desk.setting.confirm(contest().id(), Colleagues.SECOND);
    }

    final Money owed(LedgerAccount account) {
        return desk.books.owed(account);
    }

    final Money waits() {
        return owed(LedgerAccount.suspense(EMPLOYER));
    }
}
