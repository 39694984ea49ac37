package hall.identity.domain;

import hall.shared.IdentityNumber;

/** Port: the centre's branches (管理部). A branch routes and reports; there is one rule book and one ledger. */
public interface Branches {

    /** The branch of the division an identity number was given out in, else the main branch. */
    String nearest(IdentityNumber number);

    void add(Branch branch);
}
