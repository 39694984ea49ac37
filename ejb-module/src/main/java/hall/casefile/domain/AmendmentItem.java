package hall.casefile.domain;

import hall.shared.BusinessException;
import hall.shared.Facts;
import java.io.Serializable;

/**
 * One thing to amend.
 *
 * @param field name of the form's field
 * @param words what is missing and how to cure it, shown to the applicant as it is; 1 to 200 characters
 */
public record AmendmentItem(String field, AmendmentReason reason, String words) implements Serializable {

    public static final int LONGEST = 200;

    /** Refuses words that say nothing ({@code CASE-023}) or too much ({@code CASE-025}). */
    public AmendmentItem {
        words = Reason.require(words).strip();
        if (words.length() > LONGEST) {
            throw new BusinessException("CASE-025", LONGEST);
        }
    }

    Facts toFacts() {
        return Facts.with("field", field)
                .and("reason", reason)
                .and("words", words)
                .build();
    }

    static AmendmentItem of(Facts f) {
        return new AmendmentItem(f.text("field"), AmendmentReason.valueOf(f.text("reason")), f.text("words"));
    }
}
