package hall.fund.domain.withdrawal;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.home.ContractNumber;
import hall.shared.CaseNumber;
import java.util.List;
import java.util.Optional;

/** Port: the withdrawals; joins the caller's transaction. */
public interface Withdrawals {

    void add(Withdrawal withdrawal);

    /**
     * The withdrawals for repaying loans by this account or for this loan, whatever their state, latest first; 50 at most.
     *
     * @param loanNumber empty when the person has no loan
     */
    List<Withdrawal> forLoans(String accountNumber, String loanNumber);

    /** The standing withdrawals for the home of a contract, by whomever, latest first, as the database has them now. */
    List<HomeWithdrawal> forHome(ContractNumber contract);

    /** The withdrawal of a case; a case has one at most. */
    Optional<Withdrawal> ofCase(CaseNumber caseNumber);

    /** The withdrawal whose money is on its way under this payment number. */
    Withdrawal bySendSeqNo(String sendSeqNo);

    /** Whether money of the account is on its way to somebody. */
    boolean underWay(AccountNumber account);
}
