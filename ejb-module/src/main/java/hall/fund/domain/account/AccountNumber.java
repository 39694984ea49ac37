package hall.fund.domain.account;

import hall.shared.BusinessException;
import java.io.Serializable;

/** A personal account number (GRZH) of 12 digits: 4 centre, 8 serial; no personal data in it. Refused with {@code FUND-009}. */
public record AccountNumber(String value) implements Serializable {

    public AccountNumber {
        if (!value.matches("[0-9]{12}")) {
            throw new BusinessException("FUND-009", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
