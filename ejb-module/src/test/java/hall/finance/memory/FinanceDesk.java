package hall.finance.memory;

import hall.audit.service.AuditTrail;
import hall.finance.domain.chart.Transfer;
import hall.finance.domain.period.DistributionPolicy;
import hall.finance.domain.statement.BookFigures;
import hall.finance.domain.statement.Movements;
import hall.finance.domain.statement.Statistics;
import hall.finance.domain.voucher.EnterVoucher;
import hall.finance.domain.voucher.TypedLine;
import hall.finance.service.HandBooking;
import hall.finance.service.OpenDayBook;
import hall.finance.service.PeriodKeeping;
import hall.finance.service.PeriodRules;
import hall.finance.service.StatementMaking;
import hall.finance.service.VoucherKeeping;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.memory.Colleagues;
import hall.fund.memory.FundDesk;
import hall.payment.memory.ScriptedBank;
import hall.policy.domain.PolicyParameter;
import hall.policy.domain.PolicyParameters;
import hall.policy.service.PolicyInForce;
import hall.shared.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The finance officers' real services over the fund's books in memory. */
public final class FinanceDesk {

    /** The ledger's account of the special account. */
    public static final String BANK =
            LedgerAccount.specialAccount(ScriptedBank.ACCOUNT).code();

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    public final FundDesk fund;
    public final VoucherFile vouchers;
    public final PeriodFile periods = new PeriodFile();
    public final VoucherKeeping keeping;
    public final PeriodKeeping closing;
    public final PeriodRules rules;
    public final StatementMaking statements;
    private int form;

    public FinanceDesk(LocalDate today) {
        fund = new FundDesk(today);
        vouchers = new VoucherFile(fund.books);
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return SHANGHAI;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return fund.now().atZone(SHANGHAI).toInstant();
            }
        };
        AuditTrail trail = new AuditTrail(fund.audit::add, clock);
        HandBooking booking = new HandBooking(fund.books, vouchers, clock);
        OpenDayBook days = new OpenDayBook(fund.books, vouchers, clock);
        statements = new StatementMaking(fund.books, figures(), periods);
        keeping = new VoucherKeeping(
                vouchers, fund.books, booking, days, periods, () -> ScriptedBank.ACCOUNT, trail, clock);
        rules = new PeriodRules(periods, vouchers, vouchers, fund.books, days);
        closing = new PeriodKeeping(
                periods, rules, booking, statements, fund.books, new PolicyInForce(distribution()), trail, clock);
    }

    private BookFigures figures() {
        return new BookFigures() {
            @Override
            public Movements movements(LocalDate from, LocalDate to) {
                return new Movements(fund.books.entries.values().stream()
                        .filter(e ->
                                !e.bookedOn().isBefore(from) && !e.bookedOn().isAfter(to))
                        .map(LedgerEntry::postings)
                        .flatMap(List::stream)
                        .map(p -> new Transfer(p.debit(), p.credit(), p.amount()))
                        .toList());
            }

            @Override
            public Statistics.Flow flow(LocalDate from, LocalDate to) {
                return new Statistics.Flow(0, 0, 0, 0, Money.ZERO, 0, Map.of(), Money.ZERO, 0, Money.ZERO, Money.ZERO);
            }

            @Override
            public Money refundsUnderWay(LocalDate day) {
                return Money.ZERO;
            }
        };
    }

    private static PolicyParameters distribution() {
        LocalDate from = LocalDate.of(2016, 1, 1);
        List<PolicyParameter> all = Map.of(
                        DistributionPolicy.RESERVE_RATE, "0.60",
                        DistributionPolicy.MANAGEMENT_FEE, "10000.00",
                        DistributionPolicy.LOW_RENT_RATE, "1")
                .entrySet()
                .stream()
                .map(p -> new PolicyParameter(
                        p.getKey(), new BigDecimal(p.getValue()), "", from, null, "示例参数", from.atStartOfDay()))
                .toList();
        return new PolicyParameters() {
            @Override
            public long version() {
                return 1;
            }

            @Override
            public List<PolicyParameter> all() {
                return all;
            }
        };
    }

    /** A voucher as the first officer enters it. */
    public long enter(LocalDate on, TypedLine... lines) {
        String key = "form-" + ++form;
        EnterVoucher typed = new EnterVoucher(key, on, "银行结息", "附件一", List.of(lines));
        long id = keeping.enter(typed, Colleagues.FIRST);
        vouchers.made(key, id);
        return id;
    }

    /** The same, posted by the second. */
    public long post(LocalDate on, TypedLine... lines) {
        long id = enter(on, lines);
        keeping.post(id, Colleagues.SECOND);
        return id;
    }

    public static TypedLine debit(String account, String amount) {
        return new TypedLine(account, amount, "");
    }

    public static TypedLine credit(String account, String amount) {
        return new TypedLine(account, "", amount);
    }
}
