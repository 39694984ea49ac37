package hall.casefile.service;

import hall.casefile.domain.DecisionBy;
import hall.shared.ServiceItemCode;

/**
 * Lodges an application for the signed-in person. Nothing in it says how much or to which card: that is the hall's to find.
 *
 * @param submissionKey one per shown form, 8 to 64 characters; sent again it gives the same case
 * @param decisionBy who shall decide
 * @param despitePreview whether the person applies although the preview said "not now" (仍要申请); people decide then
 */
public record LodgeApplication(
        ServiceItemCode item, String submissionKey, DecisionBy decisionBy, boolean despitePreview) {

    String fingerprint() {
        return hall.shared.Sha256.hex(item + "\n" + decisionBy + "\n" + despitePreview);
    }
}
