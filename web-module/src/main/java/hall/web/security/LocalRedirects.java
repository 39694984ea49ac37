package hall.web.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Sends redirects inside the hall as paths. The server would make whole addresses of them, with the host that the request
 * names, which says whatever its sender likes (C-24).
 */
final class LocalRedirects extends HttpServletResponseWrapper {

    LocalRedirects(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        if (isPath(location)) {
            to(this, location);
        } else {
            super.sendRedirect(location);
        }
    }

    /** A redirect to a path of the hall. */
    static void to(HttpServletResponse response, String path) {
        response.resetBuffer();
        response.setStatus(SC_FOUND);
        response.setHeader("Location", path);
    }

    private static boolean isPath(String location) {
        return location.startsWith("/") && !location.startsWith("//");
    }
}
