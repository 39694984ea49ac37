package hall.identity.service;

import java.io.Serializable;
import java.time.Duration;
import java.util.Set;

/** How a try to sign in ended. */
public sealed interface SignIn extends Serializable {

    /**
     * It worked.
     *
     * @param principal the caller's name from now on
     * @param displayName as the page's header shows it
     * @param groups constants of {@code hall.shared.Role}
     * @param stamp what the session must carry, see {@link SessionGuard}
     */
    record Granted(String principal, String displayName, Set<String> groups, long stamp) implements SignIn {}

    /** Account, password or code do not fit together; which, nobody learns. */
    record Refused() implements SignIn {}

    /** Too many wrong tries: nothing was judged. */
    record TooEarly(Duration left) implements SignIn {}
}
