package hall.fund.domain.account;

import java.util.Optional;

/** Port: what is kept of persons and employers beside their accounts; joins the caller's transaction. */
public interface AccountDetails {

    void add(HolderDetail detail);

    void add(EmployerDetail detail);

    /** Of an account's holder; empty when nothing is known. */
    Optional<HolderDetail> holder(AccountNumber account);

    /** Of an employer; empty when nothing is known. */
    Optional<EmployerDetail> employer(String employerAccount);
}
