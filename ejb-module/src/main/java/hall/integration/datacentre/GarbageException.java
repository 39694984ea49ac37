package hall.integration.datacentre;

/** A well-formed answer that makes no sense. The reason names the field, never its value. */
final class GarbageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GarbageException(String reason) {
        super(reason);
    }

    GarbageException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
