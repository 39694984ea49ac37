package hall.fund.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hall.fund.domain.account.EmployerTransitions.Action;
import hall.shared.BusinessException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The full matrix of state × action of both kinds of account, written out apart from the tables it tests. */
class AccountTransitionsTest {

    private static final Map<AccountState, Set<AccountAction>> PERSONAL = new EnumMap<>(Map.of(
            AccountState.NORMAL,
            EnumSet.complementOf(EnumSet.of(AccountAction.UNSEAL, AccountAction.THAW, AccountAction.REOPEN)),
            AccountState.SEALED,
            EnumSet.of(
                    AccountAction.BACK_PAY,
                    AccountAction.UNSEAL,
                    AccountAction.FREEZE,
                    AccountAction.HOLD,
                    AccountAction.DEDUCT,
                    AccountAction.MOVE,
                    AccountAction.CORRECT,
                    AccountAction.CLOSE,
                    AccountAction.TRANSFER_AWAY,
                    AccountAction.MERGE_AWAY,
                    AccountAction.TAKE_OVER),
            AccountState.FROZEN,
            EnumSet.of(
                    AccountAction.REMIT,
                    AccountAction.BACK_PAY,
                    AccountAction.SEAL,
                    AccountAction.UNSEAL,
                    AccountAction.THAW,
                    AccountAction.HOLD,
                    AccountAction.DEDUCT,
                    AccountAction.MOVE,
                    AccountAction.CHANGE_TERMS),
            AccountState.CLOSED_MERGED,
            EnumSet.of(AccountAction.REOPEN),
            AccountState.CLOSED_TRANSFERRED,
            EnumSet.noneOf(AccountAction.class),
            AccountState.CLOSED_WITHDRAWN,
            EnumSet.noneOf(AccountAction.class),
            AccountState.OTHER,
            EnumSet.noneOf(AccountAction.class)));

    private static final Map<EmployerState, Set<Action>> EMPLOYER = new EnumMap<>(Map.of(
            EmployerState.OPENING,
            EnumSet.of(Action.BEGIN, Action.CHANGE_RATES, Action.CLOSE),
            EmployerState.NORMAL,
            EnumSet.of(Action.CREDIT, Action.DEFER, Action.SEAL, Action.CLOSE, Action.CHANGE_RATES),
            EmployerState.DEFERRAL,
            EnumSet.of(Action.CREDIT, Action.RESUME),
            EmployerState.SEALED,
            EnumSet.of(Action.CREDIT, Action.UNSEAL, Action.CLOSE),
            EmployerState.CLOSED,
            EnumSet.noneOf(Action.class),
            EmployerState.OTHER,
            EnumSet.noneOf(Action.class)));

    static Stream<Arguments> personal() {
        return Stream.of(AccountState.values())
                .flatMap(s -> Stream.of(AccountAction.values()).map(a -> Arguments.of(s, a)));
    }

    static Stream<Arguments> employer() {
        return Stream.of(EmployerState.values())
                .flatMap(s -> Stream.of(Action.values()).map(a -> Arguments.of(s, a)));
    }

    @ParameterizedTest
    @MethodSource("personal")
    void allowsExactlyTheLegalActsOnAPersonsAccount(AccountState state, AccountAction action) {
        boolean legal = PERSONAL.get(state).contains(action);
        assertThat(AccountTransitions.allows(state, action)).isEqualTo(legal);
        if (!legal) {
            refuses(() -> AccountTransitions.after(state, action));
        }
    }

    @ParameterizedTest
    @MethodSource("employer")
    void allowsExactlyTheLegalActsOnAnEmployersAccount(EmployerState state, Action action) {
        boolean legal = EMPLOYER.get(state).contains(action);
        assertThat(EmployerTransitions.allows(state, action)).isEqualTo(legal);
        if (!legal) {
            refuses(() -> EmployerTransitions.after(state, action));
        }
    }

    private static void refuses(Runnable act) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(act::run)
                .satisfies(e -> assertThat(e.code()).isEqualTo("FUND-017"));
    }

    /** Whoever writes credited accounts by hand counts on it (docs/adr/0015): a state is no column of theirs. */
    @ParameterizedTest
    @EnumSource(AccountState.class)
    void areNotMovedByACredit(AccountState state) {
        for (CreditKind kind : CreditKind.values()) {
            if (AccountTransitions.allows(state, kind.action())) {
                assertThat(AccountTransitions.after(state, kind.action())).isEqualTo(state);
            }
        }
    }
}
