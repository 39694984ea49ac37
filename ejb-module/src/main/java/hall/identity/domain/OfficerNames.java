package hall.identity.domain;

import hall.shared.Actor;
import java.util.Set;

/** How an officer may be called: the sign-in name, and the name that colleagues read. */
public final class OfficerNames {

    /** Characters of the name that colleagues read. */
    public static final int LONGEST_SHOWN = 80;

    /** Names the audit gives to who is no officer. */
    private static final Set<String> RESERVED = Set.of(Actor.SYSTEM.id(), Actor.ANONYMOUS.id());

    private OfficerNames() {}

    /** 3 to 40 small letters or digits, a letter first. */
    public static boolean isSignInName(String name) {
        return name.matches("[a-z][a-z0-9]{2,39}") && !RESERVED.contains(name);
    }

    /** Neither blank nor too long. */
    public static boolean canBeShown(String name) {
        return !name.isBlank() && name.length() <= LONGEST_SHOWN;
    }
}
