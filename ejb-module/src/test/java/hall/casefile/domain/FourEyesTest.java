package hall.casefile.domain;

import static hall.casefile.domain.Cases.LIMITS;
import static hall.casefile.domain.Cases.NOW;
import static hall.casefile.domain.Cases.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hall.identity.domain.OfficerProfile;
import hall.identity.domain.OfficerProfile.Duty;
import hall.identity.domain.Ties;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import hall.shared.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FourEyesTest {

    private static final String YI = Cases.YI.identityNumber().value();
    private static final IdentityNumber JIA = new IdentityNumber("999902198506150010");
    private static final String GENG = "999902200002290095";
    private static final String FACTORY = "91999900MA0000015N";
    private static final String CENTRE = "12999900ME000001XE";
    private static final Ties OF_YI = new Ties(Set.of(JIA.value()), Set.of(FACTORY));

    private final CaseFile file = Cases.lodged(DecisionBy.BY_POST);

    @BeforeEach
    void waitsAtAcceptance() {
        file.handToPeople("APPLICANT_CHOSE");
    }

    private FourEyes eyes(OfficerProfile officer) {
        return new FourEyes(file, officer, OF_YI, Ties.NONE);
    }

    @Test
    void letsThePostOfTheOpenStage() {
        eyes(officer("accept1", Role.ACCEPTANCE)).check(List.of());
        refuses("CASE-041", officer("review1", Role.REVIEW), List.of());
    }

    @Test
    void refusesTheOfficerWhoDecidedAnotherStage() {
        StageRecord accepted = file.decide(Decision.ACCEPTED, new Actor(Actor.Kind.OFFICER, "both"), "", LIMITS, NOW);
        refuses("CASE-043", officer("both", Role.ACCEPTANCE, Role.REVIEW), List.of(accepted));
        eyes(officer("review1", Role.REVIEW)).check(List.of(accepted));
    }

    @Test
    void refusesTheOwnCase() {
        refuses("CASE-042", eyes(person(YI)), List.of());
        eyes(person(GENG)).check(List.of());
    }

    @Test
    void refusesTheSpousesCaseWhoeverSaysThatTheyAreMarried() {
        refuses("CASE-042", eyes(person(JIA.value())), List.of());
        // written as before 1999, as an old account or register may have it
        Ties old = new Ties(Set.of(GENG, JIA.former()), Set.of());
        refuses("CASE-042", new FourEyes(file, person(JIA.value()), old, Ties.NONE), List.of());
        // the officer's own account declares it, the applicant's does not
        Ties declared = new Ties(Set.of(YI), Set.of());
        refuses("CASE-042", new FourEyes(file, person(JIA.value()), Ties.NONE, declared), List.of());
    }

    @Test
    void refusesTheCaseOfWhoHasTheSameEmployer() {
        Ties two = new Ties(Set.of(), Set.of("12999900ME0000028E", FACTORY));
        refuses("CASE-042", new FourEyes(file, person(GENG), OF_YI, two), List.of());
        Ties other = new Ties(Set.of(), Set.of("12999900ME0000028E"));
        new FourEyes(file, person(GENG), OF_YI, other).check(List.of());
    }

    /** Whoever decides works for the centre: its own staff would otherwise find nobody to decide. */
    @Test
    void doesNotCountTheCentreAsAnEmployer() {
        Ties staff = new Ties(Set.of(), Set.of(CENTRE));
        new FourEyes(file, person(GENG), staff, staff).check(List.of());
    }

    @Test
    void refusesAnotherBranch() {
        refuses("CASE-044", elsewhere(), List.of());
    }

    @Test
    void letsWhoIsAssignedThePostOrTheBranch() {
        OfficerProfile reviewer = officer("review1", Role.REVIEW);
        eyes(reviewer.with(Set.of(new Duty(Role.ACCEPTANCE, "999902")))).check(List.of());
        eyes(elsewhere().with(Set.of(new Duty(Role.ACCEPTANCE, "999902")))).check(List.of());
        // The branch is lent for one post, not for all.
        refuses("CASE-044", elsewhere().with(Set.of(new Duty(Role.REVIEW, "999902"))), List.of());
    }

    @Test
    void c20AnAssignmentNeverDefeatsFourEyes() {
        StageRecord accepted = file.decide(Decision.ACCEPTED, new Actor(Actor.Kind.OFFICER, "one"), "", LIMITS, NOW);
        refuses(
                "CASE-043",
                officer("one", Role.ACCEPTANCE).with(Set.of(new Duty(Role.REVIEW, "999902"))),
                List.of(accepted));
        refuses("CASE-042", person(YI).with(Set.of(new Duty(Role.REVIEW, "999902"))), List.of(accepted));
    }

    @Test
    void keepsTheRelatedFromEveryLook() {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> eyes(person(YI)).checkMayKnow())
                .withMessage("CASE-042");
        OfficerProfile reviewer =
                new OfficerProfile("r", "r", Set.of(Role.REVIEW), "999902", Optional.of(new IdentityNumber(YI)));
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> eyes(reviewer).checkHumanReview())
                .withMessage("CASE-042");
    }

    private static OfficerProfile elsewhere() {
        return new OfficerProfile("accept3", "accept3", Set.of(Role.ACCEPTANCE), "999921", Optional.empty());
    }

    private static OfficerProfile person(String number) {
        return new OfficerProfile(
                "accept2", "accept2", Set.of(Role.ACCEPTANCE), "999902", Optional.of(new IdentityNumber(number)));
    }

    private void refuses(String code, OfficerProfile officer, List<StageRecord> earlier) {
        refuses(code, eyes(officer), earlier);
    }

    private static void refuses(String code, FourEyes eyes, List<StageRecord> earlier) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> eyes.check(earlier))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }
}
