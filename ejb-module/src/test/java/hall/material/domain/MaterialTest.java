package hall.material.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MaterialTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 9, 0);
    private static final CaseNumber CASE =
            CaseNumber.of("12999900ME000001XE3342017002001", LocalDate.of(2026, 11, 24), 1);
    private static final long YI = 2;
    private static final long JIA = 1;

    @Test
    void becomesPartOfOneCaseForGood() {
        Material material = received(ScanState.NOT_SCANNED);
        material.bindTo(CASE, YI, NOW);
        assertThat(material.view().caseNumber()).isEqualTo(CASE.value());
        refused("MATERIAL-018", () -> material.bindTo(CASE, YI, NOW));
        refused("MATERIAL-018", () -> material.remove(NOW));
    }

    @Test
    void isNobodyElses() {
        Material material = received(ScanState.CLEAN);
        refused("MATERIAL-404", () -> material.bindTo(CASE, JIA, NOW));
        assertThat(material.isOf(JIA)).isFalse();
    }

    @Test
    void isGoneWhenRemoved() {
        Material material = received(ScanState.NOT_SCANNED);
        material.remove(NOW);
        assertThat(material.isOf(YI)).isFalse();
        assertThat(material.view().name()).isEmpty();
        refused("MATERIAL-404", () -> material.bindTo(CASE, YI, NOW));
    }

    @Test
    void opensForOfficersOnlyWhenTheScannerHasAnswered() {
        Material material = received(ScanState.PENDING);
        refused("MATERIAL-016", material::refuseUnlessScanned);
        material.refuseWhenInfected();
        assertThat(material.scanned(true)).isTrue();
        material.refuseUnlessScanned();
    }

    @Test
    void mayBeHandedInBeforeTheScannerHasAnswered() {
        Material material = received(ScanState.PENDING);
        material.bindTo(CASE, YI, NOW);
        material.scanned(false);
        refused("MATERIAL-017", material::refuseUnlessScanned);
    }

    @Test
    void isInQuarantineWhenInfected() {
        Material material = received(ScanState.PENDING);
        material.scanned(false);
        refused("MATERIAL-017", material::refuseWhenInfected);
        refused("MATERIAL-017", () -> material.bindTo(CASE, YI, NOW));
        assertThat(material.scanned(true)).as("a verdict is not taken back").isFalse();
        assertThat(material.view().openForOfficers()).isFalse();
    }

    private static Material received(ScanState scan) {
        return new Material(YI, new AcceptedFile("凭证.png", FileKind.PNG, new byte[3], 1, "0".repeat(64)), scan, NOW);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
