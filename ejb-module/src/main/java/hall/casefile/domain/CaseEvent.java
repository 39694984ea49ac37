package hall.casefile.domain;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What happened in a stage of a case, for those who follow the progress of cases: no word of the applicant.
 *
 * @param id of the stage record; rises within a case
 * @param caseNumber 43 characters
 * @param itemVersion the guide's version that the case was filed under
 * @param division 行政区划, of the branch
 * @param decidedBy {@code SYSTEM:system}, {@code OFFICER:accept1}, {@code CITIZEN:17}
 * @param asked what the applicant is to amend, where that is the event
 */
public record CaseEvent(
        long id,
        String caseNumber,
        int itemVersion,
        String division,
        CaseStage stage,
        Decision decision,
        String decidedBy,
        String opinion,
        LocalDateTime openedAt,
        LocalDateTime decidedAt,
        List<AmendmentItem> asked)
        implements Serializable {

    /** As the stage record tells it. */
    public CaseEvent(
            long id,
            String caseNumber,
            int itemVersion,
            String division,
            CaseStage stage,
            Decision decision,
            String decidedBy,
            String opinion,
            LocalDateTime openedAt,
            LocalDateTime decidedAt) {
        this(
                id,
                caseNumber,
                itemVersion,
                division,
                stage,
                decision,
                decidedBy,
                opinion,
                openedAt,
                decidedAt,
                List.of());
    }

    /** With the list of the one notice that a case can have. */
    public CaseEvent asking(List<AmendmentItem> items) {
        return new CaseEvent(
                id,
                caseNumber,
                itemVersion,
                division,
                stage,
                decision,
                decidedBy,
                opinion,
                openedAt,
                decidedAt,
                List.copyOf(items));
    }

    /** Empty when nobody outside is told of it. */
    public Optional<CaseEventKind> kind() {
        return CaseEventKind.of(decision);
    }

    /** 实施编码, the head of the case number. */
    public String implementationCode() {
        return caseNumber.substring(0, 31);
    }

    /** 统一社会信用代码 of the body that decides, the head of the implementation code. */
    public String bodyCode() {
        return caseNumber.substring(0, 18);
    }
}
