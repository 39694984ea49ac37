/**
 * What happened, who did it, in the transaction of the fact, in a chain that shows any altered, removed or inserted row.
 *
 * <ol>
 *   <li>A fact is recorded by {@code AuditTrail.record} inside the use case's transaction; no transaction, no record.
 *   <li>Rows chain per stream (a case, a person, an officer): each carries the stream's sequence from 1 and the hash of the
 *       row before. The aggregate that owns the stream holds an {@code AuditHead} and is locked anyway, so a chain costs
 *       no statement of its own and one busy case does not wait for another.
 *   <li>A leased sealer gives committed rows a global sequence and a chain hash each second.
 *   <li>{@code verify-audit} reads everything and names the rows that do not fit.
 * </ol>
 *
 * <p>The vocabulary is {@code AuditEventType}; its specification is docs/audit-events.md. Out of scope: refusals and
 * attacks, which go to the security log ({@code SecurityLog}) in a transaction of their own.
 */
package hall.audit;
