package hall.casefile.domain;

import hall.shared.CaseNumber;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Announced in the transaction in which a stage record is kept, whoever decided.
 *
 * @param byPostDue the stage's last day for people
 * @param deadlines the case's own last days as they stood, before the decision may have set them anew
 * @param decidedBy {@code SYSTEM:system}, {@code OFFICER:accept1}, {@code CITIZEN:17}
 */
public record StageDecided(
        CaseNumber caseNumber,
        CaseStage stage,
        LocalDateTime openedAt,
        LocalDate byPostDue,
        CaseDeadlines deadlines,
        LocalDateTime at,
        String decidedBy,
        Decision decision) {}
