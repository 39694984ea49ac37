package hall.shared;

import java.io.Serializable;

/**
 * Who acts. Comes from the container's caller, never from a request.
 *
 * @param kind citizen, officer, partner, or the system itself
 * @param id for a citizen the person id as decimal, for an officer the sign-in name, for a partner its short name, for the
 *     system {@code system}
 */
public record Actor(Kind kind, String id) implements Serializable {

    /** What sort of caller. */
    public enum Kind {
        CITIZEN,
        OFFICER,
        PARTNER,
        SYSTEM,
        ANONYMOUS
    }

    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, "system");
    public static final Actor ANONYMOUS = new Actor(Kind.ANONYMOUS, "anonymous");

    private static final String CITIZEN_PREFIX = "person:";

    /** The principal name a signed-in citizen carries: no personal data in it. */
    public static String principalOfPerson(long personId) {
        return CITIZEN_PREFIX + personId;
    }

    /** Reads a container principal's name. */
    public static Actor ofPrincipal(String name) {
        if (name == null || name.isEmpty() || name.equals(ANONYMOUS.id)) {
            return ANONYMOUS;
        }
        if (name.equals(SYSTEM.id)) {
            return SYSTEM;
        }
        return name.startsWith(CITIZEN_PREFIX)
                ? new Actor(Kind.CITIZEN, name.substring(CITIZEN_PREFIX.length()))
                : new Actor(Kind.OFFICER, name);
    }

    /** The person id of a citizen; a programming error for anybody else. */
    public long personId() {
        if (kind != Kind.CITIZEN) {
            throw new IllegalStateException("not a citizen: " + this);
        }
        return Long.parseLong(id);
    }

    /** {@code CITIZEN:17}, the form kept in audit rows. */
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
