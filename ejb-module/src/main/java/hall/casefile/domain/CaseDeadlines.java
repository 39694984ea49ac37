package hall.casefile.domain;

import java.time.LocalDate;

/**
 * The last days of a whole case.
 *
 * @param promised by our promise
 * @param statutory by law
 */
public record CaseDeadlines(LocalDate promised, LocalDate statutory) {}
