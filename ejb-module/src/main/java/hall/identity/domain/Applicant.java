package hall.identity.domain;

import hall.shared.IdentityNumber;
import hall.shared.MobileNumber;
import hall.shared.PersonName;
import java.io.Serializable;

/**
 * A registered person as the other areas see one: values, no entity.
 *
 * @param personId the hall's own number of the person; the only one that may stand in a principal name or a log
 * @param card where money goes unless the person picks another own card
 * @param branch division code of the person's branch (管理部), such as 999902
 */
public record Applicant(
        long personId,
        PersonName name,
        IdentityNumber identityNumber,
        MobileNumber phone,
        PayoutCard card,
        String branch)
        implements Serializable {

    /** The same person, with the money going to another own card. */
    public Applicant payingTo(PayoutCard other) {
        return new Applicant(personId, name, identityNumber, phone, other, branch);
    }
}
