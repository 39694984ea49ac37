package hall.identity.service;

import hall.audit.domain.SecurityEventKind;
import hall.audit.service.SecurityLog;
import hall.identity.domain.Enrolment.Claim;
import hall.identity.domain.PersonRegistry;
import hall.identity.domain.PersonRegistry.Answer;
import hall.identity.domain.PersonRegistry.CardAnswer;
import hall.shared.Actor;
import hall.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Asks the registers whether name, number, card and phone belong together. Called with no transaction open. */
@ApplicationScoped
public class RegistryCheck {

    private PersonRegistry registry;
    private EnrolmentSteps steps;
    private SecurityLog security;

    protected RegistryCheck() {}

    @Inject
    public RegistryCheck(PersonRegistry registry, EnrolmentSteps steps, SecurityLog security) {
        this.registry = registry;
        this.steps = steps;
        this.security = security;
    }

    /**
     * Returns when the registers agree.
     *
     * @return what the bank says of the card
     * @param person the registered person the claim names, who will see the queries in the access log
     */
    CardAnswer requireAgreement(Claim claim, Optional<Long> person, String source) {
        if (claim.identityNumber().isSynthetic() && !syntheticAllowed()) {
            throw new BusinessException("IDENTITY-018");
        }
        Duration wait = steps.reserveClaim(claim, source);
        if (!wait.isZero()) {
            security.record(SecurityEventKind.ENROLMENT_THROTTLED, Actor.ANONYMOUS, source, "");
            throw new BusinessException("IDENTITY-014", Math.max(1, wait.toSeconds()));
        }
        person.ifPresent(id -> steps.noteQuery(id, "ID1"));
        CardAnswer card = new CardAnswer(registry.identity(claim.name(), claim.identityNumber()), "", false);
        if (card.answer() == Answer.MATCHES) {
            person.ifPresent(id -> steps.noteQuery(id, "BK1"));
            card = registry.card(claim.name(), claim.identityNumber(), claim.card(), claim.phone());
        }
        switch (card.answer()) {
            case MATCHES -> steps.releaseClaim(claim, source);
            case UNAVAILABLE -> {
                // Not the person's fault: it is not held against the next try.
                steps.releaseClaim(claim, source);
                throw new BusinessException("IDENTITY-010");
            }
            case DOES_NOT_MATCH -> {
                security.record(SecurityEventKind.REGISTERS_DISAGREE, Actor.ANONYMOUS, source, "");
                throw new BusinessException("IDENTITY-011");
            }
        }
        return card;
    }

    // Numbers of the unassigned division 9999 belong to nobody: only the demo has such people.
    private static boolean syntheticAllowed() {
        return Boolean.getBoolean("hall.demo");
    }
}
