package hall.finance.service.close;

import hall.shared.Actor;
import hall.work.domain.Hold;
import hall.work.domain.WorkKind;
import hall.work.domain.WorkSheet;
import hall.work.service.WorkDesk;
import hall.work.service.WorkProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Tells others that a day is being compared, and by whom, while it is: of a long day that takes seconds, and its bank's statement more. */
@ApplicationScoped
public class DayTelling {

    @Inject
    private WorkProgress progress;

    @Inject
    private WorkDesk desk;

    /** Does it, and tells it meanwhile unless another does it already, for whom this one waits. */
    void whileTold(LocalDate day, Actor by, Runnable act) {
        Optional<Hold> hold = begin(day, by);
        try {
            act.run();
        } finally {
            hold.ifPresent(progress::ended);
        }
    }

    // No employer's: so nobody's turn is another's.
    private Optional<Hold> begin(LocalDate day, Actor by) {
        try {
            return of(day).isPresent()
                    ? Optional.empty()
                    : Optional.of(progress.begin(WorkKind.COMPARISON, day.toEpochDay(), "", by, 0));
        } catch (RuntimeException another) {
            // Who began at the same moment is told; nothing is refused for what is only told.
            return Optional.empty();
        }
    }

    /** Who compares a day at this moment; empty when nobody does, or whoever began is not heard from for half a minute. */
    Optional<WorkSheet> of(LocalDate day) {
        return desk.sheet(WorkKind.COMPARISON, day.toEpochDay())
                .filter(w -> w.standing() == WorkSheet.Standing.RUNNING);
    }
}
