package hall.payment.domain;

import static hall.payment.domain.PaymentStatus.CAME_BACK;
import static hall.payment.domain.PaymentStatus.DONE;
import static hall.payment.domain.PaymentStatus.FAILED;
import static hall.payment.domain.PaymentStatus.FROZEN;
import static hall.payment.domain.PaymentStatus.INSTRUCTED;
import static hall.payment.domain.PaymentStatus.QUEUED;
import static hall.payment.domain.PaymentStatus.SENT;
import static hall.payment.domain.PaymentStatus.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.payment.domain.PaymentTransitions.Action;
import hall.shared.BusinessException;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PaymentTransitionsTest {

    /** By status, what SEND, CONFIRM, FAIL, LOSE_SIGHT, QUEUE, FREEZE, FIND_PAID, FIND_UNPAID, CALL_OFF, COME_BACK lead to; null is refused. */
    private static final Map<PaymentStatus, PaymentStatus[]> MATRIX = new EnumMap<>(Map.of(
            INSTRUCTED, new PaymentStatus[] {SENT, null, null, null, null, FROZEN, DONE, null, FAILED, null},
            SENT, new PaymentStatus[] {SENT, DONE, FAILED, UNKNOWN, QUEUED, FROZEN, null, null, null, null},
            UNKNOWN, new PaymentStatus[] {SENT, DONE, FAILED, UNKNOWN, QUEUED, FROZEN, null, null, null, null},
            QUEUED, new PaymentStatus[] {SENT, DONE, FAILED, QUEUED, QUEUED, FROZEN, null, null, FAILED, null},
            DONE, new PaymentStatus[] {null, null, null, null, null, null, null, null, null, CAME_BACK},
            FAILED, new PaymentStatus[] {null, null, null, null, null, FROZEN, null, null, null, null},
            FROZEN, new PaymentStatus[] {null, null, null, null, null, null, DONE, FAILED, null, null},
            CAME_BACK, new PaymentStatus[] {null, null, null, null, null, null, null, null, null, null}));

    static Stream<Arguments> everyCell() {
        return Stream.of(PaymentStatus.values())
                .flatMap(s -> Stream.of(Action.values()).map(a -> Arguments.of(s, a, MATRIX.get(s)[a.ordinal()])));
    }

    @ParameterizedTest
    @MethodSource("everyCell")
    void followsTheMatrix(PaymentStatus from, Action action, PaymentStatus to) {
        assertThat(PaymentTransitions.allows(from, action)).isEqualTo(to != null);
        if (to == null) {
            assertThatThrownBy(() -> PaymentTransitions.after(from, action))
                    .isInstanceOf(BusinessException.class)
                    .hasMessage("PAY-014");
        } else {
            assertThat(PaymentTransitions.after(from, action)).isEqualTo(to);
        }
    }
}
