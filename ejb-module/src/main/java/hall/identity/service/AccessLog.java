package hall.identity.service;

import hall.identity.domain.DataRead;
import hall.identity.domain.PersonDataAccess;
import hall.identity.domain.PersonDataAccesses;
import hall.identity.domain.Persons;
import hall.shared.Actor;
import hall.shared.IdentityNumber;
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
    private Persons persons;
    private Clock clock;

    protected AccessLog() {}

    @Inject
    public AccessLog(PersonDataAccesses accesses, Persons persons, Clock clock) {
        this.accesses = accesses;
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * A member of staff looked.
     *
     * @param officer {@code Caller.actor(context)} of the reading service
     */
    public void staffRead(Actor officer, long personId, DataRead read) {
        requireStaff(officer);
        accesses.add(new PersonDataAccess(personId, officer, read, LocalDateTime.now(clock)));
    }

    /** The same of a person by identity number, who may have no account in the hall: it is told when there is one. */
    public void staffRead(Actor officer, IdentityNumber number, DataRead read) {
        requireStaff(officer);
        note(officer, number, read);
    }

    /**
     * An employer's clerk asked about somebody, who may have no account in the hall.
     *
     * @param clerk {@code Caller.actor(context)} of the asking service
     */
    public void clerkRead(Actor clerk, IdentityNumber number, DataRead read) {
        if (clerk.kind() != Actor.Kind.CITIZEN) {
            throw new IllegalArgumentException("not a clerk: " + clerk);
        }
        note(clerk, number, read);
    }

    private void note(Actor reader, IdentityNumber number, DataRead read) {
        LocalDateTime now = LocalDateTime.now(clock);
        accesses.add(persons.byIdentityNumber(number)
                .map(person -> new PersonDataAccess(person.id(), reader, read, now))
                .orElseGet(() -> new PersonDataAccess(number, reader, read, now)));
    }

    private static void requireStaff(Actor officer) {
        if (officer.kind() != Actor.Kind.OFFICER) {
            throw new IllegalArgumentException("not a member of staff: " + officer);
        }
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
