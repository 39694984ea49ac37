package hall.exchange.domain;

import hall.audit.domain.AuditHead;
import hall.shared.Actor;
import hall.shared.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** A partner that may call the hall: its certificate and its rights. Never removed, only disabled. */
@Entity
@Table(name = "partner")
public class Partner {

    @Id
    private long id;

    @Column(name = "name", nullable = false, length = 40)
    private String name;

    @Column(name = "fingerprint", nullable = false, length = 64)
    private String fingerprint;

    @Column(name = "enabled", nullable = false)
    private boolean enabled;

    @ElementCollection
    @CollectionTable(name = "partner_right", joinColumns = @JoinColumn(name = "partner_id"))
    @Column(name = "operation", nullable = false, length = 40)
    @Enumerated(EnumType.STRING)
    private Set<ExchangeOperation> operations = new HashSet<>();

    @Embedded
    private AuditHead audit;

    protected Partner() {}

    public Partner(Registration registration) {
        this.id = Ids.next();
        this.name = registration.name();
        this.fingerprint = registration.fingerprint();
        this.operations.addAll(registration.operations());
        this.enabled = true;
        this.audit = AuditHead.start();
    }

    /**
     * Takes over what the configuration says now.
     *
     * @return whether anything changed
     */
    public boolean become(Registration registration) {
        boolean changed = !enabled
                || !fingerprint.equals(registration.fingerprint())
                || !operations.equals(registration.operations());
        enabled = true;
        fingerprint = registration.fingerprint();
        if (!operations.equals(registration.operations())) {
            operations.clear();
            operations.addAll(registration.operations());
        }
        return changed;
    }

    /**
     * The configuration does not name it any more.
     *
     * @return whether anything changed
     */
    public boolean disable() {
        boolean changed = enabled;
        enabled = false;
        return changed;
    }

    public boolean may(ExchangeOperation operation) {
        return enabled && operations.contains(operation);
    }

    public String name() {
        return name;
    }

    public String fingerprint() {
        return fingerprint;
    }

    public boolean enabled() {
        return enabled;
    }

    public Set<ExchangeOperation> operations() {
        return operations.isEmpty() ? EnumSet.noneOf(ExchangeOperation.class) : EnumSet.copyOf(operations);
    }

    public AuditHead audit() {
        return audit;
    }

    public String auditStream() {
        return "partner:" + name;
    }

    public Actor actor() {
        return new Actor(Actor.Kind.PARTNER, name);
    }
}
