package hall.web.rest;

import hall.web.words.Problem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** A problem document as an answer of the open interface. */
final class ProblemDocument {

    private ProblemDocument() {}

    static Response answer(Problem problem, Locale locale) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem.json())
                .build();
    }

    static Locale locale(HttpHeaders headers) {
        return Problem.locale(headers.getAcceptableLanguages());
    }
}
