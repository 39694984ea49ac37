package hall.fund.domain.contribution;

import hall.shared.BusinessException;
import java.time.LocalDate;

/**
 * The committee's decision that a deferral (缓缴) rests on, as it was typed.
 *
 * @param document its number, at most 60 characters
 * @param on its day, null when none was given
 */
public record CommitteeDecision(String document, LocalDate on) {

    private static final int DOCUMENT_MOST = 60;

    /** The number to keep; refused with {@code CONTRIBUTION-064} (most) when there is none, or it is too long. */
    public String checkedDocument() {
        String number = document == null ? "" : document.strip();
        if (number.isEmpty() || number.length() > DOCUMENT_MOST) {
            throw new BusinessException("CONTRIBUTION-064", DOCUMENT_MOST);
        }
        return number;
    }

    /** The day; refused with {@code CONTRIBUTION-065} when it is none, or still to come. */
    public LocalDate checkedDay(LocalDate today) {
        if (on == null || on.isAfter(today)) {
            throw new BusinessException("CONTRIBUTION-065");
        }
        return on;
    }
}
