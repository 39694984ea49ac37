package hall.identity.service;

import hall.identity.domain.DataRead;
import hall.identity.domain.PersonDataAccess;
import hall.identity.domain.PersonDataAccesses;
import hall.shared.Actor;
import hall.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Notes who looked at a person's data. MANDATORY: the line commits with the reading use case, so nothing is shown without
 * it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AccessLog {

    private PersonDataAccesses accesses;
    private Clock clock;

    protected AccessLog() {}

    @Inject
    public AccessLog(PersonDataAccesses accesses, Clock clock) {
        this.accesses = accesses;
        this.clock = clock;
    }

    /**
     * A member of staff looked.
     *
     * @param officer {@code Caller.actor(context)} of the reading service
     */
    public void staffRead(Actor officer, long personId, DataRead read) {
        if (officer.kind() != Actor.Kind.OFFICER) {
            throw new IllegalArgumentException("not a member of staff: " + officer);
        }
        accesses.add(new PersonDataAccess(personId, officer, read, LocalDateTime.now(clock)));
    }

    /**
     * The hall asked another department about the person.
     *
     * @param what the kind of query, such as {@code SB1}
     */
    public void systemRead(long personId, Optional<String> caseNumber, String what, String purpose) {
        accesses.add(new PersonDataAccess(
                personId,
                Actor.SYSTEM,
                new DataRead(Role.SYSTEM, caseNumber, what, purpose),
                LocalDateTime.now(clock)));
    }
}
