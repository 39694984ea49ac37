package hall.payment.service;

import hall.payment.domain.BankDay;
import hall.payment.domain.BankLine;
import hall.payment.domain.BankLines;
import hall.payment.domain.BankStatement;
import hall.payment.domain.KeptLater;
import hall.payment.domain.PaymentDays;
import hall.payment.domain.PaymentMove;
import hall.payment.domain.PaymentStatus;
import hall.payment.domain.ReconciliationSheet.BankEntry;
import hall.shared.Role;
import hall.shared.service.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

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
    private PaymentDays days;

    /**
     * The bank's entries of a day, in the order in which the hall came to know them, with what the bank had at the end of the day.
     *
     * @param keptUntil only lines the hall came to know until then
     */
    public BankDay bankDay(LocalDate day, LocalDateTime keptUntil) {
        List<BankEntry> all = new ArrayList<>();
        List<BankLine> latest = new ArrayList<>();
        Pages.each(PAGE, BankLine::id, after -> lines.ofDay(statement.account(), day, after, PAGE), line -> {
            if (line.keptAt().isAfter(keptUntil)) {
                return;
            }
            all.add(line.entry());
            if (!latest.isEmpty() && line.bookedAt().isAfter(latest.get(0).bookedAt())) {
                latest.clear();
            }
            if (latest.isEmpty() || line.bookedAt().equals(latest.get(0).bookedAt())) {
                latest.add(line);
            }
        });
        return new BankDay(day, all, latest.stream().map(BankLine::balanceAfter).toList());
    }

    /** Lines the hall came to know on a day that the bank booked on an earlier one. */
    public List<KeptLater> keptLater(LocalDate day) {
        return Pages.whole(BIG_PAGE, KeptLater::id, after -> days.keptLater(statement.account(), day, after, BIG_PAGE));
    }

    /** Payments instructed on a day, whatever became of them. */
    public List<PaymentMove> instructed(LocalDate day) {
        return Pages.whole(BIG_PAGE, PaymentMove::id, after -> days.instructed(day, after, BIG_PAGE));
    }

    /** Payments that the bank confirmed on a day. */
    public List<PaymentMove> confirmed(LocalDate day) {
        return Pages.whole(BIG_PAGE, PaymentMove::id, after -> days.settled(PaymentStatus.DONE, day, after, BIG_PAGE));
    }

    /** Payments that the bank refused on a day: their holds were released. */
    public List<PaymentMove> refused(LocalDate day) {
        return Pages.whole(
                BIG_PAGE, PaymentMove::id, after -> days.settled(PaymentStatus.FAILED, day, after, BIG_PAGE));
    }
}
