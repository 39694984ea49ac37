package hall.fund.domain.court;

import java.time.LocalDateTime;

/**
 * A corrected payee that waits to be confirmed, as people read it.
 *
 * @param documentNumber of the court's document that names it
 * @param tail last four digits of the account
 */
public record PayeeView(
        String documentNumber, String name, String tail, String bank, String enteredBy, LocalDateTime enteredAt) {}
