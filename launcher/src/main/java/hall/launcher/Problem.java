package hall.launcher;

/** Something a person can mend: the message says what, why and the cure, in one line; shown without a stack trace. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Problem(String message) {
        super(message);
    }

    public Problem(String message, Throwable cause) {
        super(message, cause);
    }
}
