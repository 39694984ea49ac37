package hall.material.domain;

import hall.shared.CaseNumber;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: what is known of the files; joins the caller's transaction. */
public interface Materials {

    void add(Material material);

    Optional<Material> byId(long id);

    /** Locked until the transaction ends: for every change. */
    Optional<Material> lockedById(long id);

    /** All that are there of these, in the order of their ids, locked by one statement until the transaction ends. */
    List<Material> lockedByIds(Collection<Long> ids);

    /** The person's files that are no part of a case and not removed, oldest first. */
    List<MaterialView> unboundOf(long personId);

    /** The files of a case, oldest first. */
    List<MaterialView> ofCase(CaseNumber number);

    /** Ids of files received before that time that no case ever took, oldest first. */
    List<Long> unboundBefore(LocalDateTime received, int most);

    /**
     * Counts one more file of the person on the day; racing uploads wait for each other.
     *
     * @return how many it are now
     */
    int countOneMore(long personId, LocalDate day);

    /** Takes back what {@link #countOneMore} counted, in the same transaction. */
    void countOneLess(long personId, LocalDate day);

    /** How many files the person handed in on the day, removed ones included. */
    int countOn(long personId, LocalDate day);

    /** Forgets the counts of days before that one. */
    void forgetCountsBefore(LocalDate day);
}
