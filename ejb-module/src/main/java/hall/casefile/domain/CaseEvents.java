package hall.casefile.domain;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Port: the stage records as one stream over all cases, by key. */
public interface CaseEvents {

    /** Events with a greater id, decided at or after the instant, in the order of their ids. */
    List<CaseEvent> after(long id, LocalDateTime since, int limit);

    /** What was asked for in these cases' notices, by case number; one statement. */
    Map<String, List<AmendmentItem>> asked(Collection<String> caseNumbers);

    /** The id of the first event decided at or after the instant. */
    OptionalLong first(LocalDateTime since);
}
