package hall.casefile.domain;

import java.time.LocalDate;

/**
 * The last days of a whole case.
 *
 * @param promised by our promise
 * @param statutory by law
 * @param acceptedOn the day of acceptance, from which both are counted; null before it, when the day of lodging stands for it and
 *     the law's clock does not run yet
 */
public record CaseDeadlines(LocalDate promised, LocalDate statutory, LocalDate acceptedOn) {

    /** Whether the law's clock runs (Regulation Art. 25). */
    public boolean isAccepted() {
        return acceptedOn != null;
    }
}
