package hall.integration.soap;

/** An answer that contradicts what was asked or whom: never a fact, always a line in the security log. */
public final class UntrustedAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The reason holds no personal data. */
    public UntrustedAnswerException(String reason) {
        super(reason);
    }
}
