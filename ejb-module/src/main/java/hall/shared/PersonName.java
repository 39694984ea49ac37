package hall.shared;

import java.io.Serializable;
import java.text.Normalizer;

/**
 * A person's name as the registers write it: NFC, 2 to 60 characters, letters (any script), the middle dot ·, spaces
 * inside. Two names are the same when their {@link #comparable} forms are equal. Refused with {@code NAME-001}.
 */
public record PersonName(String value) implements Serializable {

    public PersonName {
        value = Normalizer.normalize(value == null ? "" : value.strip(), Normalizer.Form.NFC);
        if (!value.matches("[\\p{L}\\p{M}·•・. ]{2,60}")) {
            throw new BusinessException("NAME-001");
        }
    }

    /** The form registers are compared in: one kind of middle dot, no spaces, half-width. */
    public String comparable() {
        return Normalizer.normalize(value, Normalizer.Form.NFKC)
                .replaceAll("[•・･]", "·")
                .replace(" ", "");
    }

    public boolean sameAs(PersonName other) {
        return comparable().equals(other.comparable());
    }

    @Override
    public String toString() {
        return value;
    }
}
