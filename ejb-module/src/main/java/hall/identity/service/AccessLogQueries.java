package hall.identity.service;

import hall.identity.domain.DataAccessLine;
import hall.identity.domain.PersonDataAccesses;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Who looked at my data (谁看过我的数据). */
@Stateless
public class AccessLogQueries {

    /** Lines on one page. */
    public static final int PAGE = 20;

    @Resource
    private SessionContext context;

    @Inject
    private PersonDataAccesses accesses;

    /**
     * The signed-in person's lines, newest first.
     *
     * @param before the id of the last line seen; {@code Long.MAX_VALUE} for the newest
     * @return one line more than {@link #PAGE} when there are more
     */
    @RolesAllowed(Role.CITIZEN)
    public List<DataAccessLine> mine(long before) {
        return accesses.page(Caller.actor(context).personId(), before, PAGE + 1);
    }
}
