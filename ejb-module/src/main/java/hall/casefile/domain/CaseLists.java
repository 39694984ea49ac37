package hall.casefile.domain;

import hall.shared.CaseNumber;
import hall.shared.ServiceItemCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Port: cases as lists, always paged by key. */
public interface CaseLists {

    /** The case's version if it is this person's. */
    Optional<Integer> version(CaseNumber caseNumber, long personId);

    List<CaseListing> ofPerson(long personId, long beforeId, int limit);

    /** Cases whose applicants asked for a human review that nobody has concluded, in any of the branches, oldest request first. */
    List<CaseListing> humanReviews(Set<String> branches, int limit);

    /** Numbers of cases that wait for evidence although the acceptance stage's last day is over. */
    List<String> overdueForEvidence(LocalDate today, int limit);

    /** Numbers of cases whose applicants let the time for amending pass. */
    List<String> overdueForAmendment(LocalDate today, int limit);

    /**
     * Submitted cases that nobody accepted and nobody had amended, although the stage's last day is over, after the case of
     * the given id.
     */
    List<Line> overdueForAcceptance(LocalDate today, long afterId, int limit);

    /** Cases that somebody took before this moment and has not decided, after the case of the given id. */
    List<Line> takenBefore(LocalDateTime moment, long afterId, int limit);

    /** A case of a list that is worked off by key. */
    record Line(long id, String caseNumber) {}

    /** What became of an item's cases that were closed since. */
    ItemFigures figures(ServiceItemCode item, LocalDateTime since, LocalDateTime now);

    /** Counts of the day that {@code now} is in, by three statements over indexes. */
    CaseFigures figures(LocalDateTime now);
}
