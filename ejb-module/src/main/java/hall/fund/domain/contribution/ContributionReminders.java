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
     * @param reminded the latest month it was reminded of, if of any
     */
    record Payer(
            String account, int payDay, Optional<ContributionMonth> paidTo, Optional<ContributionMonth> reminded) {}

    /**
     * Employers that pay and have a clerk on that day; by account number.
     *
     * @param after the account number to go on after, empty for the first page
     */
    List<Payer> payers(LocalDate day, String after, int limit);

    /** Whether the employer was reminded of the month. */
    boolean reminded(String employerAccount, ContributionMonth month);

    void add(ContributionReminder reminder);
}
