package hall.payment.domain;

import hall.shared.CaseNumber;
import java.io.Serializable;
import java.util.Optional;

/**
 * What is paid: a granted case, or something of the fund's own, such as what a court took. At most one payment of a reference is alive or
 * done.
 *
 * @param value the case number, or {@code KIND:id}; 43 characters at most
 */
public record PaymentReference(String value) implements Serializable {

    public PaymentReference {
        if (!isCase(value) && !value.matches("[A-Z-]{1,20}:[0-9]{1,19}")) {
            throw new IllegalArgumentException("payment reference " + value);
        }
    }

    private static boolean isCase(String value) {
        return value.matches("[0-9A-Z]{31}[0-9]{8}[0-9A-Z]{4}");
    }

    public static PaymentReference of(CaseNumber caseNumber) {
        return new PaymentReference(caseNumber.value());
    }

    /** Something that is no case, by its kind and id. */
    public static PaymentReference of(String kind, long id) {
        return new PaymentReference(kind + ":" + id);
    }

    /** Empty for what is no case. */
    public Optional<CaseNumber> caseNumber() {
        return isCase(value) ? Optional.of(new CaseNumber(value)) : Optional.empty();
    }

    /** The id when it is of that kind. */
    public Optional<Long> idOf(String kind) {
        return value.startsWith(kind + ":")
                ? Optional.of(Long.valueOf(value.substring(kind.length() + 1)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
