package hall.web.rest;

import hall.web.security.AccessRefusals;
import hall.web.words.Problem;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Everything that is no refusal: a problem document without a trace, a class name, or a path. */
@Provider
public class FailureMapper implements ExceptionMapper<Exception> {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

    @Context
    HttpHeaders headers;

    @Context
    SecurityContext caller;

    @Context
    HttpServletRequest request;

    @Inject
    AccessRefusals refusals;

    @Override
    public Response toResponse(Exception failure) {
        int status = status(failure);
        // Who is not signed in was not refused, only asked to.
        if (status == Response.Status.FORBIDDEN.getStatusCode() && failure instanceof EJBAccessException refused) {
            refusals.note(request, refused);
        }
        if (status >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            LOG.log(Level.SEVERE, "a call of the open interface failed", failure);
        }
        Locale locale = ProblemDocument.locale(headers);
        return ProblemDocument.answer(Problem.of(status, locale), locale);
    }

    private int status(Exception failure) {
        if (failure instanceof WebApplicationException known) {
            return known.getResponse().getStatus();
        }
        if (failure instanceof EJBAccessException) {
            return caller.getUserPrincipal() == null
                    ? Response.Status.UNAUTHORIZED.getStatusCode()
                    : Response.Status.FORBIDDEN.getStatusCode();
        }
        return Response.Status.INTERNAL_SERVER_ERROR.getStatusCode();
    }
}
