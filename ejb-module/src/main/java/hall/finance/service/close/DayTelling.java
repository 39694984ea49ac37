package hall.finance.service.close;

import hall.shared.Actor;
import hall.work.domain.Hold;
import hall.work.domain.WorkKind;
import hall.work.domain.WorkSheet;
import hall.work.service.WorkDesk;
import hall.work.service.WorkProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells others that a day is being compared, and by whom, while it is: of a long day that takes seconds, and its bank's statement more. */
@ApplicationScoped
public class DayTelling {

    private static final String OFFICER = Actor.Kind.OFFICER + ":";

    /**
     * Who compares or closes a day at this moment.
     *
     * @param officer login name, empty for the hall itself
     */
    public record Comparing(String officer, LocalDateTime since) implements Serializable {}

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
    Optional<Comparing> of(LocalDate day) {
        return Optional.ofNullable(of(List.of(day)).get(day));
    }

    /** The same of some days, without those that nobody compares; one statement. */
    Map<LocalDate, Comparing> of(List<LocalDate> days) {
        return desk
                .sheets(
                        WorkKind.COMPARISON,
                        days.stream().map(LocalDate::toEpochDay).toList())
                .values()
                .stream()
                .filter(w -> w.standing() == WorkSheet.Standing.RUNNING)
                .collect(Collectors.toMap(w -> LocalDate.ofEpochDay(w.subject()), DayTelling::comparing));
    }

    private static Comparing comparing(WorkSheet work) {
        String officer = work.askedBy().startsWith(OFFICER) ? work.askedBy().substring(OFFICER.length()) : "";
        return new Comparing(officer, work.begunAt().orElse(work.askedAt()));
    }
}
