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
    CLOSE(4),
    /** 7 补正告知. */
    AMENDMENT_ASKED(7),
    /** 8 补正受理. */
    AMENDED(8);

    /** A decision that is not here is the hall's own affair and no event: money that came back is paid again in the same case. */
    private static final Map<Decision, CaseEventKind> OF = Map.ofEntries(
            Map.entry(Decision.APPLIED, APPLY),
            Map.entry(Decision.ACCEPTED, ACCEPT),
            Map.entry(Decision.REFUSED, ACCEPT),
            Map.entry(Decision.PASSED, STAGE),
            Map.entry(Decision.SENT_BACK, STAGE),
            Map.entry(Decision.GRANTED, STAGE),
            Map.entry(Decision.AMENDMENT_ASKED, AMENDMENT_ASKED),
            Map.entry(Decision.AMENDED, AMENDED),
            Map.entry(Decision.ABANDONED, CLOSE),
            Map.entry(Decision.DENIED, CLOSE),
            Map.entry(Decision.PAID, CLOSE),
            Map.entry(Decision.RETRACTED, CLOSE));

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
