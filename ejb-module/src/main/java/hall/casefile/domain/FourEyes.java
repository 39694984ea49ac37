package hall.casefile.domain;

import hall.identity.domain.OfficerProfile;
import hall.identity.domain.OfficerProfile.Duty;
import hall.identity.domain.Ties;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import hall.shared.Role;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One officer before one case. Nobody decides two stages of a case, nor a case of their own, their spouse's or their employer's, nor
 * one of another branch unless the centre assigned it. An assignment lends a post or a branch and nothing else: who is related, and
 * who decided another stage, stays out whatever is assigned. Four eyes binds persons, and a sign-in name is a person: whoever may
 * hold such a post has an identity number that no other name has. The system post may hold all three automatic stages.
 *
 * @param ofCase whom the case concerns beside the applicant, by all that is known: the day it was lodged, the accounts of today, and
 *     what the registers answered
 * @param ofOfficer whom the officer is bound to
 */
public record FourEyes(CaseFile file, OfficerProfile officer, Ties ofCase, Ties ofOfficer) {

    /**
     * Refuses the officer the open stage.
     *
     * @throws BusinessException {@code CASE-041} not the post of the open stage; {@code CASE-042} related to the applicant;
     *     {@code CASE-043} decided another stage; {@code CASE-044} another branch
     */
    public void check(List<StageRecord> earlier) {
        CaseStage stage = file.status().stage();
        if (stage == null || !worksAs(stage.post())) {
            throw new BusinessException("CASE-041");
        }
        checkUnrelated();
        String decidedBy = new Actor(Actor.Kind.OFFICER, officer.name()).toString();
        boolean decidedOther = earlier.stream().anyMatch(r -> r.decidedBy().equals(decidedBy) && r.stage() != stage);
        if (decidedOther) {
            throw new BusinessException("CASE-043");
        }
        requireBranch(stage.post());
    }

    /**
     * Refuses the officer the human review of a decided case.
     *
     * @throws BusinessException {@code CASE-041} not the review post; {@code CASE-042} related to the applicant; {@code CASE-044} another
     *     branch
     */
    public void checkHumanReview() {
        if (!worksAs(Role.REVIEW)) {
            throw new BusinessException("CASE-041");
        }
        checkUnrelated();
        requireBranch(Role.REVIEW);
    }

    /** Refuses a look to whoever has nothing to do with the case: {@code CASE-042} related, {@code CASE-044} works for another branch. */
    public void checkMayKnow() {
        checkUnrelated();
        if (officer.duties().stream()
                .noneMatch(d -> d.branch().equals(file.applicant().branch()))) {
            throw new BusinessException("CASE-044");
        }
    }

    private boolean worksAs(String post) {
        return officer.duties().stream().anyMatch(d -> d.post().equals(post));
    }

    private void requireBranch(String post) {
        if (!officer.duties().contains(new Duty(post, file.applicant().branch()))) {
            throw new BusinessException("CASE-044");
        }
    }

    /** Refuses, with {@code CASE-042}, whoever is the applicant or the spouse, by either's declaration, or works for the same employer. */
    private void checkUnrelated() {
        IdentityNumber applicant = file.applicant().identityNumber();
        Optional<IdentityNumber> own = officer.identityNumber();
        boolean self = own.filter(applicant::equals).isPresent();
        boolean spouse =
                own.filter(n -> isAmong(ofCase.spouses(), n)).isPresent() || isAmong(ofOfficer.spouses(), applicant);
        if (self || spouse || shareAnEmployer()) {
            throw new BusinessException("CASE-042");
        }
    }

    private static boolean isAmong(Set<String> written, IdentityNumber person) {
        return written.contains(person.value()) || written.contains(person.former());
    }

    // All who decide work for the centre: were it counted, nobody could decide a case of its staff.
    private boolean shareAnEmployer() {
        Set<String> others = new HashSet<>(ofCase.employers());
        others.remove(file.caseNumber().centre());
        return !Collections.disjoint(others, ofOfficer.employers());
    }
}
