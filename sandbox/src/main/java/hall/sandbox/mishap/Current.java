package hall.sandbox.mishap;

/** The failure of the call that this thread is answering, for the desks and the signer. */
public final class Current {

    private static final ThreadLocal<Mishap> MISHAP = ThreadLocal.withInitial(() -> Mishap.NONE);

    private Current() {}

    public static Mishap mishap() {
        return MISHAP.get();
    }

    public static boolean is(Mode mode) {
        return mishap().is(mode);
    }

    public static void set(Mishap mishap) {
        MISHAP.set(mishap);
    }

    public static void clear() {
        MISHAP.remove();
    }
}
