package hall.work.service;

import hall.work.domain.Hold;
import hall.work.domain.LongWorker;
import hall.work.domain.WorkKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;

/** Gives a work that was begun to its worker; to be called as the system post, with no transaction open. */
@ApplicationScoped
public class WorkRunner {

    private static final Logger LOG = Logger.getLogger(WorkRunner.class.getName());

    /** What was begun so often without coming to an end would kill a server once more. */
    private static final int BEGINNINGS = 3;

    private List<LongWorker> workers;
    private WorkProgress progress;

    protected WorkRunner() {}

    @Inject
    public WorkRunner(@Any Instance<LongWorker> workers, WorkProgress progress) {
        this(StreamSupport.stream(workers.spliterator(), false).toList(), progress);
    }

    /** With some workers. */
    public WorkRunner(List<LongWorker> workers, WorkProgress progress) {
        this.workers = workers;
        this.progress = progress;
    }

    /** What kinds have a worker. */
    public List<WorkKind> kinds() {
        return workers.stream().map(LongWorker::kind).toList();
    }

    /** Works until it has ended, was taken away, or cannot go on now. */
    public void run(Hold hold) {
        LongWorker worker = workers.stream()
                .filter(w -> w.kind() == hold.kind())
                .findFirst()
                .orElseThrow();
        try {
            if (hold.attempt() > BEGINNINGS) {
                worker.giveUp(hold);
            } else {
                worker.work(hold);
            }
        } catch (WorkLost gone) {
            LOG.log(Level.FINE, "work {0} was called off or overtaken", hold.work());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "work " + hold.work() + " failed now; it will be begun again", e);
            progress.release(hold);
        }
    }
}
