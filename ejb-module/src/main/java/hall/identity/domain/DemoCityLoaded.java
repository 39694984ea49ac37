package hall.identity.domain;

import hall.shared.Facts;
import java.time.LocalDate;
import java.util.Map;

/**
 * The demo's people are in place; the areas that keep more of the cast observe this in the same transaction.
 *
 * @param cast the whole cast file
 * @param persons person ids by the key of the cast ({@code 乙}); only the registered ones
 * @param day the day all of the cast's dates are laid relative to
 */
public record DemoCityLoaded(Facts cast, Map<String, Long> persons, LocalDate day) {}
