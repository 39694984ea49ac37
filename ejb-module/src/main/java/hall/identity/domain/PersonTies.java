package hall.identity.domain;

import hall.shared.IdentityNumber;

/** Port: whom a person is bound to, as the fund's own books say today; joins the caller's transaction. */
public interface PersonTies {

    /** By every account of the person that is not closed; nobody when there is none. One statement. */
    Ties of(IdentityNumber person);
}
