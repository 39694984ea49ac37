package hall.supervision.domain;

import hall.casefile.domain.CaseDeadlines;
import hall.casefile.domain.CaseStage;
import hall.shared.CaseNumber;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A stage of a case with all limits that run in it.
 *
 * @param openedAt when the stage opened
 * @param stageDue the stage's last day for people
 * @param due the case's last days by promise and by law
 * @param far the last day before the promise counts as far exceeded
 * @param holder sign-in name of the officer who has or had the stage, empty when nobody
 */
public record RunningClock(
        CaseNumber caseNumber,
        CaseStage stage,
        String branch,
        LocalDateTime lodgedAt,
        LocalDateTime openedAt,
        LocalDate stageDue,
        CaseDeadlines due,
        LocalDate far,
        Optional<String> holder) {

    /** The cards that are due when the stage is still open on that day, or was decided on it. */
    public List<DueCard> dueOn(LocalDate day) {
        return Arrays.stream(CardRule.values())
                .filter(rule -> rule.lastDay(this) != null && rule.lastDay(this).isBefore(day))
                .map(rule -> card(rule, rule.lastDay(this)))
                .toList();
    }

    /** The card of a rule that was broken in this stage. */
    public DueCard card(CardRule rule, LocalDate lastDay) {
        return new DueCard(caseNumber, rule, stage, branch, rule.clockFrom(this), openedAt, lastDay, holder);
    }

    /** The warning of this stage: given once, as its limit is one. */
    public DueCard warning() {
        return card(CardRule.STAGE_ENDING, stageDue);
    }

    // Promise and law (Regulation Art. 25) both end with the decision; paying has a limit of its own.
    boolean isUndecided() {
        return stage != CaseStage.PAY;
    }

    // Where a case is does not matter: one that was sent back to acceptance is accepted all the same.
    boolean runsByLaw() {
        return isUndecided() && due.isAccepted();
    }
}
