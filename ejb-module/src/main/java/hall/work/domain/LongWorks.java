package hall.work.domain;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Port: long works; joins the caller's transaction. Progress and ends are compare-and-set: they change nothing when the work is not in
 * the hands of the hold any more.
 */
public interface LongWorks {

    void add(LongWork work);

    /** The work of a subject, to read. */
    Optional<LongWork> find(WorkKind kind, long subject);

    /** The same, its row locked. */
    Optional<LongWork> lock(WorkKind kind, long subject);

    /** The works of some subjects, to read. */
    List<LongWork> of(WorkKind kind, Collection<Long> subjects);

    /** The works of an owner that have not ended, to read, in the order they were asked for. */
    List<LongWork> open(String owner);

    /** Those of a kind that have not ended, whoever owns them, in the order they were asked for; at most so many. */
    List<LongWork> open(WorkKind kind, int most);

    /**
     * The work of the kind that is free and whose turn it is, its row locked; nobody waits for a row that another has locked. Owners
     * take turns: first the one for whom the last work of the kind was begun the longest ago, or never; of his, the oldest.
     */
    Optional<LongWork> free(WorkKind kind, LocalDateTime now);

    /** Tells how far it is, and holds it until then. */
    boolean advance(Hold hold, int total, int done, int bad, LocalDateTime until);

    /** Gives it back, to be begun again from then on. */
    boolean release(Hold hold, LocalDateTime from);

    /**
     * Ends it.
     *
     * @param failure code of the words that say why, null unless it failed
     * @param detail what stands in them, null unless it failed
     */
    boolean end(Hold hold, WorkState as, String failure, String detail, LocalDateTime now);
}
