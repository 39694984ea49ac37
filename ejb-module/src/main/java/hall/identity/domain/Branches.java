package hall.identity.domain;

import hall.shared.IdentityNumber;
import java.util.List;

/** Port: the centre's branches (管理部). A branch routes and reports; there is one rule book and one ledger. */
public interface Branches {

    /** The branch of the division an identity number was given out in, else the main branch. */
    String nearest(IdentityNumber number);

    /** All of them, by division. */
    List<Branch> all();
}
