package hall.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A refusal with a stable code. The words stand in the message bundle under the code, with the arguments in place; they
 * say what is wrong, why, and how to cure it. Rolls the transaction back: a refused act changes nothing.
 */
@ApplicationException(rollback = true)
public class BusinessException extends RuntimeException {

    private final String code;
    private final transient List<Object> arguments;

    public BusinessException(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
