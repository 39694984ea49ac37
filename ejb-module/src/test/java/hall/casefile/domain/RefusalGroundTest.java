package hall.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hall.casefile.domain.Finding.Verdict;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Money;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusalGroundTest {

    private static final Finding HOLDS = finding("account-normal", "", Verdict.PASS);
    private static final Finding FAILS = finding("contract-valid", "B01", Verdict.FAIL);
    private static final Finding NO_RECORD = finding("contract-valid", "F02", Verdict.UNKNOWN);
    private static final Finding SILENT = finding("buyer-is-family", "", Verdict.UNKNOWN);

    @Test
    void whereTheRulesFoundWhatFailsNothingIsChosen() {
        Assessment assessment = assessment(HOLDS, FAILS);
        assertThat(RefusalGround.choices(assessment)).isEmpty();
        assertThat(RefusalGround.require(assessment, "")).isEmpty();
        assertThat(RefusalGround.require(assessment, "account-normal")).isEmpty();
    }

    @Test
    void whereTheyFoundNoneTheOfficerNamesOneThatWasAnswered() {
        Assessment assessment = assessment(HOLDS, NO_RECORD, SILENT);
        assertThat(RefusalGround.choices(assessment)).containsExactly(HOLDS, NO_RECORD);
        assertThat(RefusalGround.require(assessment, "account-normal")).contains("account-normal");
        assertThat(RefusalGround.require(assessment, "contract-valid")).contains("contract-valid");
        refuses("CASE-063", assessment, "");
        refuses("CASE-063", assessment, null);
        refuses("CASE-063", assessment, "no-such-condition");
    }

    @Test
    void anOutageNeverBecomesARefusal() {
        refuses("CASE-064", assessment(HOLDS, SILENT), "buyer-is-family");
        assertThat(RefusalGround.choices(assessment(SILENT))).isEmpty();
    }

    private static void refuses(String code, Assessment assessment, String condition) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> RefusalGround.require(assessment, condition))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    private static Assessment assessment(Finding... findings) {
        return new Assessment("TQ01-1", List.of(findings), Money.ZERO, Facts.none());
    }

    private static Finding finding(String condition, String code, Verdict verdict) {
        return new Finding(condition, code, verdict, ArticleRef.regulation(24, 1), Facts.none(), Optional.empty());
    }
}
