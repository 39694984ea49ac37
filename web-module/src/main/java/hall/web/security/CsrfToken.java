package hall.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The session's token against forged requests. Faces forms carry it by themselves; a plain form needs {@code <input
 * type="hidden" name="csrf" value="#{csrf.token}"/>}, a script the header {@code X-CSRF-Token}.
 */
@Named("csrf")
@RequestScoped
public class CsrfToken {

    /** Name of the form field. */
    public static final String FIELD = "csrf";
    /** Name of the header. */
    public static final String HEADER = "X-CSRF-Token";

    private static final String KEPT = "hall.csrf";
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private HttpServletRequest request;

    /** The token; empty while there is no session, because then there is nothing to forge. */
    public String getToken() {
        return of(request.getSession(false));
    }

    static String of(HttpSession session) {
        if (session == null) {
            return "";
        }
        Object kept = session.getAttribute(KEPT);
        return kept == null ? renew(session) : kept.toString();
    }

    static String renew(HttpSession session) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        session.setAttribute(KEPT, token);
        return token;
    }

    static boolean fits(HttpServletRequest request) {
        Object kept = request.getSession(false).getAttribute(KEPT);
        String header = request.getHeader(HEADER);
        String shown = header == null ? request.getParameter(FIELD) : header;
        return kept != null
                && shown != null
                && MessageDigest.isEqual(
                        kept.toString().getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }
}
