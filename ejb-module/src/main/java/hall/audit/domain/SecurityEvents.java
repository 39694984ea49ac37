package hall.audit.domain;

/** Port: keeps lines of the security log in the current transaction. */
public interface SecurityEvents {

    void add(SecurityEvent event);
}
