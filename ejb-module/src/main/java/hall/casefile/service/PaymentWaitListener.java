package hall.casefile.service;

import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.shared.PaymentWait;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes into the case what its payment waits for, in the transaction that found it out: so every door can tell, and the page moves. */
@ApplicationScoped
public class PaymentWaitListener {

    @Inject
    private CaseFiles files;

    void waits(@Observes PaymentWait wait) {
        CaseFile file = files.lock(wait.caseNumber());
        file.paymentWaits(wait);
    }
}
