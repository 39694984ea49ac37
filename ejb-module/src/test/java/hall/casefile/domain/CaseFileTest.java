package hall.casefile.domain;

import static hall.casefile.domain.Cases.LIMITS;
import static hall.casefile.domain.Cases.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Money;
import java.time.LocalDateTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static final Actor OFFICER = new Actor(Actor.Kind.OFFICER, "accept1");

    private final CaseFile file = Cases.lodged(DecisionBy.AUTOMATIC);

    @Test
    void goesThroughFourStagesAndThePaymentWithOneRecordEach() {
        file.assessed(Money.of("24020.40"), "hash");
        assertThat(file.applied(new Actor(Actor.Kind.CITIZEN, "7")).stage()).isEqualTo(CaseStage.APPLY);
        assertThat(file.decide(Decision.ACCEPTED, Actor.SYSTEM, "", LIMITS, NOW).stage())
                .isEqualTo(CaseStage.ACCEPT);
        assertThat(file.decide(Decision.PASSED, Actor.SYSTEM, "", LIMITS, NOW).stage())
                .isEqualTo(CaseStage.REVIEW);
        assertThat(file.decide(Decision.GRANTED, Actor.SYSTEM, "", LIMITS, NOW).decision())
                .isEqualTo(Decision.GRANTED);
        file.instructPayment();
        StageRecord paid = file.complete(Actor.SYSTEM, Money.of("24020.40"), Money.of("39198.05"), NOW);
        assertThat(paid.stage()).isEqualTo(CaseStage.PAY);
        assertThat(file.status()).isEqualTo(CaseStatus.DONE);
    }

    @Test
    void theMachineMayNotDecideOnceTheCaseWasHandedToPeople() {
        assertThat(file.machineMayDecide()).isTrue();
        file.handToPeople("CONDITION_FAILED");
        assertThat(file.machineMayDecide()).isFalse();
        assertThat(file.status()).isEqualTo(CaseStatus.SUBMITTED);
        assertThat(Cases.lodged(DecisionBy.BY_POST).machineMayDecide()).isFalse();
    }

    @Test
    void sendingBackRestartsNoClockOfTheCase() {
        CaseDeadlines first = new CaseDeadlines(NOW.toLocalDate(), NOW.toLocalDate(), NOW.toLocalDate());
        LocalDateTime later = NOW.plusDays(9);
        file.handToPeople("APPLICANT_CHOSE");
        file.decide(Decision.ACCEPTED, OFFICER, "", LIMITS, NOW);
        file.acceptedOn(first);
        file.decide(Decision.SENT_BACK, OFFICER, "请核对凭证", LIMITS, later);
        StageRecord again = file.decide(Decision.ACCEPTED, OFFICER, "", LIMITS, later);
        assertThat(again.decided().deadlines())
                .as("the law's clock ran while the case was back at acceptance")
                .isEqualTo(first);
        file.acceptedOn(new CaseDeadlines(later.toLocalDate(), later.toLocalDate(), later.toLocalDate()));
        assertThat(file.terms().deadlines()).isEqualTo(first);
    }

    @Test
    void refusingNeedsAReason() {
        file.handToPeople("APPLICANT_CHOSE");
        refuses("CASE-023", () -> file.decide(Decision.REFUSED, OFFICER, "  ", null, NOW));
        assertThat(file.decide(Decision.REFUSED, OFFICER, "账户状态不符", null, NOW).opinion())
                .isEqualTo("账户状态不符");
        assertThat(file.status().isClosed()).isTrue();
    }

    @Test
    void ofTwoOfficersTheSecondIsToldWhoHasIt() {
        file.handToPeople("APPLICANT_CHOSE");
        file.claim("accept1", NOW);
        file.claim("accept1", NOW);
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> file.claim("accept9", NOW))
                .satisfies(e -> assertThat(e.arguments()).containsExactly("accept1"));
        file.release("accept1");
        file.claim("accept9", NOW);
        assertThat(file.stage().claimedBy()).contains("accept9");
    }

    @Test
    void cannotBeRetractedAfterTheApproval() {
        file.decide(Decision.ACCEPTED, Actor.SYSTEM, "", LIMITS, NOW);
        file.decide(Decision.PASSED, Actor.SYSTEM, "", LIMITS, NOW);
        file.decide(Decision.GRANTED, Actor.SYSTEM, "", LIMITS, NOW);
        refuses("CASE-014", () -> file.decide(Decision.RETRACTED, new Actor(Actor.Kind.CITIZEN, "7"), "", null, NOW));
    }

    @Test
    void aHumanReviewCanBeAskedOnlyOfAMachinesDecision() {
        refuses("CASE-031", () -> file.requestHumanReview(NOW));
        file.assessed(Money.of("24020.40"), "hash");
        file.requestHumanReview(NOW);
    }

    @Test
    void neverReturnsToTheMachineOnceAPersonWasAskedToLook() {
        file.assessed(Money.of("24020.40"), "hash");
        assertThat(file.machineMayDecide()).isTrue();
        file.requestHumanReview(NOW);
        assertThat(file.machineMayDecide()).isFalse();
        file.humanReview().conclude("已核对", NOW);
        assertThat(file.machineMayDecide()).isFalse();
    }

    @Test
    void opensOnlyWithItsQueryCode() {
        assertThat(file.submission().opensWith(file.caseNumber(), "123456")).isTrue();
        assertThat(file.submission().opensWith(file.caseNumber(), "123457")).isFalse();
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(act)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }
}
