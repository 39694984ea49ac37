package hall.web.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.StringJoiner;

/** Keeps a wish about the look ({@code ?lang=en}, {@code ?size=l}, {@code ?elder=1}) in a cookie and shows the page again. */
@WebFilter("/*")
public class LookFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int KEPT = (int) Duration.ofDays(365).toSeconds();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        if (query == null || !request.getMethod().equals("GET") || !wishes(request, response, query)) {
            chain.doFilter(request, response);
        }
    }

    private static boolean wishes(HttpServletRequest request, HttpServletResponse response, String query)
            throws IOException {
        StringJoiner rest = new StringJoiner("&");
        boolean any = false;
        for (String pair : query.split("&")) {
            int eq = pair.indexOf('=');
            String name = eq < 0 ? pair : pair.substring(0, eq);
            String value = eq < 0 ? "" : pair.substring(eq + 1);
            if (Look.accepts(name, value)) {
                keep(request, response, name, value);
                any = true;
            } else {
                rest.add(pair);
            }
        }
        if (any) {
            // More than one leading slash would be another host's address.
            String path = request.getRequestURI().replaceFirst("^/+", "/");
            response.sendRedirect(rest.length() == 0 ? path : path + "?" + rest);
        }
        return any;
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setMaxAge(KEPT);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
