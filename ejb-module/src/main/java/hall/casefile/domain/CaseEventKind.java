package hall.casefile.domain;

import java.util.Map;
import java.util.Optional;

/** The kinds of events of case process data (办件过程), and which decision is which event (domain.md §3.3). */
public enum CaseEventKind {
    /** 0 申办. */
    APPLY(0),
    /** 2 受理, or not: the latter ends the case. */
    ACCEPT(2),
    /** 3 审批环节. */
    STAGE(3),
    /** 4 办结. */
    CLOSE(4);

    /** A decision that is not here is the hall's own affair and no event: money that came back is paid again in the same case. */
    private static final Map<Decision, CaseEventKind> OF = Map.of(
            Decision.APPLIED, APPLY,
            Decision.ACCEPTED, ACCEPT,
            Decision.REFUSED, ACCEPT,
            Decision.PASSED, STAGE,
            Decision.SENT_BACK, STAGE,
            Decision.GRANTED, STAGE,
            Decision.DENIED, CLOSE,
            Decision.PAID, CLOSE,
            Decision.RETRACTED, CLOSE);

    private final int code;

    CaseEventKind(int code) {
        this.code = code;
    }

    /** The standard's number. */
    public int code() {
        return code;
    }

    /** The event that a decision is told as. */
    public static Optional<CaseEventKind> of(Decision decision) {
        return Optional.ofNullable(OF.get(decision));
    }
}
