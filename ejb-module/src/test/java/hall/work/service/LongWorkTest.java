package hall.work.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hall.payment.memory.Heard;
import hall.payment.memory.SetClock;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.memory.MemoryUnit;
import hall.work.domain.Hold;
import hall.work.domain.LongWorker;
import hall.work.domain.WorkAsked;
import hall.work.domain.WorkKind;
import hall.work.domain.WorkSheet;
import hall.work.domain.WorkSheet.Standing;
import hall.work.memory.WorkFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A long work from being asked for to its end, over the works in memory (docs/adr/0018). */
class LongWorkTest {

    private static final long TABLE = 17;
    private static final Actor CLERK = new Actor(Actor.Kind.CITIZEN, "9");
    private static final String EMPLOYER = "999990000001";

    private final SetClock clock = new SetClock("2026-11-24T10:00:00");
    private final WorkFile works = new WorkFile(new MemoryUnit());
    private final Heard<WorkAsked> asked = new Heard<>();
    private final WorkDesk desk = new WorkDesk(works, asked, clock);
    private final WorkProgress progress = new WorkProgress(works, clock);

    private void ask() {
        desk.ask(WorkKind.STAFF_TABLE, TABLE, EMPLOYER, CLERK);
    }

    private Hold begin() {
        return progress.begin(WorkKind.STAFF_TABLE).orElseThrow();
    }

    private WorkSheet sheet() {
        return desk.sheet(WorkKind.STAFF_TABLE, TABLE).orElseThrow();
    }

    private void after(int seconds) {
        clock.set(clock.now().plusSeconds(seconds));
    }

    @Test
    void waitsUntilSomebodyBegins() {
        ask();
        assertThat(sheet().standing()).isEqualTo(Standing.WAITING);
        assertThat(sheet().askedBy()).isEqualTo("CITIZEN:9");
        assertThat(asked.fired).containsExactly(new WorkAsked(WorkKind.STAFF_TABLE));
        assertThat(progress.begin(WorkKind.LIST_POSTING)).isEmpty();
        assertThat(begin().subject()).isEqualTo(TABLE);
        assertThat(progress.begin(WorkKind.STAFF_TABLE)).as("one has it").isEmpty();
    }

    @Test
    void tellsHowFarItIsAndHowLongItWillTake() {
        ask();
        Hold hold = begin();
        assertThat(sheet().remaining()).as("no pace yet").isEmpty();
        after(4);
        progress.at(hold, 10_000, 2_500, 30);
        assertThat(sheet().standing()).isEqualTo(Standing.RUNNING);
        assertThat(List.of(sheet().total(), sheet().done(), sheet().bad())).containsExactly(10_000, 2_500, 30);
        assertThat(sheet().remaining()).isEqualTo(Optional.of(Duration.ofSeconds(12)));
        desk.done(hold);
        assertThat(sheet().standing()).isEqualTo(Standing.DONE);
        assertThat(sheet().remaining()).isEmpty();
        assertThat(progress.begin(WorkKind.STAFF_TABLE)).isEmpty();
    }

    /** Three tables of one employer are there before another's single one, which is the second to be read all the same. */
    @Test
    void ownersTakeTurns() {
        List.of(1L, 2L, 3L).forEach(table -> desk.ask(WorkKind.STAFF_TABLE, table, EMPLOYER, CLERK));
        desk.ask(WorkKind.STAFF_TABLE, 4, "999990000002", CLERK);
        desk.ask(WorkKind.LIST_POSTING, 5, EMPLOYER, CLERK);
        List<Long> read = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Hold hold = begin();
            read.add(hold.subject());
            after(1);
            desk.done(hold);
        }
        assertThat(read).containsExactly(1L, 4L, 2L, 3L);
        assertThat(desk.open(EMPLOYER)).extracting(WorkSheet::subject).containsExactly(5L);
        assertThat(desk.open("999990000002")).isEmpty();
    }

    @Test
    void begunWhereItWasAskedForIsNobodyElses() {
        Hold hold = desk.askHere(WorkKind.STAFF_TABLE, TABLE, EMPLOYER, CLERK);
        assertThat(asked.fired).as("nobody need be woken").isEmpty();
        assertThat(progress.begin(WorkKind.STAFF_TABLE)).isEmpty();
        desk.done(hold);
        assertThat(sheet().standing()).isEqualTo(Standing.DONE);
    }

    @Test
    void beginsAgainWhenItsReaderIsNotHeardFrom() {
        ask();
        Hold dead = begin();
        progress.at(dead, 10_000, 2_500, 0);
        after(29);
        assertThat(progress.begin(WorkKind.STAFF_TABLE)).isEmpty();
        after(1);
        assertThat(sheet().standing()).isEqualTo(Standing.INTERRUPTED);
        assertThat(sheet().isOpen()).isTrue();
        Hold second = begin();
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(sheet().done()).as("from the start").isZero();
        // The first was only asleep: it learns so, and writes nothing.
        assertThatExceptionOfType(WorkLost.class).isThrownBy(() -> progress.at(dead, 10_000, 3_000, 0));
        assertThatExceptionOfType(WorkLost.class).isThrownBy(() -> desk.done(dead));
        assertThat(sheet().standing()).isEqualTo(Standing.RUNNING);
        desk.done(second);
    }

    @Test
    void everyWordOfProgressHoldsItOn() {
        ask();
        Hold hold = begin();
        for (int i = 1; i <= 5; i++) {
            after(25);
            progress.at(hold, 5, i, 0);
        }
        assertThat(progress.begin(WorkKind.STAFF_TABLE)).isEmpty();
    }

    @Test
    void isCalledOffWaitingOrRunningAndNotAfterItsEnd() {
        ask();
        Hold hold = begin();
        desk.callOff(WorkKind.STAFF_TABLE, TABLE);
        assertThat(sheet().standing()).isEqualTo(Standing.CALLED_OFF);
        assertThatExceptionOfType(WorkLost.class).isThrownBy(() -> progress.at(hold, 10, 1, 0));
        assertThat(progress.begin(WorkKind.STAFF_TABLE)).isEmpty();
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> desk.callOff(WorkKind.STAFF_TABLE, TABLE))
                .satisfies(e -> assertThat(e.code()).isEqualTo("WORK-002"));
    }

    @Test
    void failsWithWordsForPeople() {
        ask();
        desk.failed(begin(), new BusinessException("TABLE-006", 20_000));
        assertThat(sheet().standing()).isEqualTo(Standing.FAILED);
        assertThat(sheet().failure()).contains("TABLE-006");
        assertThat(sheet().detail()).isEqualTo("20000");
    }

    @Test
    void tellsAListThatIsPostedAgainFromTheStart() {
        Hold first = progress.begin(WorkKind.LIST_POSTING, 5, EMPLOYER, Actor.SYSTEM, 100_000);
        progress.at(first, 100_000, 40_000, 0);
        Hold again = progress.begin(WorkKind.LIST_POSTING, 5, EMPLOYER, Actor.SYSTEM, 100_000);
        WorkSheet sheet = desk.sheet(WorkKind.LIST_POSTING, 5).orElseThrow();
        assertThat(List.of(sheet.total(), sheet.done(), sheet.attempts())).containsExactly(100_000, 0, 2);
        desk.doneTelling(first);
        assertThat(desk.sheets(WorkKind.LIST_POSTING, List.of(5L)).get(5L).standing())
                .isEqualTo(Standing.RUNNING);
        desk.doneTelling(again);
        assertThat(desk.sheets(WorkKind.LIST_POSTING, List.of(5L)).get(5L).standing())
                .isEqualTo(Standing.DONE);
    }

    /** A worker that never comes to an end. */
    private final class Stumbling implements LongWorker {

        private int attempts;

        @Override
        public WorkKind kind() {
            return WorkKind.STAFF_TABLE;
        }

        @Override
        public void work(Hold hold) {
            attempts++;
            throw new IllegalStateException("stumbled");
        }

        @Override
        public void giveUp(Hold hold) {
            desk.failed(hold, new BusinessException("WORK-001"));
        }
    }

    @Test
    void givesUpWhatNeverComesToAnEnd() {
        Stumbling worker = new Stumbling();
        WorkRunner runner = new WorkRunner(List.of(worker), progress);
        ask();
        for (int i = 0; i < 4; i++) {
            runner.run(begin());
            after(10);
        }
        assertThat(worker.attempts).isEqualTo(3);
        assertThat(sheet().failure()).contains("WORK-001");
    }
}
