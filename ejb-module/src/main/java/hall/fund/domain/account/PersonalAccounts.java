package hall.fund.domain.account;

import hall.shared.IdentityNumber;
import java.util.List;
import java.util.Optional;

/** Port: personal accounts, their journals and the employers; joins the caller's transaction. */
public interface PersonalAccounts {

    void add(PersonalAccount account);

    void add(AccountEntry row);

    void add(EmployerAccount employer);

    /** The person's account, its row locked until the transaction ends. */
    Optional<PersonalAccount> lock(IdentityNumber holder);

    /** The account by number, locked. */
    PersonalAccount lock(AccountNumber number);

    /**
     * The person's accounts with their employers, by the number of today and its old 15-digit form: the account of today's
     * number first. More than one must be merged (ZY02).
     */
    List<AccountRecord> of(IdentityNumber holder);

    /** The journal row of a business serial that is not red. */
    AccountEntry entry(String serial);

    /** Whether any account exists at all. */
    boolean isEmpty();
}
