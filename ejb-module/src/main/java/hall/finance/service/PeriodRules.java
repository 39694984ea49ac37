package hall.finance.service;

import hall.finance.domain.period.PeriodKind;
import hall.finance.domain.period.Periods;
import hall.finance.domain.period.YearEnd;
import hall.finance.domain.voucher.OpenDays;
import hall.finance.domain.voucher.VoucherNumbers;
import hall.finance.domain.voucher.Vouchers;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerHead;
import hall.fund.domain.ledger.TrialBalanceRow;
import hall.shared.BusinessException;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** When a period, or the last day of a year, may be closed. */
@ApplicationScoped
public class PeriodRules {

    private static final Set<String> OF_THE_YEAR =
            Set.of(LedgerHead.OPERATING_INCOME.code(), LedgerHead.OPERATING_EXPENSE.code());

    private Periods periods;
    private Vouchers vouchers;
    private VoucherNumbers numbers;
    private Ledger ledger;
    private OpenDayBook days;

    protected PeriodRules() {}

    @Inject
    public PeriodRules(Periods periods, Vouchers vouchers, VoucherNumbers numbers, Ledger ledger, OpenDayBook days) {
        this.periods = periods;
        this.vouchers = vouchers;
        this.numbers = numbers;
        this.ledger = ledger;
        this.days = days;
    }

    /**
     * Before a day is closed: refuses what would be locked in unfinished as things are.
     *
     * @throws BusinessException {@code PERIOD-005} vouchers of the day wait for a second officer (how many); {@code PERIOD-010} it is a
     *     year's last day and its income is not carried over (year)
     */
    public void requireDayClosable(LocalDate day) {
        requireDecided(day);
        if (day.equals(YearEnd.lastDay(Year.from(day))) && hasIncome(day)) {
            throw new BusinessException("PERIOD-010", Year.from(day));
        }
    }

    /** The same after waiting for whoever books by hand; until the transaction ends nobody does. */
    public void requireDayClosableForGood(LocalDate day) {
        numbers.lockBooks();
        requireDayClosable(day);
    }

    /** Refuses a period that cannot be closed as things are. */
    void require(PeriodKind kind, String period) {
        switch (kind) {
            case MONTH -> requireMonth(month(period));
            case CARRY_OVER -> requireCarryOver(year(period));
            case YEAR -> requireYear(year(period));
        }
    }

    /** The month to be closed next: after the last closed one, or the books' first. */
    Optional<YearMonth> nextMonth() {
        return periods.lastMonth()
                .map(m -> m.plusMonths(1))
                .or(() -> numbers.firstDay().map(YearMonth::from));
    }

    private void requireMonth(YearMonth month) {
        YearMonth next = nextMonth().orElse(month);
        // Neither a later one nor one from before the books: what is closed is never opened again.
        if (!month.equals(next)) {
            throw new BusinessException("PERIOD-003", next);
        }
        LocalDate closed = ledger.lastClosedDay();
        if (closed == null || closed.isBefore(month.atEndOfMonth())) {
            throw new BusinessException("PERIOD-002", month.atEndOfMonth(), closed == null ? "—" : closed);
        }
        requireDecided(month.atEndOfMonth());
    }

    private void requireCarryOver(Year year) {
        OpenDays open = days.now();
        LocalDate last = YearEnd.lastDay(year);
        boolean first = ledger.lastClosedDay() == null || open.first().equals(last);
        if (!first || open.last().isBefore(last)) {
            throw new BusinessException("PERIOD-009", last, open.first());
        }
        requireDecided(last);
    }

    private void requireYear(Year year) {
        String december = year.atMonth(12).toString();
        if (!periods.isDone(PeriodKind.MONTH, december)) {
            throw new BusinessException("PERIOD-011", december);
        }
        if (hasIncome(YearEnd.lastDay(year))) {
            throw new BusinessException("PERIOD-010", year);
        }
    }

    private void requireDecided(LocalDate upTo) {
        long open = vouchers.openUpTo(upTo);
        if (open > 0) {
            throw new BusinessException("PERIOD-005", open);
        }
    }

    /** Whether income or expense is not carried over by the end of the day. */
    private boolean hasIncome(LocalDate day) {
        return ledger.trialBalance(day).stream()
                .filter(r -> OF_THE_YEAR.contains(r.head()))
                .map(TrialBalanceRow::net)
                .anyMatch(net -> !net.equals(Money.ZERO));
    }

    private static YearMonth month(String period) {
        try {
            return YearMonth.parse(period);
        } catch (DateTimeException none) {
            throw new BusinessException("PERIOD-001");
        }
    }

    static Year year(String period) {
        try {
            return Year.parse(period);
        } catch (DateTimeException none) {
            throw new BusinessException("PERIOD-001");
        }
    }
}
