package hall.casefile.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.casefile.domain.CaseFile;
import hall.casefile.domain.Cases;
import hall.casefile.domain.DecisionBy;
import hall.fund.memory.Colleagues;
import hall.fund.memory.KeptEvidence;
import hall.identity.domain.Ties;
import hall.shared.Facts;
import hall.shared.IdentityNumber;
import hall.verification.domain.Evidence;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What keeps 示例庚 from a case of 示例乙 beside her own account of the day she lodged it. */
class FourEyesCheckTest {

    private static final IdentityNumber YI = Cases.YI.identityNumber();
    private static final IdentityNumber GENG = new IdentityNumber("999902200002290095");
    private static final String SCHOOL = "12999900ME0000028E";

    private final CaseFile file = Cases.lodged(DecisionBy.BY_POST);
    private final Map<IdentityNumber, Ties> books = new HashMap<>();
    private final KeptEvidence evidence = new KeptEvidence();
    private final FourEyesCheck eyes = new FourEyesCheck(new Colleagues(), people -> books, evidence);

    private void isRefused() {
        assertThatThrownBy(() -> eyes.of(file, Colleagues.GENG).checkMayKnow()).hasMessage("CASE-042");
        assertThatCode(() -> eyes.of(file, Colleagues.FIRST).checkMayKnow()).doesNotThrowAnyException();
    }

    @Test
    void letsWhoHasNothingToDoWithIt() {
        books.put(GENG, new Ties(Set.of(), Set.of(SCHOOL)));
        assertThatCode(() -> eyes.of(file, Colleagues.GENG).checkMayKnow()).doesNotThrowAnyException();
    }

    @Test
    void knowsTheEmployersOfTheOfficer() {
        books.put(GENG, new Ties(Set.of(), Set.of(SCHOOL, "91999900MA0000015N")));
        isRefused();
    }

    @Test
    void knowsTheEmployersThatTheApplicantHasByNow() {
        books.put(GENG, new Ties(Set.of(), Set.of(SCHOOL)));
        books.put(YI, new Ties(Set.of(), Set.of(SCHOOL)));
        isRefused();
    }

    @Test
    void knowsASpouseWhomOnlyAnotherAccountDeclares() {
        books.put(YI, new Ties(Set.of(GENG.value()), Set.of()));
        isRefused();
    }

    @ParameterizedTest
    @EnumSource(names = {"MARRIAGE", "HOUSEHOLD"})
    void knowsASpouseWhomARegisterNamed(EvidenceType register) {
        answered(register, Facts.with("spouseIdentityNumber", GENG.value()).build());
        // what was asked again and answered otherwise does not make it undone
        answered(register, Facts.none());
        isRefused();
    }

    private void answered(EvidenceType type, Facts facts) {
        evidence.keep(
                file.caseNumber(),
                new Evidence(
                        file.caseNumber(),
                        "r",
                        type,
                        YI,
                        new EvidenceAnswer(EvidenceOutcome.CONFIRMED, facts, null, ""),
                        Cases.NOW));
    }
}
