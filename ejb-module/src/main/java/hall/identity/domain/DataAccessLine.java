package hall.identity.domain;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A line of the access log as its person sees it: the post, not the officer's name.
 *
 * @param id the cursor to go on after this line
 * @param post a constant of {@code hall.shared.Role}
 * @param caseNumber null when it was for no case
 * @param what see {@link DataRead#what}
 * @param purpose see {@link DataRead#purpose}
 */
public record DataAccessLine(
        long id, LocalDateTime happenedAt, String post, String caseNumber, String what, String purpose)
        implements Serializable {}
