package hall.web.faces.officer;

import static org.assertj.core.api.Assertions.assertThat;

import hall.casefile.domain.LimitState;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LimitTest {

    @Test
    void hasAWordAndAnIconOfItsOwnForEachState() {
        assertThat(Arrays.stream(LimitState.values()).map(s -> Limit.of(s).key()))
                .containsExactly("limit.fine", "limit.soon", "limit.over", "limit.stopped");
        assertThat(Arrays.stream(LimitState.values()).map(s -> Limit.of(s).icon()))
                .doesNotHaveDuplicates();
    }
}
