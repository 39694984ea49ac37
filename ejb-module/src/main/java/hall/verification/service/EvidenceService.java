package hall.verification.service;

import hall.outbox.domain.Delivery;
import hall.outbox.service.Outbox;
import hall.shared.CaseNumber;
import hall.shared.IdentityNumber;
import hall.shared.Role;
import hall.verification.domain.Evidence;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceFile;
import hall.verification.domain.EvidenceQuery;
import hall.verification.domain.EvidenceQuestion;
import hall.verification.domain.EvidenceReceived;
import hall.verification.domain.EvidenceRequest;
import hall.verification.domain.EvidenceType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;

/** Asks for evidence and keeps the answers. */
@Stateless
@RolesAllowed({Role.CITIZEN, Role.OFFICER, Role.SYSTEM})
public class EvidenceService {

    static final String CHANNEL = "evidence";

    @Inject
    private EvidenceFile file;

    @Inject
    private Outbox outbox;

    @Inject
    private Event<EvidenceReceived> received;

    @Inject
    private Clock clock;

    /** The first question of its kind for a case, as {@link #request}: nothing of the kind is under way. */
    public void requestFirst(EvidenceQuestion question) {
        EvidenceQuery query = keep(question);
        outbox.putFirst(CHANNEL, orderKey(query), EvidenceMessages.payload(query));
    }

    /** Puts a question to a source outside, to be asked after commit. */
    public void request(EvidenceQuestion question) {
        EvidenceQuery query = keep(question);
        outbox.put(CHANNEL, orderKey(query), EvidenceMessages.payload(query));
    }

    private EvidenceQuery keep(EvidenceQuestion question) {
        EvidenceQuery query = question.numbered(UUID.randomUUID().toString());
        file.add(new EvidenceRequest(
                query, question.caseNumber(), question.about().personId(), LocalDateTime.now(clock)));
        return query;
    }

    private static String orderKey(EvidenceQuery query) {
        return query.caseNumber() + ":" + query.type().operation();
    }

    /** Keeps what the centre's own books say. */
    public Evidence keepOwn(CaseNumber caseNumber, EvidenceType type, IdentityNumber subject, EvidenceAnswer answer) {
        Evidence own =
                new Evidence(caseNumber, UUID.randomUUID().toString(), type, subject, answer, LocalDateTime.now(clock));
        file.add(own);
        return own;
    }

    /**
     * Stores an answer and ends its message, as one fact; nothing when another worker was faster.
     */
    @RolesAllowed(Role.SYSTEM)
    public void receive(Delivery delivery, EvidenceQuery query, EvidenceAnswer answer) {
        if (!outbox.finish(delivery)) {
            return;
        }
        CaseNumber caseNumber = new CaseNumber(query.caseNumber());
        Evidence evidence = new Evidence(
                caseNumber,
                query.requestNumber(),
                query.type(),
                query.identityNumber(),
                answer,
                LocalDateTime.now(clock));
        file.add(evidence);
        received.fire(new EvidenceReceived(caseNumber, query.type(), answer.outcome(), evidence.hash()));
    }
}
