package hall.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.shared.ServiceItemCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ReminderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 24);
    private static final LocalDateTime ASKED = LocalDateTime.of(2026, 11, 24, 10, 0);
    private static final LocalDateTime MORNING = DAY.atTime(8, 0);

    private final Reminder reminder = new Reminder(1, 2, new ServiceItemCode("TQ04"), DAY);

    @Test
    void isSentOnceOnItsDayAndNotAtNight() {
        assertThat(reminder.ask(ASKED)).isTrue();
        assertThat(reminder.ask(ASKED)).isFalse();
        assertThat(reminder.send(DAY.minusDays(1).atTime(23, 59))).isFalse();
        assertThat(reminder.send(MORNING.minusSeconds(1))).isFalse();
        assertThat(reminder.send(MORNING)).isTrue();
        assertThat(reminder.send(MORNING.plusDays(1))).isFalse();
        assertThat(reminder.ask(MORNING.plusDays(1))).isFalse();
    }

    @Test
    void isNotSentWhenItWasCancelledUntilItIsAskedForAgain() {
        reminder.ask(ASKED);
        assertThat(reminder.cancel(ASKED)).isTrue();
        assertThat(reminder.cancel(ASKED)).isFalse();
        assertThat(reminder.send(MORNING)).isFalse();
        assertThat(reminder.ask(MORNING)).isTrue();
        assertThat(reminder.send(MORNING)).isTrue();
    }

    @Test
    void isLateRatherThanNever() {
        reminder.ask(ASKED);
        assertThat(reminder.send(DAY.plusDays(3).atTime(0, 1))).isTrue();
    }

    @Test
    void cannotBeCancelledOnceItIsSent() {
        reminder.ask(ASKED);
        reminder.send(MORNING);
        assertThatThrownBy(() -> reminder.cancel(MORNING)).hasMessage("CASE-061");
    }

    @Test
    void isNothingBeforeAnybodyAsks() {
        assertThat(reminder.isOpen()).isFalse();
        assertThat(reminder.send(MORNING)).isFalse();
    }
}
