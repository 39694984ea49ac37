package hall.work.service;

import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.work.domain.Hold;
import hall.work.domain.LongWork;
import hall.work.domain.LongWorks;
import hall.work.domain.WorkAsked;
import hall.work.domain.WorkKind;
import hall.work.domain.WorkSheet;
import hall.work.domain.WorkState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Long works as the areas ask for them, end them and tell them; joins the caller's transaction. */
@ApplicationScoped
public class WorkDesk {

    private static final int DETAIL_MOST = 200;

    private LongWorks works;
    private Event<WorkAsked> asked;
    private Clock clock;

    protected WorkDesk() {}

    @Inject
    public WorkDesk(LongWorks works, Event<WorkAsked> asked, Clock clock) {
        this.works = works;
        this.asked = asked;
        this.clock = clock;
    }

    /** Keeps a work that somebody begins right after the commit. */
    public void ask(WorkKind kind, long subject, String owner, Actor by) {
        works.add(new LongWork(kind, subject, owner, by, now()));
        asked.fire(new WorkAsked(kind));
    }

    /**
     * Keeps a small work that the caller begins by {@link WorkRunner#run} right after the commit; a caller that dies before is noticed by
     * the lease, as anybody who dies over a work.
     */
    public Hold askHere(WorkKind kind, long subject, String owner, Actor by) {
        LocalDateTime now = now();
        LongWork work = new LongWork(kind, subject, owner, by, now);
        Hold hold = work.begin(now);
        works.add(work);
        return hold;
    }

    /** Ends it well; the first thing in the transaction that writes what it came to. Refuses with {@link WorkLost}. */
    public void done(Hold hold) {
        end(hold, WorkState.DONE, null, null);
    }

    /** Ends a work that is only told; that it was told wrongly is no reason not to do it. */
    public void doneTelling(Hold hold) {
        works.end(hold, WorkState.DONE, null, null, now());
    }

    /** Ends it for a reason that a person can read; refuses with {@link WorkLost}. */
    public void failed(Hold hold, BusinessException why) {
        String detail = why.arguments().stream().map(String::valueOf).collect(Collectors.joining(" "));
        end(hold, WorkState.FAILED, why.code(), detail.substring(0, Math.min(DETAIL_MOST, detail.length())));
    }

    private void end(Hold hold, WorkState as, String failure, String detail) {
        if (!works.end(hold, as, failure, detail, now())) {
            throw new WorkLost(hold);
        }
    }

    /** Calls it off, begun or not; refuses with {@code WORK-002} when it has ended. */
    public void callOff(WorkKind kind, long subject) {
        LongWork work =
                works.lock(kind, subject).filter(LongWork::isOpen).orElseThrow(() -> new BusinessException("WORK-002"));
        work.end(WorkState.CALLED_OFF, null, null, now());
    }

    /** How far it is; empty when there is no such work. */
    public Optional<WorkSheet> sheet(WorkKind kind, long subject) {
        return works.find(kind, subject).map(w -> w.sheet(now()));
    }

    /** How far some are, by their subjects; one statement, none for no subjects. */
    public Map<Long, WorkSheet> sheets(WorkKind kind, Collection<Long> subjects) {
        LocalDateTime now = now();
        return works.of(kind, subjects).stream()
                .map(w -> w.sheet(now))
                .collect(Collectors.toMap(WorkSheet::subject, Function.identity()));
    }

    /** How far the works of an owner are that have not ended, in the order they were asked for; one statement. */
    public List<WorkSheet> open(String owner) {
        LocalDateTime now = now();
        return works.open(owner).stream().map(w -> w.sheet(now)).toList();
    }

    /** How far the works of a kind are that have not ended, whoever owns them, in the order they were asked for; one statement. */
    public List<WorkSheet> open(WorkKind kind, int most) {
        LocalDateTime now = now();
        return works.open(kind, most).stream().map(w -> w.sheet(now)).toList();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
