package hall.web.security;

import hall.audit.domain.SecurityEventKind;
import hall.audit.service.SecurityLog;
import hall.identity.service.SessionGuard;
import hall.shared.Actor;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;

/**
 * Ends sessions whose owner's password, posts or right changed (officers' with the next request, citizens' within seconds),
 * and those whose owner has done nothing for half an hour while a page went on asking by itself.
 */
public class SessionFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** A citizen's live page asks each second; the stamp need not be read each time. */
    private static final Duration CITIZENS_EVERY = Duration.ofSeconds(5);

    @Inject
    private transient SessionGuard guard;

    @Inject
    private transient SecurityLog security;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Principal caller = request.getUserPrincipal();
        HttpSession session = request.getSession(false);
        boolean ours = caller != null && session != null && !Paths.isStatic(request);
        if (!ours || !SignedInSession.isIdle(session) && holds(caller, session)) {
            if (ours && !Paths.isQuiet(request)) {
                SignedInSession.touch(session);
            }
            chain.doFilter(request, response);
            return;
        }
        security.record(
                SecurityEventKind.SESSION_ENDED, Actor.ofPrincipal(caller.getName()), request.getRemoteAddr(), "");
        session.invalidate();
        if (Paths.isMachine(request)) {
            Refusal.send(request, response, HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(Paths.signIn(request));
        }
    }

    private boolean holds(Principal caller, HttpSession session) {
        boolean citizen = Actor.ofPrincipal(caller.getName()).kind() == Actor.Kind.CITIZEN;
        return !SignedInSession.due(session, citizen ? CITIZENS_EVERY : Duration.ZERO)
                || guard.holds(caller.getName(), SignedInSession.stamp(session));
    }
}
