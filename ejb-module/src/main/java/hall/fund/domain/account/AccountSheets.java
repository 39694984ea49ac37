package hall.fund.domain.account;

import java.util.List;
import java.util.Optional;

/** Port: accounts and journals to read; joins the caller's transaction. */
public interface AccountSheets {

    Optional<AccountSheet> find(AccountNumber number);

    /** Rows with a smaller id, latest first. */
    List<JournalLine> journal(AccountNumber number, long before, int size);
}
