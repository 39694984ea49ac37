package hall.supervision.domain;

import hall.casefile.domain.CaseStage;
import hall.casefile.domain.Decision;
import hall.casefile.domain.TraceSpan;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A piece of a case's time as the supervisor reads it: a stage, or a part of one that a decision ended.
 *
 * @param openedAt where the piece before it ended
 * @param until when it was decided; the moment of looking while it is open
 * @param decision null while the stage is open
 * @param by {@code SYSTEM:system}, {@code OFFICER:accept1}, {@code CITIZEN:17} for who decided; for an open stage the officer who
 *     has it, null when nobody
 * @param name what colleagues call that officer, null for anybody else
 * @param automaticDue when the system should have decided, {@code due} the last day for people
 * @param clockTime from {@code openedAt} to {@code until}
 * @param officeMinutes the office's own time of it, without what the clock stood still
 * @param still why no clock of ours ran in it, empty when one did
 * @param late whether it ended, or still is open, after the last day
 */
public record TracedStage(
        CaseStage stage,
        LocalDateTime openedAt,
        LocalDateTime until,
        Decision decision,
        String by,
        String name,
        String opinion,
        LocalDateTime automaticDue,
        LocalDate due,
        Duration clockTime,
        long officeMinutes,
        Optional<TraceSpan.Still> still,
        boolean late) {

    public boolean isOpen() {
        return decision == null;
    }
}
