package hall.payment.service;

import hall.payment.domain.BankLine;
import hall.payment.domain.BankLines;
import hall.payment.domain.BankStatement;
import hall.payment.domain.PaymentInstructions;
import hall.payment.domain.ReconciliationSheet;
import hall.payment.domain.ReconciliationSheet.BankEntry;
import hall.payment.domain.ReconciliationSheet.OwnEntry;
import hall.payment.domain.SettledPayment;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a day is reconciled from: the bank's lines, our confirmed payments, and the two compared. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.AUDITOR, Role.SYSTEM})
public class ReconciliationQueries {

    private static final int PAGE = 500;

    @Inject
    private BankLines lines;

    @Inject
    private BankStatement statement;

    @Inject
    private PaymentInstructions instructions;

    /** The bank's entries of a day, in the order in which the hall came to know them. */
    public List<BankEntry> bankEntries(LocalDate day) {
        List<BankEntry> all = new ArrayList<>();
        long last = 0;
        List<BankLine> page;
        do {
            page = lines.ofDay(statement.account(), day, last, PAGE);
            for (BankLine line : page) {
                all.add(line.entry());
                last = line.id();
            }
        } while (page.size() == PAGE);
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
