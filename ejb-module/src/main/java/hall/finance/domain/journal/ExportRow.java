package hall.finance.domain.journal;

import hall.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One transfer of the journal with its entry, as it is taken away.
 *
 * @param number within the month when people made it, null otherwise
 * @param undoes business key of the entry it undoes, null when it is black
 */
public record ExportRow(
        LocalDate bookedOn,
        long entry,
        int line,
        String businessKey,
        LocalDateTime bookedAt,
        String caseNumber,
        String undoes,
        Integer number,
        String debit,
        String credit,
        Money amount)
        implements Serializable {}
