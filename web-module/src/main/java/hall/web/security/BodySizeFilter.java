package hall.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses, before a byte of it is read, a body that is longer than its address has use for, so that the sender gets words instead of a
 * broken connection. The server's own limit ({@code hall.cli}), which has no words, stands behind, far higher.
 */
public class BodySizeFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long MEGABYTE = 1024L * 1024;

    /** A form with a file of 10 MB, and room for one that is too large and shall be told so by name. */
    static final long FORM_WITH_FILES = 15 * MEGABYTE;

    static final long ANYTHING_ELSE = 2 * MEGABYTE;
    private static final String FILES = "/api/v1/materials";
    private static final String PARTNERS = "/ws/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Paths.of(request);
        boolean undeclared = request.getHeader("Transfer-Encoding") != null;
        int refusal = refusal(path, request.getContentType(), request.getContentLengthLong(), undeclared);
        if (refusal != 0) {
            Refusal.send(request, response, refusal);
        } else {
            boolean counted = undeclared && path.startsWith(PARTNERS);
            chain.doFilter(counted ? new CountedRequest(request, ANYTHING_ELSE) : request, response);
        }
    }

    /** The status to refuse with, 0 to let it pass. */
    static int refusal(String path, String type, long length, boolean undeclared) {
        if (path.equals(FILES)) {
            // Counted as it is read, and refused in words of its own.
            return 0;
        }
        if (undeclared && !path.startsWith(PARTNERS)) {
            return HttpServletResponse.SC_LENGTH_REQUIRED;
        }
        boolean files = type != null && type.startsWith("multipart/form-data") && path.endsWith(".xhtml");
        return length > (files ? FORM_WITH_FILES : ANYTHING_ELSE) ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : 0;
    }
}
