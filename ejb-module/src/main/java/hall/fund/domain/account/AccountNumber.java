package hall.fund.domain.account;

import hall.shared.BusinessException;
import java.io.Serializable;
import java.util.regex.Pattern;

/** A personal account number (GRZH) of 12 digits: 4 centre, 8 serial; no personal data in it. Refused with {@code FUND-009}. */
public record AccountNumber(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{12}");

    public AccountNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new BusinessException("FUND-009", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
