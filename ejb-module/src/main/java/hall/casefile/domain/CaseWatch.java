package hall.casefile.domain;

import hall.shared.CaseNumber;
import java.time.LocalDate;
import java.util.List;

/** Port: the clocks of cases, for who watches them. */
public interface CaseWatch {

    /**
     * Open cases of which some limit was over before {@code today}, oldest limit first, after the given key (the first due day
     * and id of the last one before). Cases that wait for their applicants are left out: their clocks stand still.
     */
    List<WatchedCase> late(LocalDate today, LocalDate afterDue, long afterId, int limit);

    /**
     * Open cases of which the open stage's last day is one of {@code from} to {@code until}, after the given key as in
     * {@link #late}. Cases that wait for their applicants are left out.
     */
    List<WatchedCase> ending(LocalDate from, LocalDate until, LocalDate afterDue, long afterId, int limit);

    /** A case that exists, as this transaction sees it; refuses with {@code CASE-404}. */
    WatchedCase of(CaseNumber caseNumber);
}
