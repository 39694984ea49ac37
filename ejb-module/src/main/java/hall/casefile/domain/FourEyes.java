package hall.casefile.domain;

import hall.identity.domain.OfficerProfile;
import hall.identity.domain.OfficerProfile.Duty;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Role;
import java.util.List;

/**
 * Nobody decides two stages of a case, nor a case of their own, their spouse's or their employer's, nor one of another
 * branch unless the centre assigned it. An assignment lends a post or a branch and nothing else: who is related, and who decided
 * another stage, stays out whatever is assigned. Four eyes binds persons; the system post may hold all three automatic stages.
 */
public final class FourEyes {

    private FourEyes() {}

    /**
     * Refuses the officer the case.
     *
     * @throws BusinessException {@code CASE-041} not the post of the open stage; {@code CASE-042} related to the applicant;
     *     {@code CASE-043} decided another stage; {@code CASE-044} another branch
     */
    public static void check(CaseFile file, OfficerProfile officer, List<StageRecord> earlier) {
        CaseStage stage = file.status().stage();
        if (stage == null || officer.duties().stream().noneMatch(d -> d.post().equals(stage.post()))) {
            throw new BusinessException("CASE-041");
        }
        checkUnrelated(file, officer);
        String decidedBy = new Actor(Actor.Kind.OFFICER, officer.name()).toString();
        boolean decidedOther = earlier.stream().anyMatch(r -> r.decidedBy().equals(decidedBy) && r.stage() != stage);
        if (decidedOther) {
            throw new BusinessException("CASE-043");
        }
        if (!officer.duties().contains(new Duty(stage.post(), file.applicant().branch()))) {
            throw new BusinessException("CASE-044");
        }
    }

    /**
     * Refuses the officer the human review of a decided case.
     *
     * @throws BusinessException {@code CASE-041} not the review post; {@code CASE-042} related to the applicant; {@code CASE-044} another
     *     branch
     */
    public static void checkHumanReview(CaseFile file, OfficerProfile officer) {
        if (officer.duties().stream().noneMatch(d -> d.post().equals(Role.REVIEW))) {
            throw new BusinessException("CASE-041");
        }
        checkUnrelated(file, officer);
        if (!officer.duties().contains(new Duty(Role.REVIEW, file.applicant().branch()))) {
            throw new BusinessException("CASE-044");
        }
    }

    /**
     * Refuses a look to whoever has nothing to do with the case: {@code CASE-042} as {@link #checkUnrelated}, {@code CASE-044} who
     * works for another branch.
     */
    public static void checkMayKnow(CaseFile file, OfficerProfile officer) {
        checkUnrelated(file, officer);
        if (officer.duties().stream()
                .noneMatch(d -> d.branch().equals(file.applicant().branch()))) {
            throw new BusinessException("CASE-044");
        }
    }

    /** Refuses, with {@code CASE-042}, whoever is the applicant, the spouse, or works for the employer. */
    public static void checkUnrelated(CaseFile file, OfficerProfile officer) {
        String own = officer.identityNumber().map(n -> n.value()).orElse("");
        boolean self = own.equals(file.applicant().identityNumber().value());
        boolean spouse = file.parties().spouse().filter(own::equals).isPresent();
        boolean employer = file.parties().employer().isPresent()
                && file.parties().employer().equals(officer.employer());
        if (self || spouse || employer) {
            throw new BusinessException("CASE-042");
        }
    }
}
