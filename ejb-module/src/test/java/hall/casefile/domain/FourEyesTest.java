package hall.casefile.domain;

import static hall.casefile.domain.Cases.LIMITS;
import static hall.casefile.domain.Cases.NOW;
import static hall.casefile.domain.Cases.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hall.identity.domain.OfficerProfile;
import hall.identity.domain.OfficerProfile.Duty;
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

    private final CaseFile file = Cases.lodged(DecisionBy.BY_POST);

    @BeforeEach
    void waitsAtAcceptance() {
        file.handToPeople("APPLICANT_CHOSE");
    }

    @Test
    void letsThePostOfTheOpenStage() {
        FourEyes.check(file, officer("accept1", Role.ACCEPTANCE), List.of());
        refuses("CASE-041", officer("review1", Role.REVIEW), List.of());
    }

    @Test
    void refusesTheOfficerWhoDecidedAnotherStage() {
        StageRecord accepted = file.decide(Decision.ACCEPTED, new Actor(Actor.Kind.OFFICER, "both"), "", LIMITS, NOW);
        refuses("CASE-043", officer("both", Role.ACCEPTANCE, Role.REVIEW), List.of(accepted));
        FourEyes.check(file, officer("review1", Role.REVIEW), List.of(accepted));
    }

    @Test
    void refusesOwnSpousesAndEmployersCases() {
        refuses("CASE-042", person("999902198702230026"), List.of());
        refuses("CASE-042", person("999902198506150010"), List.of());
        refuses(
                "CASE-042",
                new OfficerProfile(
                        "accept1",
                        "accept1",
                        Set.of(Role.ACCEPTANCE),
                        "999902",
                        Optional.empty(),
                        Optional.of("91999900MA0000015N")),
                List.of());
        FourEyes.check(file, person("999902200002290095"), List.of());
    }

    @Test
    void refusesAnotherBranch() {
        refuses(
                "CASE-044",
                new OfficerProfile(
                        "accept3", "accept3", Set.of(Role.ACCEPTANCE), "999921", Optional.empty(), Optional.empty()),
                List.of());
    }

    @Test
    void letsWhoIsAssignedThePostOrTheBranch() {
        OfficerProfile reviewer = officer("review1", Role.REVIEW);
        FourEyes.check(file, reviewer.with(Set.of(new Duty(Role.ACCEPTANCE, "999902"))), List.of());
        OfficerProfile elsewhere = new OfficerProfile(
                "accept3", "accept3", Set.of(Role.ACCEPTANCE), "999921", Optional.empty(), Optional.empty());
        FourEyes.check(file, elsewhere.with(Set.of(new Duty(Role.ACCEPTANCE, "999902"))), List.of());
        // The branch is lent for one post, not for all.
        refuses("CASE-044", elsewhere.with(Set.of(new Duty(Role.REVIEW, "999902"))), List.of());
    }

    @Test
    void c20AnAssignmentNeverDefeatsFourEyes() {
        StageRecord accepted = file.decide(Decision.ACCEPTED, new Actor(Actor.Kind.OFFICER, "one"), "", LIMITS, NOW);
        refuses(
                "CASE-043",
                officer("one", Role.ACCEPTANCE).with(Set.of(new Duty(Role.REVIEW, "999902"))),
                List.of(accepted));
        refuses(
                "CASE-042",
                person("999902198702230026").with(Set.of(new Duty(Role.REVIEW, "999902"))),
                List.of(accepted));
    }

    private static OfficerProfile person(String number) {
        return new OfficerProfile(
                "accept2",
                "accept2",
                Set.of(Role.ACCEPTANCE),
                "999902",
                Optional.of(new IdentityNumber(number)),
                Optional.empty());
    }

    private void refuses(String code, OfficerProfile officer, List<StageRecord> earlier) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> FourEyes.check(file, officer, earlier))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }
}
