package hall.shared;

import java.io.Serializable;

/** The short code of a service item in the centre's catalogue, such as {@code TQ04}. */
public record ServiceItemCode(String value) implements Serializable {

    public ServiceItemCode {
        if (!value.matches("(KH|TQ|DK|ZY|CX)[0-9]{2}")) {
            throw new BusinessException("ITEM-001", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
