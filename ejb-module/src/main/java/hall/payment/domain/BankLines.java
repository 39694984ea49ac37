package hall.payment.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Port: the lines of the bank's statement; joins the caller's transaction. */
public interface BankLines {

    /**
     * Takes a serial for this transaction.
     *
     * @return false when it was taken before, here or on another server; a line of it stands then
     */
    boolean takeSerial(String bankSerial);

    /**
     * Locks a movement by its serial, which was taken before, until the transaction ends: what is then read of its lines nobody else amends.
     */
    void lockMovement(String bankSerial);

    void add(BankLine line);

    Optional<BankLine> bySerial(String bankSerial);

    /** Lines that amend the one of that serial, in the order in which the hall came to know them. */
    List<BankLine> amending(String bankSerial);

    /** Lines that say they are of a payment of ours, or that have the serial, by id; 50 at most. */
    List<BankLine> ofPayment(String sendSeqNo, String bankSerial);

    /** Those of the days from one to another, both included, that were read whole; one statement. */
    Set<LocalDate> daysRead(String bankAccount, LocalDate from, LocalDate to);

    /**
     * Lines of a day in the order in which the hall came to know them.
     *
     * @param after id of the last line of the page before, 0 for the first page
     */
    List<BankLine> ofDay(String bankAccount, LocalDate day, long after, int limit);

    /** The latest line of the account that the bank told of: how much there was after it. */
    Optional<BankLine> latest(String bankAccount);

    boolean wasRead(String bankAccount, LocalDate day);

    /** A day that was read whole. */
    Optional<StatementDay> day(String bankAccount, LocalDate day);

    /** Days of an account that were read whole and of which the lines of those serials are, from one on, oldest first. */
    List<StatementDay> days(String bankAccount, Collection<String> serials, LocalDate from);

    void add(StatementDay day);
}
