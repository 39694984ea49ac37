package hall.identity.domain;

import hall.shared.IdentityNumber;
import java.util.List;

/** Port: the access log; joins the caller's transaction. */
public interface PersonDataAccesses {

    void add(PersonDataAccess access);

    /**
     * Lines of one person, newest first; those from before the person had an account in the hall, too.
     *
     * @param number the person's identity number
     * @param before only lines older than this id; {@code Long.MAX_VALUE} for the newest
     * @param size how many at most
     */
    List<DataAccessLine> page(long personId, IdentityNumber number, long before, int size);
}
