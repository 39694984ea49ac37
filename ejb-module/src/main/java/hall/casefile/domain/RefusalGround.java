package hall.casefile.domain;

import hall.shared.BusinessException;
import java.util.List;
import java.util.Optional;

/**
 * What a refusal rests on. Where the rules find a condition that fails, that is it. Where they find none, what an officer saw in the
 * materials is the reason, and the officer names the condition it concerns, so that the letter cites its article and its sources. A
 * condition that a source has not answered for yet is nobody's ground: an outage never becomes a refusal.
 */
public final class RefusalGround {

    private RefusalGround() {}

    /** The conditions an officer has to choose from; empty when conditions fail, for then nothing is to be chosen. */
    public static List<Finding> choices(Assessment assessment) {
        return assessment.anyFail()
                ? List.of()
                : assessment.findings().stream()
                        .filter(RefusalGround::isAnswered)
                        .toList();
    }

    /**
     * The condition to keep with the decision; empty when the failed ones say it.
     *
     * @param condition the condition chosen, may be null or empty
     * @throws BusinessException {@code CASE-063} none of the assessment was chosen; {@code CASE-064} its source has not answered
     */
    public static Optional<String> require(Assessment assessment, String condition) {
        if (assessment.anyFail()) {
            return Optional.empty();
        }
        Finding named = named(assessment, condition).orElseThrow(() -> new BusinessException("CASE-063"));
        if (!isAnswered(named)) {
            throw new BusinessException("CASE-064");
        }
        return Optional.of(named.condition());
    }

    /** The finding of that condition; empty for none. */
    public static Optional<Finding> named(Assessment assessment, String condition) {
        return assessment.findings().stream()
                .filter(f -> f.condition().equals(condition))
                .findFirst();
    }

    // An UNKNOWN with a reason code has an answer: that there is no record.
    private static boolean isAnswered(Finding finding) {
        return finding.verdict() != Finding.Verdict.UNKNOWN
                || !finding.reasonCode().isEmpty();
    }
}
