package hall.identity.domain;

import java.util.Map;
import java.util.Set;

/** Port: members of staff as values, read in the caller's transaction. */
public interface OfficerDirectory {

    /**
     * The enabled officer of that sign-in name, with what is assigned today; refuses with {@code IDENTITY-002} when there is none.
     */
    OfficerProfile byName(String name);

    /** What colleagues call these officers, by sign-in name, also those who have left; one statement. */
    Map<String, String> displayNames(Set<String> names);
}
