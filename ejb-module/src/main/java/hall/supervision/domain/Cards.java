package hall.supervision.domain;

import hall.shared.CaseNumber;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Port: the cards. None is ever removed. */
public interface Cards {

    /** Puts the card down; empty when there is one for this rule and clock, whoever put it there and whenever. */
    Optional<SupervisionCard> raise(DueCard due, LocalDateTime now);

    /** Those of these cases' cards that exist; one statement. */
    Set<DueCard.Key> existing(Collection<String> caseNumbers);

    Optional<SupervisionCard> find(long id);

    /** All cards of a case, oldest first. */
    List<CardView> of(CaseNumber caseNumber);

    /** The cards of an officer, and those of the posts' stages in the branch that nobody had, newest first. */
    List<CardView> concerning(String officer, Collection<String> posts, String branch, long beforeId, int limit);
}
