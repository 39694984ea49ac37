package hall.fund.domain.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Port: which employers are to be reminded of their month, and which were; joins the caller's transaction. */
public interface ContributionReminders {

    /**
     * An employer that pays.
     *
     * @param payDay day of the month (DWFXR)
     * @param paidTo of the employer, or of its staff before its first list; empty when nobody ever paid
     */
    record Payer(String account, int payDay, Optional<ContributionMonth> paidTo) {}

    /**
     * Employers that pay, have a clerk on that day, and were not reminded of a month after the one they are paid to, those left out
     * that were put off since; by account number.
     *
     * @param after the account number to go on after, empty for the first page
     */
    List<Payer> notReminded(LocalDate day, String after, int limit);

    /** Whether the employer was reminded of the month. */
    boolean reminded(String employerAccount, ContributionMonth month);

    void add(ContributionReminder reminder);
}
