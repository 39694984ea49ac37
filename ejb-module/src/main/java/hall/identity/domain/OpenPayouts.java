package hall.identity.domain;

import hall.shared.BankCardNumber;
import hall.shared.CaseNumber;
import java.util.Optional;

/** Port: where money is still to go, read in the caller's transaction. Whoever keeps cases answers it. */
public interface OpenPayouts {

    /** An open case of the person that pays to that card, if there is one. */
    Optional<CaseNumber> caseTo(long personId, BankCardNumber card);
}
