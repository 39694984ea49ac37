package hall.fund.domain.account;

import java.util.List;
import java.util.Optional;

/** Port: merges of accounts; joins the caller's transaction. */
public interface AccountMerges {

    void add(AccountMerge merge);

    /** Which two accounts a merge is about; nothing is locked. */
    Optional<MergeView> find(long id);

    /** To be changed under the locks of both accounts. */
    AccountMerge get(long id);

    /** The merges an account took part in, latest first; 50 at most. */
    List<MergeView> of(AccountNumber account);
}
