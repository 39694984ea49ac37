package hall.payment.service;

import hall.payment.domain.BankDay;
import hall.payment.domain.BankLine;
import hall.payment.domain.BankLines;
import hall.payment.domain.BankStatement;
import hall.payment.domain.KeptLater;
import hall.payment.domain.PaymentDays;
import hall.payment.domain.PaymentInstructions;
import hall.payment.domain.PaymentMove;
import hall.payment.domain.PaymentStatus;
import hall.payment.domain.ReconciliationSheet;
import hall.payment.domain.ReconciliationSheet.BankEntry;
import hall.payment.domain.ReconciliationSheet.OwnEntry;
import hall.payment.domain.SettledPayment;
import hall.shared.Money;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** What a day is reconciled from: the bank's lines, our confirmed payments, and the two compared. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.AUDITOR, Role.SYSTEM})
public class ReconciliationQueries {

    private static final int PAGE = 500;

    /** Projections are small: fewer looks at a day that has many. */
    private static final int BIG_PAGE = 5_000;

    @Inject
    private BankLines lines;

    @Inject
    private BankStatement statement;

    @Inject
    private PaymentInstructions instructions;

    @Inject
    private PaymentDays days;

    /** The bank's entries of a day, in the order in which the hall came to know them. */
    public List<BankEntry> bankEntries(LocalDate day) {
        return bankDay(day, LocalDateTime.MAX).lines();
    }

    /**
     * The same with what the bank had at the end of the day.
     *
     * @param keptUntil only lines the hall came to know until then
     */
    public BankDay bankDay(LocalDate day, LocalDateTime keptUntil) {
        List<BankEntry> all = new ArrayList<>();
        List<Money> balances = new ArrayList<>();
        LocalDateTime latest = LocalDateTime.MIN;
        long last = 0;
        List<BankLine> page;
        do {
            page = lines.ofDay(statement.account(), day, last, PAGE);
            for (BankLine line : page) {
                last = line.id();
                if (line.keptAt().isAfter(keptUntil)) {
                    continue;
                }
                all.add(line.entry());
                if (line.bookedAt().isAfter(latest)) {
                    latest = line.bookedAt();
                    balances.clear();
                }
                if (line.bookedAt().equals(latest)) {
                    balances.add(line.balanceAfter());
                }
            }
        } while (page.size() == PAGE);
        return new BankDay(day, all, balances);
    }

    /** Lines the hall came to know on a day that the bank booked on an earlier one. */
    public List<KeptLater> keptLater(LocalDate day) {
        return days.keptLater(statement.account(), day);
    }

    /** Payments instructed on a day, whatever became of them. */
    public List<PaymentMove> instructed(LocalDate day) {
        return whole(after -> days.instructed(day, after, BIG_PAGE));
    }

    /** Payments that the bank confirmed on a day. */
    public List<PaymentMove> confirmed(LocalDate day) {
        return whole(after -> days.settled(PaymentStatus.DONE, day, after, BIG_PAGE));
    }

    /** Payments that the bank refused on a day: their holds were released. */
    public List<PaymentMove> refused(LocalDate day) {
        return whole(after -> days.settled(PaymentStatus.FAILED, day, after, BIG_PAGE));
    }

    private static List<PaymentMove> whole(LongFunction<List<PaymentMove>> pages) {
        List<PaymentMove> all = new ArrayList<>();
        long last = 0;
        List<PaymentMove> page;
        do {
            page = pages.apply(last);
            all.addAll(page);
            last = page.isEmpty() ? last : page.get(page.size() - 1).id();
        } while (page.size() == BIG_PAGE);
        return all;
    }

    /** Payments confirmed on a day, in order of instruction. */
    public List<SettledPayment> payments(LocalDate day) {
        List<SettledPayment> all = new ArrayList<>();
        long last = 0;
        List<SettledPayment> page;
        do {
            page = instructions.settled(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), last, PAGE);
            all.addAll(page);
            last = page.isEmpty() ? last : page.get(page.size() - 1).id();
        } while (page.size() == PAGE);
        return all;
    }

    /**
     * The bank's day against our payments of it and what else is booked for it.
     *
     * @param booked what the books have for movements that are no payments, such as arrivals by their serial; of the days around,
     *     too
     */
    public ReconciliationSheet sheet(LocalDate day, List<OwnEntry> booked) {
        List<BankEntry> bank = new ArrayList<>();
        List<OwnEntry> own = new ArrayList<>(booked);
        for (LocalDate near = day.minusDays(1); !near.isAfter(day.plusDays(1)); near = near.plusDays(1)) {
            bank.addAll(bankEntries(near));
            payments(near).forEach(payment -> own.add(payment.entry()));
        }
        return ReconciliationSheet.of(day, bank, own);
    }
}
