package hall.exchange.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.exchange.domain.Partner;
import hall.exchange.domain.Partners;
import hall.exchange.domain.Registration;
import hall.shared.Actor;
import hall.shared.Facts;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes over who may call the hall from the configuration; each change leaves an audit record. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class PartnerRegistration {

    @Inject
    private Partners partners;

    @Inject
    private AuditTrail audit;

    /** Partners that are not named any more are disabled, never removed. */
    public void takeOver(List<Registration> registrations) {
        Map<String, Registration> wanted = new HashMap<>();
        registrations.forEach(r -> wanted.put(r.name(), r));
        for (Partner known : partners.allLocked()) {
            Registration now = wanted.remove(known.name());
            if (now == null ? known.disable() : known.become(now)) {
                record(known);
            }
        }
        for (Registration added : wanted.values()) {
            Partner partner = new Partner(added);
            partners.add(partner);
            record(partner);
        }
    }

    /** Messages so old that their own timestamp refuses them need not be remembered. */
    public int forgetOlderThan(long millis) {
        return partners.forgetOlderThan(millis);
    }

    private void record(Partner partner) {
        audit.record(
                partner.audit(),
                partner.auditStream(),
                AuditEventType.PARTNER_REGISTERED,
                Actor.SYSTEM,
                Facts.with("fingerprint", partner.fingerprint())
                        .and(
                                "operations",
                                partner.operations().stream().map(Enum::name).collect(Collectors.joining(" ")))
                        .and("enabled", partner.enabled())
                        .build());
    }
}
