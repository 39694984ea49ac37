package hall.casefile.service;

import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.ServiceItemCode;
import hall.verification.domain.EvidenceQuery;
import hall.verification.domain.EvidenceSource;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks a source about an answer while the form is being filled in, so that the person sees at once what it says. It is shown and
 * never decided on: when the application is lodged everything is asked anew.
 *
 * <p>NOT_SUPPORTED: a call of seconds must not keep a transaction open; the transactions are {@link DraftCheckSteps}'.
 */
@Stateless
@RolesAllowed(Role.CITIZEN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DraftCheckService {

    private static final Logger LOG = Logger.getLogger(DraftCheckService.class.getName());

    /** The person waits in front of the page: after this it goes on without the answer. */
    private static final int PATIENCE_SECONDS = 4;

    @Inject
    private DraftCheckSteps steps;

    @Inject
    private EvidenceSource source;

    @Resource
    private ManagedExecutorService executor;

    /** Asks about every answer of the draft that can be asked about and has not been since it was typed. */
    public void check(ServiceItemCode item) {
        List<EvidenceQuery> queries;
        try {
            queries = steps.begin(item);
        } catch (BusinessException enoughForToday) {
            return;
        }
        for (EvidenceQuery query : queries) {
            await(executor.submit(() -> steps.keep(item, query, source.ask(query))));
        }
    }

    // Who is asked goes on answering; what comes later is there on the next page.
    private static void await(Future<?> answer) {
        try {
            answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException silent) {
            LOG.log(Level.FINE, "no answer yet", silent);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
