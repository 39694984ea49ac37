package hall.web.faces;

import hall.shared.BusinessException;
import hall.web.security.AccessRefusals;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;

/**
 * What a page did not catch itself: an expired view leads to a page that says so, a refused access is a 403, something that is
 * not there (or not the reader's) a 404. Everything else goes the container's way to the 500 page.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    /** Refusals that mean: nothing to be seen here. Others' things do not exist for the reader. */
    private static final Set<String> NOT_FOUND = Set.of(
            "VOUCHER-001",
            "JOURNAL-001",
            "POLICY-001",
            "CASE-001",
            "CASE-404",
            "ITEM-001",
            "CLOCK-404",
            "CONTRIBUTION-404",
            "FUND-404");

    public RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            Throwable thrown = events.next().getContext().getException();
            note(faces, thrown);
            if (answered(faces, thrown)) {
                events.remove();
                faces.responseComplete();
            }
        }
        super.handle();
    }

    /** Also when the answer is on its way already and can no longer become a 403. */
    private static void note(FacesContext faces, Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof EJBAccessException refused) {
                HttpServletRequest request =
                        (HttpServletRequest) faces.getExternalContext().getRequest();
                CDI.current().select(AccessRefusals.class).get().note(request, refused);
                return;
            }
        }
    }

    /** A view state that was made up, such as one of a view without state, is to its sender as one that has expired. */
    private static boolean isNoViewOfOurs(FacesContext faces, Throwable thrown) {
        return thrown instanceof FacesException && PhaseId.RESTORE_VIEW.equals(faces.getCurrentPhaseId());
    }

    private static boolean answered(FacesContext faces, Throwable thrown) {
        ExternalContext http = faces.getExternalContext();
        if (http.isResponseCommitted()) {
            return false;
        }
        try {
            for (Throwable t = thrown; t != null; t = t.getCause()) {
                if (t instanceof ViewExpiredException || isNoViewOfOurs(faces, t)) {
                    http.redirect(http.getRequestContextPath() + "/error/expired.xhtml");
                    return true;
                }
                if (t instanceof EJBAccessException) {
                    http.responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
                    return true;
                }
                if (t instanceof BusinessException refusal) {
                    http.responseSendError(
                            NOT_FOUND.contains(refusal.code())
                                    ? HttpServletResponse.SC_NOT_FOUND
                                    : HttpServletResponse.SC_BAD_REQUEST,
                            null);
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
