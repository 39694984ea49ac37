package hall.fund.domain.loan;

import hall.shared.IdentityNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Port: loans, borrowers, journals; joins the caller's transaction. */
public interface Loans {

    void add(Loan loan);

    void add(LoanBorrower borrower);

    void add(LoanEntry row);

    /** The person's latest released loan, as borrower or co-borrower; nothing is locked. */
    Optional<Loan> ofBorrower(IdentityNumber borrower);

    /** The same, with the loan's row locked until the transaction ends. */
    Optional<Loan> lockOfBorrower(IdentityNumber borrower);

    /** What was repaid from own pockets after the first day and up to the last, oldest first. */
    List<Repayment> repayments(String loanNumber, LocalDate after, LocalDate upTo);
}
