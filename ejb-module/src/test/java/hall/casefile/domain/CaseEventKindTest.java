package hall.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseEventKindTest {

    /** The hall's own affair; whoever adds a decision says here or in the table what the outside is told of it. */
    private static final Set<Decision> NOT_TOLD = EnumSet.of(Decision.PAYMENT_RETURNED, Decision.PAID_AGAIN);

    @Test
    void everyDecisionIsToldOrSaidNotToBe() {
        for (Decision decision : Decision.values()) {
            assertThat(CaseEventKind.of(decision).isPresent())
                    .as(decision.name())
                    .isEqualTo(!NOT_TOLD.contains(decision));
        }
    }

    @Test
    void hasTheNumbersOfTheStandard() {
        assertThat(CaseEventKind.of(Decision.APPLIED))
                .hasValueSatisfying(k -> assertThat(k.code()).isZero());
        assertThat(CaseEventKind.of(Decision.REFUSED))
                .hasValueSatisfying(k -> assertThat(k.code()).isEqualTo(2));
        assertThat(CaseEventKind.of(Decision.SENT_BACK))
                .hasValueSatisfying(k -> assertThat(k.code()).isEqualTo(3));
        assertThat(CaseEventKind.of(Decision.AMENDMENT_ASKED))
                .hasValueSatisfying(k -> assertThat(k.code()).isEqualTo(7));
        assertThat(CaseEventKind.of(Decision.AMENDED))
                .hasValueSatisfying(k -> assertThat(k.code()).isEqualTo(8));
        assertThat(CaseEventKind.of(Decision.PAID))
                .hasValueSatisfying(k -> assertThat(k.code()).isEqualTo(4));
    }
}
