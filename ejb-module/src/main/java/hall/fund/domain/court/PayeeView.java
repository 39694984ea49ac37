package hall.fund.domain.court;

import java.time.LocalDateTime;

/**
 * A corrected payee that waits to be confirmed, as people read it.
 *
 * @param documentNumber of the court's document that names it
 * @param account all of its number: whoever confirms compares it with the document, because the last one was wrong
 */
public record PayeeView(
        long id,
        String documentNumber,
        String name,
        String account,
        String bank,
        String enteredBy,
        LocalDateTime enteredAt) {}
