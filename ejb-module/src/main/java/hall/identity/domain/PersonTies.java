package hall.identity.domain;

import hall.shared.IdentityNumber;
import java.util.Map;
import java.util.Set;

/** Port: whom a person is bound to, as the fund's own books say today; joins the caller's transaction. */
public interface PersonTies {

    /** By every account of each person that is not closed; nothing need stand there for who has none. One statement for all of them. */
    Map<IdentityNumber, Ties> of(Set<IdentityNumber> persons);
}
