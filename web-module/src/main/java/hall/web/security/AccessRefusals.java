package hall.web.security;

import hall.audit.domain.SecurityEventKind;
import hall.audit.service.SecurityLog;
import hall.shared.Actor;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps a line in the security log of each call that a service refused for want of a role. The container refuses before any
 * interceptor of ours is asked, so the doors tell it here, where they make a 403 of the exception.
 */
@ApplicationScoped
public class AccessRefusals {

    /** The server's words name the method: {@code Invocation on method: public … hall.a.service.Some.act(…) of bean: …}. */
    private static final Pattern METHOD = Pattern.compile("(\\w+\\.\\w+)\\(");

    @Inject
    private SecurityLog security;

    /** Notes who asked, which method refused, and the address it was reached by. */
    public void note(HttpServletRequest request, EJBAccessException refused) {
        Principal caller = request.getUserPrincipal();
        security.record(
                SecurityEventKind.ACCESS_REFUSED,
                caller == null ? Actor.ANONYMOUS : Actor.ofPrincipal(caller.getName()),
                request.getRemoteAddr(),
                method(refused) + " by " + request.getMethod() + " " + Paths.of(request));
    }

    static String method(EJBAccessException refused) {
        Matcher words = METHOD.matcher(String.valueOf(refused.getMessage()));
        return words.find() ? words.group(1) : "a service";
    }
}
