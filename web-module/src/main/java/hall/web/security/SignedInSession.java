package hall.web.security;

import hall.identity.service.SignIn;
import hall.web.faces.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;

/** What the session remembers of a sign-in: the name to greet by and the stamp, no number of any kind. */
public final class SignedInSession {

    private static final String STAMP = "hall.session.stamp";
    private static final String ACTIVE = "hall.session.active";
    private static final String CHECKED = "hall.session.checked";

    private SignedInSession() {}

    /** Begins the signed-in part of a session: under a new id, and with a new token against forged requests. */
    static void begin(HttpServletRequest request, SignIn.Granted granted) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        CsrfToken.renew(session);
        session.setAttribute(Visitor.NAME, granted.displayName());
        session.setAttribute(STAMP, granted.stamp());
    }

    /** The stamp the sign-in gave; 0 fits nobody. */
    static long stamp(HttpSession session) {
        return session.getAttribute(STAMP) instanceof Long stamp ? stamp : 0;
    }

    /** Notes that the person did something just now. */
    static void touch(HttpSession session) {
        session.setAttribute(ACTIVE, System.nanoTime());
    }

    /** Whether the person has done nothing for as long as a session may idle, whatever their pages asked by themselves. */
    static boolean isIdle(HttpSession session) {
        return session.getAttribute(ACTIVE) instanceof Long active
                && isIdle(System.nanoTime() - active, session.getMaxInactiveInterval());
    }

    static boolean isIdle(long nanos, int mostSeconds) {
        return mostSeconds > 0 && nanos >= Duration.ofSeconds(mostSeconds).toNanos();
    }

    /** Whether the stamp was last compared longer ago than that; if so, notes that it is compared now. */
    static boolean due(HttpSession session, Duration every) {
        long now = System.nanoTime();
        if (session.getAttribute(CHECKED) instanceof Long before && now - before < every.toNanos()) {
            return false;
        }
        session.setAttribute(CHECKED, now);
        return true;
    }
}
