package hall.web.faces;

/** Identifiers that a form or a link sends back. */
public final class SentId {

    private static final long NOBODYS = -1;

    private SentId() {}

    /** The identifier; for what is none, one that belongs to nothing, so that the service refuses it like any stranger's. */
    public static long of(String sent) {
        return sent != null && sent.matches("[0-9]{1,18}") ? Long.parseLong(sent) : NOBODYS;
    }
}
