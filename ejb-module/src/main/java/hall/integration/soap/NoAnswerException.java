package hall.integration.soap;

/** There is no usable answer; the message says why in a few words without personal data. */
public final class NoAnswerException extends Exception {

    private static final long serialVersionUID = 1L;

    NoAnswerException(String problem) {
        super(problem);
    }
}
