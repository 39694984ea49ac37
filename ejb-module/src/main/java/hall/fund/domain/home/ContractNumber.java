package hall.fund.domain.home;

import hall.shared.BusinessException;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;

/** Number of a contract of purchase in the housing department's register (合同编号): YS and 12 digits. */
public record ContractNumber(String value) implements Serializable {

    private static final int DIGITS = 12;

    public ContractNumber {
        if (!value.matches("YS[0-9]*")) {
            throw new BusinessException("FUND-011", value);
        }
        int digits = value.length() - 2;
        if (digits != DIGITS) {
            throw new BusinessException("FUND-010", digits);
        }
    }

    /**
     * Reads what a person typed: full-width characters, spaces and small letters are forgiven.
     *
     * @throws BusinessException {@code FUND-010} not 12 digits (argument: how many); {@code FUND-011} not YS and digits
     */
    public static ContractNumber parse(String typed) {
        return new ContractNumber(Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
