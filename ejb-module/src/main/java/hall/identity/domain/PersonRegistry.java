package hall.identity.domain;

import hall.shared.BankCardNumber;
import hall.shared.IdentityNumber;
import hall.shared.MobileNumber;
import hall.shared.PersonName;

/**
 * Port: who a person is, asked at registration before any case exists (ID1, BK1). Called with no transaction open.
 */
public interface PersonRegistry {

    /** What a register said. */
    enum Answer {
        MATCHES,
        DOES_NOT_MATCH,
        /** No usable answer now; never held against the person. */
        UNAVAILABLE
    }

    /**
     * What the bank said of a card.
     *
     * @param bankName the bank as it names itself; empty unless the answer is MATCHES
     * @param classOne whether the account is of class I (Ⅰ类), the only class that takes payments of any size
     */
    record CardAnswer(Answer answer, String bankName, boolean classOne) {}

    /** ID1: name and number belong together and the person lives. */
    Answer identity(PersonName name, IdentityNumber number);

    /** BK1: name, number, card and phone belong together (四要素). */
    CardAnswer card(PersonName name, IdentityNumber number, BankCardNumber card, MobileNumber phone);
}
