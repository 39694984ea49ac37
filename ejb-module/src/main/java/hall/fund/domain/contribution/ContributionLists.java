package hall.fund.domain.contribution;

import hall.fund.domain.ledger.LedgerAccount;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Port: contribution lists and their lines; joins the caller's transaction. Whoever changes something here has locked the employer's
 * account first, so that lists, arrivals and posting of one employer stand in one row.
 */
public interface ContributionLists {

    void add(ContributionList list);

    /** The list, its row locked; empty when there is none. */
    Optional<ContributionList> lock(long id);

    Optional<ContributionList> find(long id);

    /** Locks the employer's account when nobody else has it locked; false at once otherwise. */
    boolean lockIfFree(String employerAccount);

    /** The living list of a key of {@link ContributionList#liveKey}. */
    Optional<ContributionList> live(String liveKey);

    /** Confirmed lists of an employer that wait for money, oldest month first. */
    List<ContributionList> waiting(String employerAccount);

    /** A list of an employer that is drawn or confirmed, and neither posted nor taken back; the oldest of them. */
    Optional<ContributionList> open(String employerAccount);

    /** An employer's lists, latest first. */
    List<ContributionList> latest(String employerAccount, int limit);

    /** Some by their ids; one statement, none for no ids. */
    List<ContributionList> some(Collection<Long> ids);

    /** Months of the accounts that an employer pays for; one statement. */
    StaffMonths staffMonths(String employerAccount);

    /** Whether a list of the employer with a greater id has a line for the account and is not taken back. */
    boolean hasLine(String employerAccount, String account, long after);

    /**
     * How many accounts that pay have no monthly amount: nobody can be left out silently.
     *
     * @param lastDay of the month; who came later is not on it
     */
    long withoutAmount(String employerAccount, ContributionMonth month, LocalDate lastDay);

    /**
     * Lays a line for each account of the employer that pays and is not paid for the month yet: normal ones and those a court froze
     * while they were normal; not sealed, not closed.
     */
    ListTotals draw(ContributionList list);

    /** How many lines do not fit the accounts any more, and how many accounts have no line although they should. */
    long stale(ContributionList list);

    /**
     * Credits every line by {@code PersonalAccount.credit}: ledger entry, postings, journal rows, balances, paid-to months.
     *
     * @param from where the money stands
     * @param block told after each block of lines how many are credited by then; never for a list of one block
     */
    void credit(ContributionList list, LedgerAccount from, LocalDateTime at, IntConsumer block);

    /** Lines in order, those after {@code line}. */
    List<ContributionLine> lines(long list, int line, int limit);

    /** All lines with what the same persons paid on the employer's posted list of the month before. */
    List<DifferenceHint.Candidate> candidates(ContributionList list);
}
