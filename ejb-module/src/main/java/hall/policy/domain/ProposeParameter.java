package hall.policy.domain;

import java.time.LocalDate;

/**
 * A value to be proposed, as it was typed.
 *
 * @param name which parameter
 * @param value a plain number in the parameter's unit
 * @param validFrom its first day, null when none was given
 * @param legalBasis the text it rests on, shown wherever the value is
 */
public record ProposeParameter(String name, String value, LocalDate validFrom, String legalBasis) {}
