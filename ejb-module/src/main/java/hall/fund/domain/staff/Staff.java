package hall.fund.domain.staff;

import java.util.Collection;
import java.util.List;

/** Port: the accounts of an employer's staff as its clerk knows them; no balances. */
public interface Staff {

    /** Those of the numbers, of accounts or of identity, that are the employer's; one statement, none for no numbers. */
    List<Member> of(String employerAccount, Collection<String> numbers);

    /** Those that are not closed, after an account, in order. */
    List<Member> all(String employerAccount, String account, int limit);
}
