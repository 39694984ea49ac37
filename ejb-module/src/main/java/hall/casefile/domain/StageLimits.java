package hall.casefile.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The limit of a stage that opens now, stated twice.
 *
 * @param automaticDue when the system should have decided
 * @param byPostDue last working day for a person
 */
public record StageLimits(LocalDateTime automaticDue, LocalDate byPostDue) {}
