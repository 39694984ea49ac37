package hall.identity.domain;

import hall.shared.IdentityNumber;
import java.util.Optional;

/** Port: registered persons; joins the caller's transaction. */
public interface Persons {

    void add(Person person);

    Optional<Person> byId(long id);

    Optional<Person> byIdentityNumber(IdentityNumber number);

    /** The person, locked until the transaction ends: for what appends to the person's audit stream. */
    Optional<Person> lockedById(long id);

    /** The stamp the person's sessions must carry. */
    Optional<Long> sessionStamp(long id);
}
