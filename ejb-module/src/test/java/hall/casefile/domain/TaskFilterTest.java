package hall.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskFilterTest {

    @Test
    void takesTheEndOfACaseNumberAsListsShowIt() {
        assertThat(filter("…1124 0001").numberTail()).hasValue("11240001");
        assertThat(filter("1xe").numberTail()).hasValue("1XE");
    }

    @Test
    void c10TakesSignsLiterally() {
        for (String text : new String[] {"%", "_", "' or 1=1--", "\\", "示例", "𠀀"}) {
            assertThat(filter(text).numberTail()).as(text).isEmpty();
            assertThat(filter(text).text()).isEqualTo(text);
        }
    }

    private static TaskFilter filter(String text) {
        return new TaskFilter(TaskView.OPEN, Optional.empty(), Optional.empty(), text);
    }
}
