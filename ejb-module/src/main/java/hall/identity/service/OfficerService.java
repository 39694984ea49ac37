package hall.identity.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.identity.domain.Officer;
import hall.identity.domain.OfficerDisabled;
import hall.identity.domain.OfficerProfile;
import hall.identity.domain.Officers;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** The system administrator gives and takes the right to sign in. */
@Stateless
public class OfficerService {

    @Resource
    private SessionContext context;

    @Inject
    private Officers officers;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<OfficerDisabled> disabled;

    /** A line of the list of staff. */
    public record OfficerView(OfficerProfile profile, boolean enabled) implements Serializable {}

    @RolesAllowed({Role.ADMIN, Role.SECURITY, Role.AUDITOR})
    public List<OfficerView> all() {
        return officers.all().stream()
                .map(o -> new OfficerView(o.profile(), o.enabled()))
                .toList();
    }

    /**
     * Ends an officer's right; open sessions end with their next request.
     *
     * @throws BusinessException {@code IDENTITY-002} no such officer, {@code OFFICER-001} oneself
     */
    @RolesAllowed(Role.ADMIN)
    public void disable(String name) {
        Actor by = Caller.actor(context);
        Officer officer = locked(name);
        officer.disable(by.id());
        record(officer, by, false);
        disabled.fire(new OfficerDisabled(name));
    }

    @RolesAllowed(Role.ADMIN)
    public void enable(String name) {
        Officer officer = locked(name);
        officer.enable();
        record(officer, Caller.actor(context), true);
    }

    private void record(Officer officer, Actor by, boolean enabled) {
        audit.record(
                officer.auditHead(),
                officer.auditStream(),
                AuditEventType.OFFICER_CHANGED,
                by,
                Facts.with("enabled", enabled).build());
    }

    private Officer locked(String name) {
        return officers.lockedByName(name).orElseThrow(() -> new BusinessException("IDENTITY-002"));
    }
}
