package hall.fund.domain.employer;

import hall.fund.domain.account.EmployerAccount;
import hall.shared.IdentityNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Port: who acts for which employer. */
public interface EmployerClerks {

    void add(EmployerClerk clerk);

    /** The employer they act for, to read. */
    Optional<EmployerAccount> employer(String accountNumber);

    /** Account numbers (DWZH) of the employers a person acts for on a day, ascending. */
    List<String> employersOf(IdentityNumber person, LocalDate day);

    /** All clerks an employer ever had, latest first, 100 at most. */
    List<EmployerClerk> all(String employerAccount);

    /** The account of an employer by its number (DWZH) or its unified social credit code. */
    Optional<String> accountOf(String number);

    /** Identity numbers of the clerks of an employer on a day. */
    List<String> clerksOf(String employerAccount, LocalDate day);
}
