package hall.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import hall.casefile.domain.TaskLists.Key;
import hall.shared.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The orders of the officers' list: lines of several queues as one, and the key a page goes on from. */
class TaskOrderTest {

    private static final CaseListing OLD = line(1, "2026-11-23T09:00:00", "2026-11-26");
    private static final CaseListing MIDDLE = line(2, "2026-11-24T09:00:00", "2026-11-25");
    private static final CaseListing TWIN = line(3, "2026-11-24T09:00:00", "2026-11-25");

    @Test
    void laysQueuesTogether() {
        assertThat(in(TaskOrder.DUE)).containsExactly(MIDDLE, TWIN, OLD);
        assertThat(in(TaskOrder.DUE_DESC)).containsExactly(OLD, TWIN, MIDDLE);
        assertThat(in(TaskOrder.LODGED)).containsExactly(OLD, MIDDLE, TWIN);
        assertThat(in(TaskOrder.LODGED_DESC)).containsExactly(TWIN, MIDDLE, OLD);
    }

    @Test
    void goesOnFromWhatALineIsOrderedBy() {
        assertThat(TaskOrder.DUE.keyOf(OLD)).isEqualTo(new Key(LocalDateTime.parse("2026-11-26T00:00"), 1));
        assertThat(TaskOrder.LODGED_DESC.keyOf(OLD)).isEqualTo(new Key(LocalDateTime.parse("2026-11-23T09:00"), 1));
    }

    @Test
    void beginsBeforeEveryLine() {
        for (TaskOrder order : TaskOrder.values()) {
            Key start = order.start();
            Key line = order.keyOf(MIDDLE);
            int side = start.at().compareTo(line.at());
            assertThat(order.isDescending() ? -side : side).as(order.name()).isNegative();
            assertThat(order.reversed().reversed()).isEqualTo(order);
            assertThat(order.reversed().isByDue()).isEqualTo(order.isByDue());
        }
    }

    private static List<CaseListing> in(TaskOrder order) {
        return Stream.of(TWIN, OLD, MIDDLE).sorted(order.lines()).toList();
    }

    private static CaseListing line(long id, String lodged, String due) {
        return new CaseListing(
                id,
                "12999900ME000001XE3342017002004202611240001",
                "TQ04",
                "示例辰",
                CaseStatus.SUBMITTED,
                Money.of("1.00"),
                LocalDateTime.parse(lodged),
                LocalDate.parse(due),
                null,
                null);
    }
}
