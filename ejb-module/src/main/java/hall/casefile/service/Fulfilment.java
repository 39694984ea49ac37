package hall.casefile.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.casefile.domain.ApprovedCase;
import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.casefile.domain.PayeeQuestions;
import hall.casefile.domain.PaymentReturned;
import hall.catalogue.service.ItemVersions;
import hall.identity.domain.Applicant;
import hall.shared.Actor;
import hall.shared.Facts;
import hall.verification.domain.Evidence;
import hall.verification.domain.EvidenceFile;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import hall.verification.service.EvidenceService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Starts the business of a granted case. No payment leaves without SB1 and BK1 having confirmed today that the card belongs to
 * the applicant's identity number; what is older is asked again first, and the case waits for the answer.
 */
@ApplicationScoped
public class Fulfilment {

    @Inject
    private CaseFiles files;

    @Inject
    private CaseHandlers handlers;

    @Inject
    private ItemVersions versions;

    @Inject
    private EvidenceFile evidence;

    @Inject
    private EvidenceService evidenceService;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PaymentReturned> returned;

    void start(CaseFile file, Actor actor, LocalDateTime now) {
        List<Evidence> kept = evidence.of(file.caseNumber());
        boolean asked = false;
        for (EvidenceType type : PayeeQuestions.about(file.applicant()).keySet()) {
            Optional<Evidence> today = today(kept, type, now.toLocalDate());
            if (today.isEmpty()) {
                askAgain(file, type);
                asked = true;
            } else if (today.get().outcome() != EvidenceOutcome.CONFIRMED) {
                refused(file, "E02", now);
                return;
            }
        }
        if (!asked) {
            pay(file, actor);
        }
    }

    /** Has the card confirmed anew, whatever was answered about another one; the case waits for it. */
    void confirmCard(CaseFile file) {
        PayeeQuestions.about(file.applicant()).keySet().forEach(type -> askAgain(file, type));
    }

    /** The latest answer of the day. */
    private static Optional<Evidence> today(List<Evidence> kept, EvidenceType type, LocalDate day) {
        return kept.stream()
                .filter(e -> e.type() == type && e.fetchedAt().toLocalDate().equals(day))
                .reduce((first, second) -> second);
    }

    private void askAgain(CaseFile file, EvidenceType type) {
        CaseQuestions questions = new CaseQuestions(
                file.caseNumber(),
                versions.byVersion(file.item(), file.terms().itemVersion()).implementationCode(),
                "付款前核对",
                file.applicant());
        evidenceService.request(
                questions.of(type, PayeeQuestions.about(file.applicant()).get(type)));
    }

    /** Takes the money and instructs the bank, whatever is known of the card. */
    void pay(CaseFile file, Actor actor) {
        handlers.of(file.item()).fulfil(approved(file));
        file.instructPayment();
        audit.record(
                file.audit(),
                file.auditStream(),
                AuditEventType.PAYMENT_INSTRUCTED,
                actor,
                Facts.with("amount", file.amount())
                        .and("cardTail", file.applicant().card().number().tail())
                        .build());
    }

    /** Refuses as {@link #pay} does, and changes nothing. */
    void requirePayable(CaseFile file) {
        handlers.of(file.item()).requireFulfillable(approved(file));
    }

    private static ApprovedCase approved(CaseFile file) {
        Applicant applicant = file.applicant();
        return new ApprovedCase(
                file.caseNumber(),
                file.item(),
                applicant,
                file.amount(),
                file.submission().application(),
                applicant.card());
    }

    /** The granted money cannot go: it stays on the account and a person looks. */
    void refused(CaseFile file, String reasonCode, LocalDateTime now) {
        new StageRecords(files, audit, file, Actor.SYSTEM).keep(file.failPayment(Actor.SYSTEM, reasonCode, "", now));
        returned.fire(new PaymentReturned(
                file.caseNumber(), file.item(), file.applicant().phone(), reasonCode));
    }
}
