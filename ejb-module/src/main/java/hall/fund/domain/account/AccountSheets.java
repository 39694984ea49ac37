package hall.fund.domain.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Port: accounts and journals to read; joins the caller's transaction. */
public interface AccountSheets {

    Optional<AccountSheet> find(AccountNumber number);

    /** Rows with a smaller id, latest first. */
    List<JournalLine> journal(AccountNumber number, long before, int size);

    /** The row of a serial that is not red. */
    Optional<JournalLine> row(AccountNumber number, String serial);

    /** Which of the rows a red one undoes. */
    Set<Long> undone(AccountNumber number, List<Long> rows);
}
