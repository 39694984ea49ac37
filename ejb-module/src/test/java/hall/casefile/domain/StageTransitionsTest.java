package hall.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hall.casefile.domain.StageTransitions.Action;
import hall.shared.BusinessException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The full matrix of status × action, written out apart from the table it tests. */
class StageTransitionsTest {

    private static final Map<CaseStatus, Set<Action>> LEGAL = new EnumMap<>(Map.ofEntries(
            Map.entry(CaseStatus.AWAITING_EVIDENCE, EnumSet.of(Action.HAND_TO_ACCEPTANCE, Action.RETRACT)),
            Map.entry(
                    CaseStatus.SUBMITTED,
                    EnumSet.of(Action.ACCEPT, Action.REFUSE, Action.ASK_AMENDMENT, Action.RETRACT)),
            Map.entry(CaseStatus.AMENDING, EnumSet.of(Action.AMEND, Action.ABANDON, Action.RETRACT)),
            Map.entry(CaseStatus.REVIEWING, EnumSet.of(Action.REVIEW, Action.SEND_BACK, Action.RETRACT)),
            Map.entry(CaseStatus.APPROVING, EnumSet.of(Action.APPROVE, Action.DENY, Action.SEND_BACK, Action.RETRACT)),
            Map.entry(CaseStatus.GRANTED, EnumSet.of(Action.INSTRUCT_PAYMENT, Action.FAIL_PAYMENT)),
            Map.entry(CaseStatus.PAYING, EnumSet.of(Action.COMPLETE, Action.FAIL_PAYMENT)),
            Map.entry(CaseStatus.PAY_FAILED, EnumSet.of(Action.PAY_AGAIN)),
            Map.entry(CaseStatus.DONE, EnumSet.of(Action.COME_BACK)),
            Map.entry(CaseStatus.REFUSED, EnumSet.noneOf(Action.class)),
            Map.entry(CaseStatus.DENIED, EnumSet.noneOf(Action.class)),
            Map.entry(CaseStatus.RETRACTED, EnumSet.noneOf(Action.class)),
            Map.entry(CaseStatus.ABANDONED, EnumSet.noneOf(Action.class))));

    static Stream<Arguments> everything() {
        return Stream.of(CaseStatus.values())
                .flatMap(s -> Stream.of(Action.values()).map(a -> Arguments.of(s, a)));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void allowsExactlyTheLegalMoves(CaseStatus status, Action action) {
        boolean legal = LEGAL.get(status).contains(action);
        assertThat(StageTransitions.allows(status, action)).isEqualTo(legal);
        if (!legal) {
            assertThatExceptionOfType(BusinessException.class)
                    .isThrownBy(() -> StageTransitions.after(status, action))
                    .satisfies(e -> assertThat(e.code()).isEqualTo("CASE-014"));
        }
    }
}
