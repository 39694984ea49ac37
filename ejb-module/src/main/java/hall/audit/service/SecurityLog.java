package hall.audit.service;

import hall.audit.domain.SecurityEvent;
import hall.audit.domain.SecurityEventKind;
import hall.audit.domain.SecurityEvents;
import hall.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;

/**
 * Records refusals and attacks. REQUIRES_NEW: the line survives the rollback of what was refused.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class SecurityLog {

    private SecurityEvents events;
    private Clock clock;

    protected SecurityLog() {}

    @Inject
    public SecurityLog(SecurityEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a line.
     *
     * @param source the network address it came from, or empty
     * @param detail a few words without identity numbers, cards, phones or passwords
     */
    public void record(SecurityEventKind kind, Actor actor, String source, String detail) {
        events.add(new SecurityEvent(kind, actor, source, detail, LocalDateTime.now(clock)));
    }
}
