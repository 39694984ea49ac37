package hall.web.rest;

import hall.shared.BusinessException;
import hall.web.words.Phrases;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** A refusal in the words of its code. What is not there, or not the caller's, is 404; everything else 400. */
@Provider
public class RefusalMapper implements ExceptionMapper<BusinessException> {

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(BusinessException refusal) {
        Locale locale = ProblemDocument.locale(headers);
        Phrases phrases = Phrases.in(locale);
        int status = refusal.code().endsWith("-404")
                ? Response.Status.NOT_FOUND.getStatusCode()
                : Response.Status.BAD_REQUEST.getStatusCode();
        return ProblemDocument.answer(
                status,
                refusal.code(),
                phrases.text("error." + status + ".title"),
                phrases.text(refusal.code(), refusal.arguments().toArray()),
                locale);
    }
}
