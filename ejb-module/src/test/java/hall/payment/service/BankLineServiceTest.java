package hall.payment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.audit.domain.AuditRecord;
import hall.audit.service.AuditTrail;
import hall.payment.domain.BankLine;
import hall.payment.domain.BankLineReport;
import hall.payment.domain.BankLineReport.Direction;
import hall.payment.domain.BankLines;
import hall.payment.domain.BankStatement;
import hall.payment.domain.MoneyArrived;
import hall.payment.domain.PaymentAlarm;
import hall.payment.domain.StatementDay;
import hall.payment.memory.Heard;
import hall.payment.memory.InMemoryPaymentInstructions;
import hall.payment.memory.SetClock;
import hall.payment.service.BankLineService.Taken;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bank's lines by notice and by detail; who books an arrival is heard through the event, as its observers are. */
class BankLineServiceTest {

    private static final String ACCOUNT = "999980000000000001";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private SetClock clock;
    private Lines lines;
    private Bank bank;
    private InMemoryPaymentInstructions alarms;
    private Heard<MoneyArrived> arrived;
    private List<AuditRecord> audit;
    private BankLineService service;
    private StatementReading reading;

    @BeforeEach
    @BeforeTry
    void open() {
        clock = new SetClock("2026-11-24T09:00:00");
        lines = new Lines();
        bank = new Bank();
        alarms = new InMemoryPaymentInstructions();
        arrived = new Heard<>();
        audit = new ArrayList<>();
        service =
                new BankLineService(lines, bank, alarms, new AuditTrail(audit::add, clock), day -> {}, arrived, clock);
        reading = new StatementReading(bank, service);
    }

    private static BankLineReport in(String serial, String amount) {
        return report(serial, ACCOUNT, Direction.IN, amount, "");
    }

    private static BankLineReport report(String serial, String account, Direction way, String amount, String ours) {
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

    private List<PaymentAlarm.Kind> kinds() {
        return alarms.alarms.stream().map(PaymentAlarm::kind).toList();
    }

    @Test
    void keepsANoticeOnceAndAnnouncesTheMoneyOnce() {
        assertThat(service.receive("bank", in("H1", "132480.00"))).isEqualTo(Taken.NEW);
        assertThat(service.receive("bank", in("H1", "132480.00"))).isEqualTo(Taken.KNOWN);
        assertThat(lines.kept).hasSize(1);
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
        assertThat(lines.kept.get("H1").amount()).isEqualTo(Money.of("132480.00"));
        assertThat(arrived.fired).hasSize(1);
        assertThat(kinds()).containsExactly(PaymentAlarm.Kind.LINE_CONTRADICTED);
    }

    @Test
    void keepsNothingOfAnotherAccount() {
        assertThat(service.receive("bank", report("H9", "999980000000000099", Direction.IN, "1.00", "")))
                .isEqualTo(Taken.ANOTHER_ACCOUNT);
        assertThat(lines.kept).isEmpty();
        assertThat(arrived.fired).isEmpty();
        assertThat(kinds()).containsExactly(PaymentAlarm.Kind.LINE_OF_ANOTHER_ACCOUNT);
    }

    @Test
    void refusesALineAboutNothing() {
        assertThatThrownBy(() -> service.receive("bank", in("H1", "0.00"))).hasMessage("PAY-021");
    }

    @Test
    void findsInTheDetailWhatTheNoticeNeverBrought() {
        service.receive("bank", in("H1", "100.00"));
        bank.detail = List.of(
                in("H1", "100.00"), in("H2", "200.00"), report("H3", ACCOUNT, Direction.OUT, "24020.40", "0001"));
        assertThat(reading.read(DAY)).isEqualTo(new StatementReading.Reading("", 3, 2));
        assertThat(arrived.fired).extracting(MoneyArrived::bankSerial).containsExactly("H1", "H2");
        assertThat(lines.kept.get("H3").reference()).isEqualTo("0001");
        assertThat(lines.kept.get("H2").source()).isEqualTo(BankLine.Source.DETAIL);
        assertThat(service.wasRead(DAY)).isTrue();
        assertThat(reading.read(DAY).fresh()).isZero();
        assertThat(lines.days).hasSize(1);
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
        assertThat(service.wasRead(DAY)).isFalse();
        clock.set("2026-11-24T00:01:00");
        bank.announced = 2;
        assertThat(reading.read(DAY).problem()).isNotEmpty();
        assertThat(service.wasRead(DAY)).isFalse();
        bank.silent = true;
        assertThat(reading.read(DAY).problem()).isEqualTo("read timed out");
    }

    @Test
    void goesBackToTheLastDayThatWasReadWhole() {
        assertThat(service.unread(DAY.plusDays(1)))
                .hasSize(7)
                .startsWith(DAY.minusDays(6))
                .endsWith(DAY);
        reading.read(DAY);
        assertThat(service.unread(DAY.plusDays(1))).isEmpty();
        assertThat(service.unread(DAY.plusDays(3))).containsExactly(DAY.plusDays(1), DAY.plusDays(2));
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
        assertThat(lines.kept).hasSize(12);
        assertThat(arrived.fired)
                .extracting(MoneyArrived::bankSerial)
                .containsExactlyInAnyOrderElementsOf(truth.stream()
                        .filter(t -> t.direction() == Direction.IN)
                        .map(BankLineReport::bankSerial)
                        .toList());
        assertThat(alarms.alarms).isEmpty();
    }

    /** A bank that gives its detail in pages of 200. */
    private static final class Bank implements BankStatement {

        private List<BankLineReport> detail = List.of();
        private int announced = -1;
        private boolean silent;
        private int asked;

        @Override
        public String account() {
            return ACCOUNT;
        }

        @Override
        public Page page(LocalDate day, int start) {
            asked++;
            if (silent) {
                return Page.none("read timed out");
            }
            return new Page(
                    "",
                    announced < 0 ? detail.size() : announced,
                    detail.stream().skip(start - 1L).limit(200).toList());
        }
    }

    private static final class Lines implements BankLines {

        private final Map<String, BankLine> kept = new LinkedHashMap<>();
        private final Set<String> serials = new HashSet<>();
        private final List<LocalDate> days = new ArrayList<>();

        @Override
        public boolean takeSerial(String bankSerial) {
            return serials.add(bankSerial);
        }

        @Override
        public void add(BankLine line) {
            kept.put(line.bankSerial(), line);
        }

        @Override
        public Optional<BankLine> bySerial(String bankSerial) {
            return Optional.ofNullable(kept.get(bankSerial));
        }

        @Override
        public List<BankLine> ofPayment(String sendSeqNo, String bankSerial) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long daysRead(String bankAccount, LocalDate from, LocalDate to) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<BankLine> ofDay(String bankAccount, LocalDate day, long after, int limit) {
            return kept.values().stream()
                    .filter(l -> l.bookedOn().equals(day) && l.id() > after)
                    .limit(limit)
                    .toList();
        }

        @Override
        public Optional<BankLine> latest(String bankAccount) {
            return kept.values().stream().reduce((a, b) -> b);
        }

        @Override
        public boolean wasRead(String bankAccount, LocalDate day) {
            return days.contains(day);
        }

        @Override
        public void add(StatementDay day) {
            days.add(day.bookedOn());
        }
    }
}
