package hall.web.security;

import hall.web.words.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How a filter refuses before any page or resource is asked: a program gets a problem document, a browser the page of the status. */
final class Refusal {

    private Refusal() {}

    static void send(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        if (!Paths.isMachine(request)) {
            response.sendError(status);
            return;
        }
        Locale locale = Problem.locale(asked(request));
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Content-Language", locale.toLanguageTag());
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(Problem.of(status, locale).json().getBytes(StandardCharsets.UTF_8));
    }

    // Without the header the server would name the language of its machine.
    private static List<Locale> asked(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
    }
}
