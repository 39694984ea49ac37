package hall.work.service;

import hall.shared.Actor;
import hall.work.domain.Hold;
import hall.work.domain.LongWork;
import hall.work.domain.LongWorks;
import hall.work.domain.WorkKind;
import hall.work.domain.WorkState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * How far a long work is. REQUIRES_NEW: others are to see it while the work's own transaction is still open, and whatever becomes of
 * that one.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class WorkProgress {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private LongWorks works;
    private Clock clock;

    protected WorkProgress() {}

    @Inject
    public WorkProgress(LongWorks works, Clock clock) {
        this.works = works;
        this.clock = clock;
    }

    /** Begins the work of the kind whose turn it is among those that nobody has; empty when there is none. */
    public Optional<Hold> begin(WorkKind kind) {
        LocalDateTime now = now();
        return works.free(kind, now).map(w -> w.begin(now));
    }

    /**
     * Begins a work that is only told, by whoever does it and has seen to it that nobody else does: kept where there was none, from the
     * start where one was broken off.
     */
    public Hold begin(WorkKind kind, long subject, String owner, Actor by, int total) {
        LocalDateTime now = now();
        Optional<LongWork> before = works.lock(kind, subject);
        LongWork work = before.orElseGet(() -> new LongWork(kind, subject, owner, by, now));
        work.askAgain(by, now);
        Hold hold = work.begin(now);
        work.advance(total, 0, 0, LongWork.lease(now));
        if (before.isEmpty()) {
            works.add(work);
        }
        return hold;
    }

    /**
     * A word of progress, which holds the work for another while; one is to be said every few seconds.
     *
     * @param total 0 while it is not known
     * @param bad of those done
     * @throws WorkLost it was called off, or another server has it: stop, and write nothing
     */
    public void at(Hold hold, int total, int done, int bad) {
        if (!works.advance(hold, total, done, bad, LongWork.lease(now()))) {
            throw new WorkLost(hold);
        }
    }

    /** Ends a work that is only told, by whoever has no transaction of its own for that; that it was told wrongly is no matter. */
    public void ended(Hold hold) {
        works.end(hold, WorkState.DONE, null, null, now());
    }

    /** Gives it back, by whoever could not go on: to be begun again after a pause, for what stood in the way may pass. */
    public void release(Hold hold) {
        works.release(hold, now().plus(PAUSE));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
