package hall.bench.server;

import hall.casefile.domain.CaseClosed;
import hall.verification.domain.EvidenceReceived;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.ConcurrentHashMap;

/** Sees the hall's cases pass their marks, after each commit. */
@ApplicationScoped
public class CaseWatch {

    private final ConcurrentHashMap<String, Stopwatch> underWay = new ConcurrentHashMap<>();

    /** Marks may come before the lodger has read the receipt. */
    Stopwatch of(String caseNumber) {
        return underWay.computeIfAbsent(caseNumber, n -> new Stopwatch());
    }

    void forget(String caseNumber) {
        underWay.remove(caseNumber);
    }

    void instructed(String caseNumber) {
        of(caseNumber).end(Step.DECIDE);
    }

    void handedOver(String caseNumber) {
        of(caseNumber).end(Step.HAND_OVER);
    }

    void answered(@Observes(during = TransactionPhase.AFTER_SUCCESS) EvidenceReceived event) {
        of(event.caseNumber().value()).end(Step.EVIDENCE);
    }

    void closed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CaseClosed event) {
        of(event.caseNumber().value()).end(Step.PAY);
    }
}
