package hall.supervision.domain;

import hall.identity.domain.OfficerProfile.Duty;
import hall.shared.CaseNumber;
import java.time.LocalDate;
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

    /**
     * Those of these cases whose open stage was warned of: the warning stands, is of this run of the stage and of its present last
     * day, and that day is not before {@code today}.
     */
    Set<String> warned(Collection<String> caseNumbers, LocalDate today);

    Optional<SupervisionCard> find(long id);

    /** All cards of a case, oldest first. */
    List<CardView> of(CaseNumber caseNumber);

    /**
     * The yellow and red cards of an officer, at whatever post and branch, and those of the duties' stages that nobody had, newest
     * first; a statement for each duty and one more.
     */
    List<CardView> concerning(String officer, Set<Duty> duties, long beforeId, int limit);
}
