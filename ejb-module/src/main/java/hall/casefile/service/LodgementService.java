package hall.casefile.service;

import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.service.LostRaces;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

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
        // Safe to repeat: the key makes the second try find the first one's case.
        return LostRaces.again(() -> steps.lodge(command));
    }
}
