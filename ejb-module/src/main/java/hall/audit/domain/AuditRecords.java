package hall.audit.domain;

/** Port: keeps audit rows in the current transaction. */
public interface AuditRecords {

    void add(AuditRecord row);
}
