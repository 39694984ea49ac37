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
 * @param made by whom and why, as far as people decided on it outside of a case
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
        Money amount,
        Made made)
        implements Serializable {

    /**
     * What a voucher of paper would bear.
     *
     * @param summary 摘要 of a manual voucher, the reason of its red one; null otherwise
     * @param document 附件: the document it rests on, null when none was named
     * @param enteredBy 制单, sign-in name; null when nobody did
     * @param decidedBy 复核, sign-in name; null when nobody did
     */
    public record Made(String summary, String document, String enteredBy, String decidedBy) implements Serializable {}
}
