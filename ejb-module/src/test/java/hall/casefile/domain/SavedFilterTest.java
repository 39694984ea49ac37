package hall.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.shared.BusinessException;
import hall.shared.ServiceItemCode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an officer keeps of a filter, and under which names. */
class SavedFilterTest {

    private static final TaskFilter FILTER = new TaskFilter(
            TaskView.SOON, Optional.of(new ServiceItemCode("TQ04")), Optional.of(CaseStage.REVIEW), "示例辰");

    @Test
    void keepsAllButWhatWasSearchedFor() {
        SavedFilter saved = SavedFilter.of(" 快到期 ", FILTER, TaskOrder.LODGED);
        assertThat(saved.name()).isEqualTo("快到期");
        assertThat(saved.filter()).isEqualTo(new TaskFilter(FILTER.view(), FILTER.item(), FILTER.stage(), ""));
        assertThat(saved.order()).isEqualTo(TaskOrder.LODGED);
    }

    @Test
    void takesNamesOfThirtyCharactersAtMost() {
        assertThat(named("𠮷".repeat(30)).name()).hasSize(60);
        for (String wrong : new String[] {null, "", " 　", "a".repeat(31), "a\nb", "a\u0000", "a\u202eb"}) {
            assertThatThrownBy(() -> named(wrong))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("TASK-002");
        }
    }

    private static SavedFilter named(String name) {
        return SavedFilter.of(name, FILTER, TaskOrder.DUE);
    }
}
