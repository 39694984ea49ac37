package hall.payment.service;

import hall.audit.domain.AuditRecord;
import hall.audit.service.AuditTrail;
import hall.payment.domain.ArrivalShares;
import hall.payment.domain.BankAnswer;
import hall.payment.domain.BankLine;
import hall.payment.domain.BankLineReport;
import hall.payment.domain.BankLineReport.Direction;
import hall.payment.domain.BankStatement;
import hall.payment.domain.CreditAccount;
import hall.payment.domain.InstructPayment;
import hall.payment.domain.MoneyArrived;
import hall.payment.domain.MoneyTakenBack;
import hall.payment.domain.PaymentAlarm;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentReference;
import hall.payment.memory.BankLineFile;
import hall.payment.memory.Heard;
import hall.payment.memory.InMemoryPaymentInstructions;
import hall.payment.memory.SetClock;
import hall.shared.Money;
import hall.shared.memory.MemoryUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.BeforeEach;

/** The bank's lines as they reach the hall; who books an arrival is heard through the event, as its observers are. */
abstract class BankLineStory {

    static final String ACCOUNT = "999980000000000001";
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    SetClock clock;
    BankLineFile lines;
    Bank bank;
    InMemoryPaymentInstructions alarms;
    Heard<MoneyArrived> arrived;
    Heard<MoneyTakenBack> takenBack;
    List<AuditRecord> audit;
    BankLineService service;
    StatementDays days;
    StatementReading reading;

    @BeforeEach
    @BeforeTry
    void open() {
        clock = new SetClock("2026-11-24T09:00:00");
        lines = new BankLineFile(new MemoryUnit());
        bank = new Bank();
        alarms = new InMemoryPaymentInstructions();
        arrived = new Heard<>();
        audit = new ArrayList<>();
        takenBack = new Heard<>();
        AuditTrail trail = new AuditTrail(audit::add, clock);
        LineAmending amending = new LineAmending(lines, this::ofTheFirst, trail, arrived, takenBack, clock);
        service = new BankLineService(lines, bank, alarms, trail, day -> {}, amending, arrived, clock);
        days = new StatementDays(lines, bank, alarms, day -> {}, clock);
        reading = new StatementReading(bank, service, days);
    }

    private List<ArrivalShares.Share> ofTheFirst(String movement, Money less) {
        return List.of(new ArrivalShares.Share(movement, less));
    }

    static BankLineReport in(String serial, String amount) {
        return report(serial, ACCOUNT, Direction.IN, amount, "");
    }

    static BankLineReport report(String serial, String account, Direction way, String amount, String ours) {
        return new BankLineReport(
                serial,
                account,
                way,
                Money.of(amount),
                Money.of("1000000.00"),
                "999970000000000001",
                "示例市虚构纺织有限公司",
                "转账",
                "2026年11月汇缴",
                ours,
                DAY.atTime(9, 30));
    }

    /** What all lines come to. */
    final Money said() {
        return lines.bySerial.values().stream().map(BankLine::moved).reduce(Money.ZERO, Money::plus);
    }

    final List<PaymentAlarm.Kind> kinds() {
        return alarms.alarms.stream().map(PaymentAlarm::kind).toList();
    }

    /** A payment of ours, sent from an account, of which the bank said something. */
    final PaymentInstruction sent(String from, BankAnswer.Status said) {
        PaymentInstruction payment = new PaymentInstruction(
                new InstructPayment(
                        PaymentReference.of("ARRIVAL-REFUND", alarms.byNumber.size() + 1L),
                        "99",
                        Money.of("5.00"),
                        new CreditAccount("999980000000009999", "示例市人民法院", "", true),
                        "退回"),
                1,
                DAY.atTime(9, 0));
        payment.send(from, DAY.atTime(9, 1));
        payment.take(new BankAnswer(said, "E01", "", "", null), DAY.atTime(9, 2));
        alarms.add(payment);
        return payment;
    }

    /** A bank that gives its detail in pages of 200. */
    static final class Bank implements BankStatement {

        List<BankLineReport> detail = List.of();
        int announced = -1;
        int nothings;
        boolean silent;
        int asked;

        @Override
        public String account() {
            return ACCOUNT;
        }

        @Override
        public Page page(String account, LocalDate day, int start) {
            asked++;
            if (silent) {
                return Page.none("read timed out");
            }
            return new Page(
                    "",
                    announced < 0 ? detail.size() : announced,
                    detail.stream().skip(start - 1L).limit(200).toList(),
                    nothings);
        }
    }
}
