package hall.casefile.domain;

import hall.calendar.domain.Pause;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a case's time. Each begins where the one before ended, so that all of them together are the time from lodging to the
 * end, or to now.
 *
 * @param step what ended it, empty for the one that lasts
 * @param still why no clock of ours ran in it, empty when one did
 */
public record TraceSpan(LocalDateTime from, LocalDateTime until, Optional<CaseTrace.Step> step, Optional<Still> still) {

    /** Why a clock stands still. */
    public enum Still {
        /** The applicant was asked to amend. */
        AMENDMENT,
        /** The payment did not reach the card, and the applicant is to name another. */
        PAYMENT_RETURNED,
        /** The case was done, before its payment came back. */
        DONE;

        private static Optional<Still> after(Decision decision) {
            return switch (decision) {
                case AMENDMENT_ASKED -> Optional.of(AMENDMENT);
                case PAYMENT_RETURNED -> Optional.of(PAYMENT_RETURNED);
                case PAID -> Optional.of(DONE);
                default -> Optional.empty();
            };
        }
    }

    static List<TraceSpan> of(CaseTrace trace, LocalDateTime now) {
        List<TraceSpan> spans = new ArrayList<>();
        LocalDateTime from = trace.lodgedAt();
        Optional<Still> still = Optional.empty();
        for (CaseTrace.Step step : trace.steps()) {
            spans.add(new TraceSpan(from, step.decidedAt(), Optional.of(step), still));
            from = step.decidedAt();
            still = Still.after(step.decision());
        }
        if (trace.open().isPresent()) {
            spans.add(new TraceSpan(from, now.isBefore(from) ? from : now, Optional.empty(), still));
        }
        return spans;
    }

    public Duration length() {
        return Duration.between(from, until);
    }

    public Pause pause() {
        return new Pause(from, until);
    }
}
