package hall.finance.domain.period;

import hall.finance.domain.chart.SubHead;
import hall.finance.domain.chart.Transfer;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerHead;
import hall.fund.domain.ledger.TrialBalanceRow;
import hall.shared.Money;
import hall.shared.Sha256;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/**
 * What is booked at a year's end: income and expense into the year's result (401, 411 → 311), the result to be distributed (311 → 321),
 * and its distribution to the risk reserve, the centre's costs and low-rent housing (321 → 301, 214; Regulation Art. 29). A loss stays
 * in 321 until later years have made it good; nothing is distributed of it.
 */
public record YearEnd(Year year, List<Booking> bookings) implements Serializable {

    private static final LedgerAccount RESULT = LedgerAccount.of(LedgerHead.VALUE_ADDED_INCOME);
    private static final LedgerAccount DISTRIBUTION = LedgerAccount.of(LedgerHead.INCOME_DISTRIBUTION);
    private static final LedgerAccount RESERVE = LedgerAccount.of(LedgerHead.RISK_RESERVE);

    /** An entry to be written. */
    public record Booking(String key, List<Transfer> transfers) implements Serializable {}

    /**
     * The bookings; an entry without transfers is left out.
     *
     * @param income sub-accounts of 401 that are not at zero
     * @param expense sub-accounts of 411 that are not at zero
     * @param left what stands in 321 of years before: above zero what was not distributed, below zero a loss
     */
    public static YearEnd of(
            Year year, List<TrialBalanceRow> income, List<TrialBalanceRow> expense, Money left, DistributionPolicy by) {
        List<Transfer> carry = new ArrayList<>();
        Money result = Money.ZERO;
        for (TrialBalanceRow row : income) {
            result = result.minus(row.net());
            move(carry, new LedgerAccount(row.head()), RESULT, Money.ZERO.minus(row.net()));
        }
        for (TrialBalanceRow row : expense) {
            result = result.minus(row.net());
            move(carry, RESULT, new LedgerAccount(row.head()), row.net());
        }
        List<Transfer> over = new ArrayList<>();
        move(over, RESULT, DISTRIBUTION, result);
        List<Booking> all = new ArrayList<>();
        add(all, "YEAR-CARRY:" + year, carry);
        add(all, "YEAR-RESULT:" + year, over);
        add(all, "YEAR-DISTRIBUTION:" + year, distribution(result, left, by));
        return new YearEnd(year, all);
    }

    private static List<Transfer> distribution(Money result, Money left, DistributionPolicy by) {
        List<Transfer> out = new ArrayList<>();
        Money available = left.plus(result).max(Money.ZERO);
        Money reserve = share(result.max(Money.ZERO), by.reserveRate()).min(available);
        Money management = by.managementFee().min(available.minus(reserve));
        Money lowRent = share(available.minus(reserve).minus(management), by.lowRentRate());
        move(out, DISTRIBUTION, RESERVE, reserve);
        move(out, DISTRIBUTION, SubHead.MANAGEMENT_FEE.account(), management);
        move(out, DISTRIBUTION, SubHead.LOW_RENT_HOUSING.account(), lowRent);
        return out;
    }

    private static Money share(Money of, BigDecimal rate) {
        return Money.rounded(of.amount().multiply(rate));
    }

    // Below zero the other way round, zero not at all.
    private static void move(List<Transfer> into, LedgerAccount debit, LedgerAccount credit, Money amount) {
        if (amount.isPositive()) {
            into.add(new Transfer(debit, credit, amount));
        } else if (amount.isNegative()) {
            into.add(new Transfer(credit, debit, Money.ZERO.minus(amount)));
        }
    }

    private static void add(List<Booking> all, String key, List<Transfer> transfers) {
        if (!transfers.isEmpty()) {
            all.add(new Booking(key, transfers));
        }
    }

    /** The day it is booked on. */
    public LocalDate day() {
        return lastDay(year);
    }

    /** A year's last day. */
    public static LocalDate lastDay(Year year) {
        return year.atMonth(12).atEndOfMonth();
    }

    /** What the second officer has seen: other figures have another one. */
    public String digest() {
        return Sha256.hex(bookings.toString());
    }
}
