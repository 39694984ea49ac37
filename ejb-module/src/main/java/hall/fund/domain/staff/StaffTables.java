package hall.fund.domain.staff;

import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ContributionPolicy;
import hall.fund.domain.contribution.ListTotals;
import hall.fund.domain.contribution.MonthlyContribution;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: clerks' tables and their lines; joins the caller's transaction. */
public interface StaffTables {

    /** With its content, to be read later. */
    void add(StaffTable table, byte[] content);

    /** What was handed in; empty once it is forgotten. */
    Optional<byte[]> content(long table);

    /** Forgets the content, which nobody needs any more. */
    void forgetContent(long table);

    /** Tables received before a time whose typed cells are kept still, but for those that wait to be read; 100 at most. */
    List<Long> typedBefore(LocalDateTime time);

    /** Removes what was typed into its lines but for amounts; what each line came to stays, and of good ones whose account it was. */
    void forgetTyped(long table);

    /** Keeps the checked lines. */
    void keep(StaffTable table, List<StaffLine> lines);

    Optional<StaffTable> find(long id);

    /** The table, its row locked. */
    Optional<StaffTable> lock(long id);

    /** A table of the same bytes that is to be read, was read or applied, and not undone. */
    Optional<StaffTable> same(String employerAccount, TableKind kind, String sha256);

    List<StaffTable> latest(String employerAccount, int limit);

    /** Some by their ids; one statement, none for no ids. */
    List<StaffTable> some(Collection<Long> ids);

    /** How many of an employer are to be read, or are being read. */
    int unread(String employerAccount);

    /** How many of an employer were handed in since, whatever became of them. */
    int receivedSince(String employerAccount, LocalDateTime since);

    /** Accounts of an employer by account number or identity number, for back payments also those of its former staff; one statement. */
    List<Member> members(String employerAccount, TableKind kind, Collection<String> numbers);

    /** What an employer paid for a month, or has on a list that is not taken back, by account; one statement. */
    Map<String, MonthlyContribution> paid(String employerAccount, ContributionMonth month);

    /** Accounts of an employer that pay, in order, those after {@code account}. */
    List<Member> paying(String employerAccount, String account, int limit);

    /**
     * Lines in the order of the file.
     *
     * @param row of the last line of the page before
     * @param badOnly only what is wrong
     */
    List<StaffLine> lines(long table, int row, int limit, boolean badOnly);

    /** How many good lines of bases are for accounts that take none any more: sealed, closed, or with another employer. */
    int unfit(StaffTable table);

    /** How many good lines of bases are outside the bounds, or were moved to another bound than that. */
    int outside(StaffTable table, ContributionPolicy bounds);

    /** Takes the bases of all good lines over, with a journal row each; gives how many accounts changed. */
    int applyBases(StaffTable table, LocalDateTime now);

    /** Gives the accounts their former bases back, where they still have the table's; gives how many. */
    int undoBases(StaffTable table, LocalDateTime now);

    /** Lays the good lines of back payments as the lines of a list. */
    ListTotals lay(StaffTable table, ContributionList list);

    /** Whether a list of the employer was posted since, or one lives that was drawn from the accounts. */
    boolean usedSince(String employerAccount, LocalDateTime since);
}
