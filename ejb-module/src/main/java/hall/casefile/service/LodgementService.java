package hall.casefile.service;

import hall.shared.BusinessException;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;

/**
 * Takes applications in, each once.
 *
 * <p>NOT_SUPPORTED: the transaction is {@link LodgementSteps}'; here its loss is answered. When several submissions arrive
 * together, the database lets one through, and the others look again and find it.
 */
@Stateless
@RolesAllowed(Role.CITIZEN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LodgementService {

    private static final int TRIES = 3;

    /** MySQL protocol: duplicate key, lock wait time-out, deadlock. */
    private static final Set<Integer> LOST_RACES = Set.of(1062, 1205, 1213);

    @Inject
    private LodgementSteps steps;

    /**
     * Lodges once per submission key.
     *
     * @throws BusinessException {@code CASE-011} the key was used for something else; {@code CASE-012} the person has an open
     *     case of this item (argument: its number); {@code CASE-013} the key is malformed; {@code ITEM-002} not open online;
     *     {@code FORM-001} … {@code FORM-003} an answer is missing or does not fit; {@code CASE-057} the draft changed since it was
     *     checked; {@code MATERIAL-404} … {@code MATERIAL-018} a file cannot be taken; {@code IDENTITY-022} the chosen card is none of the person's
     */
    public CaseReceipt lodge(LodgeApplication command) {
        for (int attempt = 1; ; attempt++) {
            try {
                return steps.lodge(command);
            } catch (EJBException lost) {
                // Safe to repeat: the key makes the second try find the first one's case.
                if (attempt == TRIES || !isLostRace(lost)) {
                    throw lost;
                }
            }
        }
    }

    private static boolean isLostRace(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && LOST_RACES.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
