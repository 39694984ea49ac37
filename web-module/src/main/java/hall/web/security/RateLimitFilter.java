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
import java.time.Duration;

/** Strangers may ask only so often a minute; past that they get 429 and when to come back. */
public class RateLimitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    /** Guesses at a case's number and code. */
    private static final int QUERIES = 60;
    /** Calls of the open interface, such as the working-day calculator. */
    private static final int CALLS = 600;

    /** Messages of partners: one that pulls 500 events a message needs far fewer. */
    private static final int MESSAGES = 600;

    private final transient RateLimit messages = new RateLimit(MESSAGES, WINDOW, System::nanoTime);
    private final transient RateLimit queries = new RateLimit(QUERIES, WINDOW, System::nanoTime);
    private final transient RateLimit calls = new RateLimit(CALLS, WINDOW, System::nanoTime);

    @Inject
    private transient SecurityLog security;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RateLimit limit = limit(request);
        if (limit == null) {
            chain.doFilter(request, response);
            return;
        }
        RateLimit.Answer answer = limit.take(request.getRemoteAddr());
        if (answer.allowed()) {
            chain.doFilter(request, response);
            return;
        }
        if (answer.firstRefusal()) {
            security.record(
                    SecurityEventKind.RATE_LIMITED, Actor.ANONYMOUS, request.getRemoteAddr(), Paths.of(request));
        }
        response.setHeader("Retry-After", Long.toString(WINDOW.toSeconds()));
        Refusal.send(request, response, TOO_MANY);
    }

    private RateLimit limit(HttpServletRequest request) {
        if (request.getUserPrincipal() != null) {
            return null;
        }
        String path = Paths.of(request);
        if (path.startsWith("/progress") || isQueryFromHome(request, path)) {
            return queries;
        }
        if (path.startsWith("/ws/")) {
            return messages;
        }
        return path.startsWith("/api/") ? calls : null;
    }

    /** The home page has the query's form, too. */
    private static boolean isQueryFromHome(HttpServletRequest request, String path) {
        return request.getMethod().equals("POST") && (path.equals("/") || path.equals("/index.xhtml"));
    }
}
