package hall.fund.domain.court;

import hall.fund.domain.account.FreezeClaim;
import hall.shared.BusinessException;
import java.time.LocalDate;

/**
 * What a court's document orders (协助冻结存款通知书).
 *
 * @param court who orders it
 * @param documentNumber of its document
 * @param from the first day, today or before
 * @param until the last day
 */
public record FreezeOrder(String court, String documentNumber, FreezeClaim claim, LocalDate from, LocalDate until) {

    /** Longest text of a court's name. */
    public static final int COURT_LENGTH = 120;

    /** Longest number of a document. */
    public static final int DOCUMENT_LENGTH = 60;

    /** Refuses with {@code FUND-026} a name or number that is missing or too long, with {@code FUND-061} days that are in no order. */
    public FreezeOrder {
        court = CourtText.of(court, COURT_LENGTH);
        documentNumber = CourtText.of(documentNumber, DOCUMENT_LENGTH);
        if (from == null || until == null || until.isBefore(from)) {
            throw new BusinessException("FUND-061");
        }
    }
}
