package hall.casefile.domain;

import hall.shared.Facts;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one condition of a rule set came to, in a form that explains itself: the words are found in the message bundle under
 * {@code finding.<item>.<condition>.<verdict>} with the facts' names as placeholders.
 *
 * @param condition stable key of the condition, such as {@code twelve-months-since-last}
 * @param reasonCode reason code of domain.md §9.3 when the condition fails, such as {@code C01}; empty where none applies
 * @param verdict how it came out
 * @param basis the article that makes it a condition
 * @param facts the facts it looked at, and what it computed from them
 * @param becomesTrueOn for a failed condition that time cures: the first day on which it holds, else empty
 */
public record Finding(
        String condition,
        String reasonCode,
        Verdict verdict,
        ArticleRef basis,
        Facts facts,
        Optional<LocalDate> becomesTrueOn)
        implements Serializable {

    /** How a condition came out. */
    public enum Verdict {
        PASS,
        FAIL,
        /** The evidence it needs is not in, or is not an answer: neither for nor against; a machine cannot decide. */
        UNKNOWN
    }

    public Facts toFacts() {
        return Facts.builder()
                .and("condition", condition)
                .and("reasonCode", reasonCode)
                .and("verdict", verdict)
                .and("basis", basis.key())
                .and("facts", facts)
                .and("becomesTrueOn", becomesTrueOn.orElse(null))
                .build();
    }

    public static Finding ofFacts(Facts f) {
        return new Finding(
                f.text("condition"),
                f.text("reasonCode"),
                Verdict.valueOf(f.text("verdict")),
                ArticleRef.ofKey(f.text("basis")),
                f.facts("facts"),
                f.optionalDate("becomesTrueOn"));
    }
}
