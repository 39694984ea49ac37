package hall.supervision.service;

import hall.shared.Role;
import hall.supervision.domain.Cards;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** What the posts see of the warnings: which of the cases before them are about to run out of time. */
@Stateless
@RolesAllowed({Role.ACCEPTANCE, Role.REVIEW, Role.APPROVAL})
public class StageWarnings {

    @Inject
    private Cards cards;

    @Inject
    private Clock clock;

    /** Those of these cases, by number, of which the stage that is open now was warned of and is not over; one statement. */
    public Set<String> among(Collection<String> caseNumbers) {
        return cards.warned(caseNumbers, LocalDate.now(clock));
    }
}
