package hall.fund.domain.employer;

import static org.assertj.core.api.Assertions.assertThat;

import hall.work.domain.WorkKind;
import hall.work.domain.WorkSheet;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an employer's clerks are told first. */
class EmployerWorkTest {

    private static EmployerWork work(int hour, WorkSheet.Standing standing) {
        WorkSheet sheet = new WorkSheet(
                WorkKind.STAFF_TABLE,
                hour,
                "CITIZEN:9",
                LocalDateTime.of(2026, 11, 24, hour, 0),
                standing,
                1,
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                "",
                0);
        return new EmployerWork(sheet, "", "BASES", Optional.empty(), "");
    }

    @Test
    void whatIsUnderWayStandsBeforeWhatEndedHoweverOldItIs() {
        assertThat(Stream.of(
                                work(12, WorkSheet.Standing.DONE),
                                work(8, WorkSheet.Standing.INTERRUPTED),
                                work(11, WorkSheet.Standing.FAILED),
                                work(13, WorkSheet.Standing.CALLED_OFF),
                                work(9, WorkSheet.Standing.RUNNING),
                                work(10, WorkSheet.Standing.WAITING))
                        .sorted(EmployerWork.UNDER_WAY_FIRST)
                        .map(w -> w.work().subject()))
                .containsExactly(10L, 9L, 8L, 13L, 12L, 11L);
    }
}
