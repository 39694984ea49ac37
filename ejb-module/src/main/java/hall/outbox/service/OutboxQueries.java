package hall.outbox.service;

import hall.outbox.domain.OutboxMessages;
import hall.outbox.domain.OutboxMessages.DeadLetter;
import hall.shared.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What the outbox holds: dead letters for the administrator, a count for the health check. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class OutboxQueries {

    private static final int PAGE = 50;

    @Inject
    private OutboxMessages messages;

    /** Dead letters, newest first, before the given id ({@code Long.MAX_VALUE} for the first page). */
    public List<DeadLetter> deadLetters(long before) {
        return messages.deadLetters(before, PAGE);
    }

    /** How many dead letters there are; no data of anybody. */
    @PermitAll
    public long deadLetterCount() {
        return messages.deadLetterCount();
    }
}
