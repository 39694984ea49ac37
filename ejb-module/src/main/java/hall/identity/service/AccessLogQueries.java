package hall.identity.service;

import hall.identity.domain.DataAccessLine;
import hall.identity.domain.Person;
import hall.identity.domain.PersonDataAccesses;
import hall.identity.domain.Persons;
import hall.shared.BusinessException;
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

    @Inject
    private Persons persons;

    /**
     * The signed-in person's lines, newest first.
     *
     * @param before the id of the last line seen; {@code Long.MAX_VALUE} for the newest
     * @return one line more than {@link #PAGE} when there are more
     */
    @RolesAllowed(Role.CITIZEN)
    public List<DataAccessLine> mine(long before) {
        long me = Caller.actor(context).personId();
        Person person = persons.byId(me).orElseThrow(() -> new BusinessException("IDENTITY-001"));
        return accesses.page(me, person.identityNumber(), before, PAGE + 1);
    }
}
