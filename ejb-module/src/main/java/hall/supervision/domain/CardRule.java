package hall.supervision.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** What a card is raised for (domain.md §3.6). Each counts once for one run of its clock. */
public enum CardRule {
    /** Little is left of the open stage's limit (环节时限将到), how little is set by policy; see {@link WarningThreshold}. */
    STAGE_ENDING(CardColour.BLUE, false),
    /** The open stage's last day for people is over (超过环节时限), though the whole may still be in time. */
    STAGE_OVERDUE(CardColour.YELLOW, false),
    /** The promised last day is over and nothing is decided (超过承诺时限). */
    PROMISE_OVERDUE(CardColour.YELLOW, true),
    /** The law's last day is over and nothing is decided (超过法定时限); it runs from acceptance. */
    STATUTORY_OVERDUE(CardColour.RED, true),
    /** A multiple of the promise, set by policy, is over and nothing is decided. */
    FAR_OVERDUE(CardColour.RED, true),
    /** Nobody told within five days what was missing, so that silence became acceptance (未一次性告知，视为受理). */
    NOTICE_MISSED(CardColour.RED, false);

    private final CardColour colour;
    private final boolean wholeCase;

    CardRule(CardColour colour, boolean wholeCase) {
        this.colour = colour;
        this.wholeCase = wholeCase;
    }

    public CardColour colour() {
        return colour;
    }

    /** Whether the rule is about the case as a whole, so that it can be broken once in a case and not once in a stage. */
    public boolean isWholeCase() {
        return wholeCase;
    }

    /** When the clock that ran out had begun: with {@link #name()} and the case's number it names the card. */
    LocalDateTime clockFrom(RunningClock clock) {
        return wholeCase ? clock.lodgedAt() : clock.openedAt();
    }

    /** The last day by this rule, null when the rule does not hold a clock of this stage, or is broken by no day. */
    LocalDate lastDay(RunningClock clock) {
        return switch (this) {
            case STAGE_OVERDUE -> clock.stageDue();
            case PROMISE_OVERDUE -> clock.isUndecided() ? clock.due().promised() : null;
            case FAR_OVERDUE -> clock.isUndecided() ? clock.far() : null;
            case STATUTORY_OVERDUE -> clock.runsByLaw() ? clock.due().statutory() : null;
            case STAGE_ENDING, NOTICE_MISSED -> null;
        };
    }
}
