package hall.fund.domain.account;

import java.util.List;
import java.util.Optional;

/** Port: corrections of contributions; joins the caller's transaction. What is changed is read under the lock of its account. */
public interface ContributionCorrections {

    void add(ContributionCorrection correction);

    /** What a correction is about; nothing is locked, and nothing kept in memory. */
    Optional<CorrectionView> view(long id);

    /** The correction; an error of the program when there is none. */
    ContributionCorrection get(long id);

    /** Those of an account that wait for a second officer, in the order they were entered. */
    List<ContributionCorrection> waiting(AccountNumber account);

    /** Those of all accounts that wait for a second officer with an id above {@code after}, in the order they were entered. */
    List<CorrectionView> waiting(long after, int limit);
}
