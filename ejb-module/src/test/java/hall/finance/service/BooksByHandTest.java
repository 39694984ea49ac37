package hall.finance.service;

import static org.assertj.core.api.Assertions.assertThat;

import hall.finance.domain.statement.Balances;
import hall.finance.domain.statement.Sheet;
import hall.finance.domain.statement.SheetRow;
import hall.finance.domain.voucher.ManualVoucher;
import hall.finance.domain.voucher.TypedLine;
import hall.finance.domain.voucher.VoucherChart;
import hall.finance.domain.voucher.VoucherChart.Choice;
import hall.finance.memory.FinanceDesk;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.ledger.LedgerHead;
import hall.fund.domain.ledger.Posting;
import hall.fund.memory.Colleagues;
import hall.shared.BusinessException;
import hall.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * Any sequence of vouchers, refusals, red entries, withdrawals and closed days leaves books whose trial balance is zero, whose statements
 * tie, whose numbers have no gap, and in which only people's entries move money between the special account with what it owes, and all
 * else (adr/0016).
 */
class BooksByHandTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 20);
    private static final Set<String> OWED = Set.of("101", "201", "202", "219");
    private static final List<String> ACCOUNTS = Stream.concat(
                    Stream.of(FinanceDesk.BANK), VoucherChart.choices().stream().map(Choice::code))
            .toList();

    private FinanceDesk desk;
    private int serial;

    @Property(tries = 60)
    void tie(@ForAll @Size(max = 40) List<@IntRange(min = 0, max = 10_000_000) Integer> choices) {
        desk = new FinanceDesk(FIRST);
        serial = 0;
        for (int choice : choices) {
            try {
                play(choice % 7, choice / 7);
            } catch (BusinessException refused) {
                assertThat(refused.code()).matches("(VOUCHER|FUND|PAY)-\\d{3}");
            } catch (NoSuchElementException nothing) {
                // No voucher is there to act on.
            }
            agree();
        }
    }

    private void play(int event, int rest) {
        switch (event) {
            case 0, 1 -> desk.enter(day(rest), lines(rest));
            case 2 -> desk.keeping.post(any(rest), rest % 3 == 0 ? Colleagues.FIRST : Colleagues.SECOND);
            case 3 -> desk.keeping.refuse(any(rest), "不对", Colleagues.SECOND);
            case 4 -> {
                long id = any(rest);
                desk.keeping.askCancel(id, desk.fund.today(), "冲账", Colleagues.FIRST);
                agree();
                desk.keeping.cancel(id, Colleagues.SECOND);
            }
            case 5 -> {
                desk.fund.fulfil(desk.fund.applicant("乙"), desk.fund.caseNumber(++serial), cents(1 + rest % 100_000));
                desk.fund.bankDay();
            }
            default -> {
                desk.fund.sleepUntil(desk.fund.today().plusDays(1));
                if (rest % 2 == 0) {
                    desk.fund.books.closeDay(desk.fund.today().minusDays(1));
                }
            }
        }
    }

    private LocalDate day(int rest) {
        return desk.fund.today().minusDays(rest % 4);
    }

    /** Two debits and one credit that balance. */
    private TypedLine[] lines(int rest) {
        Money first = cents(1 + rest % 9_999);
        Money second = cents(1 + rest % 77);
        return new TypedLine[] {
            FinanceDesk.debit(code(rest), first.toString()),
            FinanceDesk.debit(code(rest / 3), second.toString()),
            FinanceDesk.credit(code(rest / 11), first.plus(second).toString())
        };
    }

    private static String code(int at) {
        return ACCOUNTS.get(at % ACCOUNTS.size());
    }

    private static Money cents(int cents) {
        return new Money(BigDecimal.valueOf(cents, 2));
    }

    private long any(int rest) {
        List<ManualVoucher> all = List.copyOf(desk.vouchers.vouchers.values());
        if (all.isEmpty()) {
            throw new NoSuchElementException();
        }
        return all.get(rest % all.size()).id();
    }

    private void agree() {
        LocalDate today = desk.fund.today();
        assertThat(Arrays.stream(LedgerHead.values())
                        .map(h -> desk.fund.books.owed(h.code()))
                        .reduce(Money.ZERO, Money::plus))
                .as("trial balance")
                .isEqualTo(Money.ZERO);
        for (LedgerEntry entry : desk.fund.books.entries.values()) {
            boolean byHand = desk.vouchers.numbers.containsKey(entry.id());
            for (Posting p : entry.postings()) {
                boolean crosses = OWED.contains(p.debit().head().code())
                        != OWED.contains(p.credit().head().code());
                assertThat(crosses && !byHand).as(entry.businessKey()).isFalse();
            }
        }
        for (YearMonth month : List.of(YearMonth.of(2026, 12), YearMonth.of(2027, 1))) {
            List<Integer> numbers = desk.vouchers.numbers.values().stream()
                    .filter(n -> n.month().equals(month))
                    .map(n -> n.number())
                    .toList();
            assertThat(numbers)
                    .isEqualTo(java.util.stream.IntStream.rangeClosed(1, numbers.size())
                            .boxed()
                            .toList());
        }
        List<Sheet> sheets = desk.statements.asOf(today);
        Sheet balance = sheets.get(0);
        assertThat(balance.row("assets").second())
                .isEqualTo(balance.row("liabilitiesAndNet").second());
        assertThat(balance.row("assets").first())
                .isEqualTo(balance.row("liabilitiesAndNet").first());
        SheetRow left = sheets.get(2).row("left");
        assertThat(left.first()).isEqualTo(balance.row("undistributed").second());
        assertThat(new Balances(desk.fund.books.trialBalance(today))
                        .undistributed()
                        .amount())
                .isEqualTo(left.first());
    }
}
