package hall.policy.domain;

import hall.shared.BusinessException;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A value to be proposed, as it was typed.
 *
 * @param name which parameter
 * @param value a plain number in the parameter's unit
 * @param validFrom its first day, null when none was given
 * @param legalBasis the text it rests on, shown wherever the value is
 */
public record ProposeParameter(String name, String value, LocalDate validFrom, String legalBasis) {

    private static final int BASIS_LEAST = 6;
    private static final int BASIS_MOST = 400;

    /** The value in the parameter's unit; refused with {@code POLICY-002} when it makes no sense in it. */
    public BigDecimal checkedValue(String unit) {
        return PolicyUnit.of(unit).read(value);
    }

    /** The first day; refused with {@code POLICY-003} (first, last that may be) when it is none, begun, or too far ahead. */
    public LocalDate checkedDay(LocalDate today) {
        return PolicyProposal.requireAhead(validFrom, today);
    }

    /** The basis to keep; refused with {@code POLICY-004} (least, most) when it is too short or too long. */
    public String checkedBasis() {
        String basis = legalBasis == null ? "" : legalBasis.strip();
        if (basis.length() < BASIS_LEAST || basis.length() > BASIS_MOST) {
            throw new BusinessException("POLICY-004", BASIS_LEAST, BASIS_MOST);
        }
        return basis;
    }
}
