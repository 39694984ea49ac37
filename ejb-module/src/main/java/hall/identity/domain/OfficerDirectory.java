package hall.identity.domain;

/** Port: members of staff as values, read in the caller's transaction. */
public interface OfficerDirectory {

    /** The enabled officer of that sign-in name; refuses with {@code IDENTITY-002} when there is none. */
    OfficerProfile byName(String name);
}
