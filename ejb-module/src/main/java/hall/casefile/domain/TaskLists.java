package hall.casefile.domain;

import hall.shared.CaseNumber;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Port: the queues of the posts, paged by key and counted. */
public interface TaskLists {

    /**
     * Where a page begins: after this line, in the order of the list; see {@link TaskOrder#start}.
     *
     * @param at what the line is ordered by: the last day of its open stage, at midnight, or when it was lodged
     */
    record Key(LocalDateTime at, long id) implements Serializable {}

    /**
     * A range of a queue.
     *
     * @param takenBy only what this officer has taken, null for all
     * @param from no line that is due before
     * @param until no line that is due after
     */
    record Range(CaseStatus status, String branch, String takenBy, LocalDate from, LocalDate until) {}

    /** How many lines of a queue are due on a day. */
    record Tally(CaseStatus status, String branch, LocalDate due, long count) {}

    /** The lines of a range in that order, after the given key. */
    List<CaseListing> page(Range range, TaskFilter filter, TaskOrder order, Key after, int limit);

    /** The lines of all these queues counted by day, by one walk over the index; {@code takenBy} null for all. */
    List<Tally> tallies(Set<CaseStatus> statuses, Set<String> branches, String takenBy, TaskFilter filter);

    /** Keeps that the lines were taken away. */
    void add(TaskExport export);

    /** The numbers of the cases before and after one in the same queue. */
    record Neighbours(Optional<String> before, Optional<String> after) {}

    /** The neighbours of a case, by one statement. */
    Neighbours neighbours(CaseNumber caseNumber);
}
