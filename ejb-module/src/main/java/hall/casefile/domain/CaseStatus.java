package hall.casefile.domain;

/** Where a case is (domain.md §3.3); the legal moves stand in {@link StageTransitions}. */
public enum CaseStatus {
    /** Lodged; waits for the sources' answers. */
    AWAITING_EVIDENCE(CaseStage.ACCEPT),
    /** At the acceptance post. */
    SUBMITTED(CaseStage.ACCEPT),
    /** The applicant is asked to amend (补正); the clock of the acceptance stage stands still. */
    AMENDING(CaseStage.ACCEPT),
    /** Accepted; at the review post. */
    REVIEWING(CaseStage.REVIEW),
    /** Reviewed; at the approval post. */
    APPROVING(CaseStage.APPROVE),
    /** Granted; waits for today's confirmation of the card before the money goes. */
    GRANTED(CaseStage.PAY),
    /** The payment instruction is on its way. */
    PAYING(CaseStage.PAY),
    /** The bank refused, or the card is not the applicant's any more; the money is back on the account. */
    PAY_FAILED(CaseStage.PAY),
    /** Done: the bank confirmed. */
    DONE(null),
    /** Not accepted (不予受理), by a person. */
    REFUSED(null),
    /** Denied (不予提取), by a person. */
    DENIED(null),
    /** Retracted by the applicant (撤回). */
    RETRACTED(null),
    /** The applicant let the time for amending pass: taken as given up (视为放弃申请), which is no refusal. */
    ABANDONED(null);

    private final CaseStage stage;

    CaseStatus(CaseStage stage) {
        this.stage = stage;
    }

    /** The stage that is open in this status; null when the case is closed. */
    public CaseStage stage() {
        return stage;
    }

    /** Whether nothing goes on before the applicant acts, so that no limit of ours runs. */
    public boolean waitsForApplicant() {
        return this == AMENDING || this == PAY_FAILED;
    }

    public boolean isClosed() {
        return stage == null;
    }
}
