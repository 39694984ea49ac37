package hall.identity.domain;

import hall.shared.IdentityNumber;
import java.util.List;
import java.util.Optional;

/** Port: staff; joins the caller's transaction. */
public interface Officers {

    void add(Officer officer);

    Optional<Officer> byName(String name);

    /** The officer, locked until the transaction ends. */
    Optional<Officer> lockedByName(String name);

    /** The one officer of this identity number, whether enabled or not. */
    Optional<Officer> byNumber(IdentityNumber number);

    /** All, by name; the staff of one centre is a short list. */
    List<Officer> all();

    /** The stamp the officer's sessions must carry; empty when there is no such officer or the right has ended. */
    Optional<Long> sessionStamp(String name);
}
