package hall.web.rest;

import hall.shared.BusinessException;
import hall.web.words.Phrases;
import hall.web.words.Problem;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A refusal in the words of its code. What is not there, or not the caller's, is 404, what has moved on meanwhile 409, and everything else 400. */
@Provider
public class RefusalMapper implements ExceptionMapper<BusinessException> {

    /** Refusals that have a status of their own: the key of another application, what has moved on meanwhile, files that are too large, and what can be tried again. */
    private static final Map<String, Integer> STATUS = Map.ofEntries(
            Map.entry("CASE-011", 422),
            Map.entry("CASE-012", 409),
            Map.entry("CASE-014", 409),
            Map.entry("CASE-016", 409),
            Map.entry("CASE-021", 409),
            Map.entry("CASE-055", 409),
            Map.entry("MATERIAL-001", 413),
            Map.entry("MATERIAL-014", 503),
            Map.entry("MATERIAL-016", 409),
            Map.entry("MATERIAL-017", 409),
            Map.entry("MATERIAL-018", 409));

    /** What is not there when somebody only looks; in something that was sent it is a mistake like any other. */
    private static final Set<String> NOT_FOUND = Set.of("ITEM-001");

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    @Override
    public Response toResponse(BusinessException refusal) {
        Locale locale = ProblemDocument.locale(headers);
        Phrases phrases = Phrases.in(locale);
        int status = status(refusal.code(), request.getMethod());
        String title = Problem.of(status, locale).title();
        String detail = phrases.text(refusal.code(), refusal.arguments().toArray());
        return ProblemDocument.answer(new Problem(status, refusal.code(), title, detail), locale);
    }

    private static int status(String code, String method) {
        if (code.endsWith("-404") || method.equals("GET") && NOT_FOUND.contains(code)) {
            return Response.Status.NOT_FOUND.getStatusCode();
        }
        return STATUS.getOrDefault(code, Response.Status.BAD_REQUEST.getStatusCode());
    }
}
