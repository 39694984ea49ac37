package hall.casefile.domain;

import hall.casefile.domain.StageTransitions.Action;
import hall.catalogue.domain.ItemVersionView;
import hall.catalogue.domain.StageLimit;
import hall.catalogue.domain.StatutoryLimit;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The flow of an item's version as the engine runs it: posts and limits from the version, ways off the straight one from the table
 * of legal moves. What draws or writes a flow takes it from here.
 *
 * @param version whose flow it is
 * @param steps in the order of the case
 * @param draftDays how many days a draft is kept before it is lodged
 */
public record ItemFlow(ItemVersionView version, List<Step> steps, int draftDays) implements Serializable {

    /** The status in which a stage is decided; the applicant's own stage has none. */
    private static final Map<CaseStage, CaseStatus> DECIDED_IN = Map.of(
            CaseStage.ACCEPT, CaseStatus.SUBMITTED,
            CaseStage.REVIEW, CaseStatus.REVIEWING,
            CaseStage.APPROVE, CaseStatus.APPROVING,
            CaseStage.PAY, CaseStatus.PAYING);

    /**
     * A stage.
     *
     * @param limit its post and our limits
     * @param law the law's limit, null where it has none: to tell what is missing for acceptance, and, for review and approval
     *     together, to decide
     * @param branches where else it may lead than to the next stage
     */
    public record Step(CaseStage stage, StageLimit limit, StatutoryLimit law, List<Branch> branches)
            implements Serializable {

        /** Whether the stage is the applicant's own, without a limit of ours. */
        public boolean isOwn() {
            return limit.byPostWorkingDays() == 0;
        }
    }

    /**
     * A way off the straight one.
     *
     * @param action what is done
     * @param to the status after it
     * @param after how it may end from there while the applicant is waited for
     */
    public record Branch(String action, CaseStatus to, List<Branch> after) implements Serializable {}

    /**
     * Of a published version.
     *
     * @param daysToTell within how many working days what is missing must be told, by law
     */
    public static ItemFlow of(ItemVersionView version, int draftDays, int daysToTell) {
        StatutoryLimit toTell = new StatutoryLimit(daysToTell, StatutoryLimit.Unit.WORKING_DAY);
        List<Step> steps = version.stages().stream()
                .map(limit -> {
                    CaseStage stage = CaseStage.valueOf(limit.stage());
                    StatutoryLimit law = switch (stage) {
                        case ACCEPT -> toTell;
                        case REVIEW, APPROVE -> version.statutoryLimit();
                        case APPLY, PAY -> null;
                    };
                    return new Step(stage, limit, law, branches(stage));
                })
                .toList();
        return new ItemFlow(version, steps, draftDays);
    }

    private static List<Branch> branches(CaseStage stage) {
        CaseStatus status = DECIDED_IN.get(stage);
        return status == null
                ? List.of()
                : moves(status).stream()
                        .filter(b -> b.to() != CaseStatus.DONE && !isNext(stage, b.to()))
                        .toList();
    }

    private static boolean isNext(CaseStage stage, CaseStatus to) {
        return to.stage() != null && to.stage().ordinal() == stage.ordinal() + 1;
    }

    private static List<Branch> moves(CaseStatus from) {
        return Arrays.stream(Action.values())
                .filter(action -> StageTransitions.allows(from, action))
                .map(action -> {
                    CaseStatus to = StageTransitions.after(from, action);
                    return new Branch(action.name(), to, to.waitsForApplicant() ? ends(to) : List.of());
                })
                .toList();
    }

    private static List<Branch> ends(CaseStatus waiting) {
        return moves(waiting).stream().filter(b -> b.to().isClosed()).toList();
    }
}
