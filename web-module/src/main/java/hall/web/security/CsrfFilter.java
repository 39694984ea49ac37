package hall.web.security;

import hall.audit.domain.SecurityEventKind;
import hall.audit.service.SecurityLog;
import hall.shared.Actor;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses requests that another site made this browser send: foreign origin, or no token of this session. A request
 * without a session has nobody's rights and needs no token. Partners' SOAP calls have their own signature.
 */
public class CsrfFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String PARTNERS = "/ws/";
    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    /** Looks up by number and code, changes nothing, and needs no account: open pages may link to it from anywhere here. */
    private static final String OPEN_QUERY = "/progress.xhtml";

    @Inject
    private transient SecurityLog security;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        String problem = problem(request);
        if (problem.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Actor actor = request.getUserPrincipal() == null
                ? Actor.ANONYMOUS
                : Actor.ofPrincipal(request.getUserPrincipal().getName());
        security.record(
                SecurityEventKind.CSRF_REFUSED, actor, request.getRemoteAddr(), problem + " " + Paths.of(request));
        Refusal.send(request, response, HttpServletResponse.SC_FORBIDDEN);
    }

    private static String problem(HttpServletRequest request) {
        if (READING.contains(request.getMethod())) {
            // Faces would take a view state from the address for a sent form.
            return request.getParameter(VIEW_STATE) == null ? "" : "action by GET";
        }
        if (Paths.of(request).startsWith(PARTNERS)) {
            return "";
        }
        if (foreign(request)) {
            return "foreign origin";
        }
        boolean needsToken = request.getSession(false) != null
                && (request.getUserPrincipal() != null || !Paths.of(request).equals(OPEN_QUERY));
        return needsToken && !CsrfToken.fits(request) ? "no token" : "";
    }

    private static boolean foreign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return true;
        }
        String origin = request.getHeader("Origin");
        if (origin != null) {
            return !PublicUrl.isOurs(origin, request);
        }
        String referer = request.getHeader("Referer");
        return referer != null && !PublicUrl.isOurs(referer, request);
    }
}
