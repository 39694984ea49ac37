package hall.fund.domain.withdrawal;

import java.util.List;

/** Port: the withdrawals; joins the caller's transaction. */
public interface Withdrawals {

    void add(Withdrawal withdrawal);

    /**
     * The withdrawals for repaying loans by this account or for this loan, whatever their state, latest first; 50 at most.
     *
     * @param loanNumber empty when the person has no loan
     */
    List<Withdrawal> forLoans(String accountNumber, String loanNumber);

    /** The withdrawal whose money is on its way under this payment number. */
    Withdrawal bySendSeqNo(String sendSeqNo);
}
