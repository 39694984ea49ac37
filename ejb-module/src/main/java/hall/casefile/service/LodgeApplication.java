package hall.casefile.service;

import hall.casefile.domain.DecisionBy;
import hall.shared.Facts;
import hall.shared.ServiceItemCode;
import java.util.Optional;

/**
 * Lodges an application for the signed-in person. Nothing in it says how much: that is the hall's to find.
 *
 * @param submissionKey one per shown form, 8 to 64 characters; sent again it gives the same case
 * @param decisionBy who shall decide
 * @param despitePreview whether the person applies although the preview said "not now" (仍要申请); people decide then
 * @param answers what the item's form asks, by the names of its fields; the item's handler normalises and checks them
 * @param draftRevision instead of answers: those of the person's draft, as it was when they were checked
 * @param card which of the person's own registered cards the money goes to, by its identifier; empty for the usual one
 */
public record LodgeApplication(
        ServiceItemCode item,
        String submissionKey,
        DecisionBy decisionBy,
        boolean despitePreview,
        Facts answers,
        Optional<Integer> draftRevision,
        Optional<Long> card) {

    /** With nothing to fill in, to the usual card. */
    public LodgeApplication(ServiceItemCode item, String submissionKey, DecisionBy decisionBy, boolean despitePreview) {
        this(item, submissionKey, decisionBy, despitePreview, Facts.none(), Optional.empty(), Optional.empty());
    }

    String fingerprint() {
        return hall.shared.Sha256.hex(item + "\n" + decisionBy + "\n" + despitePreview
                + (answers.names().isEmpty() ? "" : "\n" + answers.canonical())
                + card.map(id -> "\n" + id).orElse(""));
    }
}
