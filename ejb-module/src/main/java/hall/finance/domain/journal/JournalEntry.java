package hall.finance.domain.journal;

import hall.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * An entry of the ledger (记账凭证) as an auditor reads it.
 *
 * @param businessKey what happened, such as {@code WITHDRAWAL-FINAL:…}
 * @param caseNumber the case it belongs to, null when none
 * @param number its number within the month when people made it, null otherwise
 * @param total of its transfers
 * @param undoes the entry it undoes (冲账), null when it is black
 * @param undoneBy the red entry that undoes it, null when it stands
 */
public record JournalEntry(
        long id,
        LocalDate bookedOn,
        LocalDateTime bookedAt,
        String businessKey,
        String caseNumber,
        Integer number,
        Money total,
        Link undoes,
        Link undoneBy)
        implements Serializable {

    /** Another entry. */
    public record Link(long id, String businessKey) implements Serializable {}

    /** What happened, without which: {@code WITHDRAWAL-FINAL}. */
    public String event() {
        int colon = businessKey.indexOf(':');
        return colon < 0 ? businessKey : businessKey.substring(0, colon);
    }

    /** Of what it happened: what stands behind the colon. */
    public String object() {
        return businessKey.substring(businessKey.indexOf(':') + 1);
    }
}
