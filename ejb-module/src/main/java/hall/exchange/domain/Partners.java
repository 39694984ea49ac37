package hall.exchange.domain;

import java.util.List;
import java.util.Optional;

/** Port: the partners, and which of their messages have been executed. */
public interface Partners {

    /** All of them, locked until the transaction ends, so that two take-overs follow each other. */
    List<Partner> allLocked();

    Optional<Partner> byFingerprint(String fingerprint);

    void add(Partner partner);

    /**
     * Notes a message as executed.
     *
     * @return false when it was noted before, here or on another server
     */
    boolean noteFirst(String partner, String messageId);

    /** Forgets messages noted more than so many milliseconds ago; gives how many. */
    int forgetOlderThan(long millis);
}
