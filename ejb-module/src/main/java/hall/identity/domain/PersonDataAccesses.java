package hall.identity.domain;

import java.util.List;

/** Port: the access log; joins the caller's transaction. */
public interface PersonDataAccesses {

    void add(PersonDataAccess access);

    /**
     * Lines of one person, newest first.
     *
     * @param before only lines older than this id; {@code Long.MAX_VALUE} for the newest
     * @param size how many at most
     */
    List<DataAccessLine> page(long personId, long before, int size);
}
