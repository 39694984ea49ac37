package hall.casefile.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventCursorTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 228_600_000_000_000_001L, 4_000_000_000_000_000_000L})
    void comesBackAsItWasGiven(long id) {
        assertThat(EventCursor.read(EventCursor.of(id))).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "2abc", "1-5", "1ABC", "1' or 1=1", "1zzzzzzzzzzzzz"})
    void isRefusedWhenItIsNoneOfOurs(String cursor) {
        assertThatThrownBy(() -> EventCursor.read(cursor)).hasMessage("EXC-004");
    }

    @Test
    void fitsTheContract() {
        assertThat(EventCursor.of(Long.MAX_VALUE / 2)).matches("[A-Za-z0-9_-]{1,40}");
    }
}
