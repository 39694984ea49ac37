package hall.payment.domain;

import hall.shared.Money;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A payment about which the bank contradicted our books, and which waits for two officers to find out what became of it.
 *
 * @param sendSeqNo our number
 * @param reference what is paid: a case number, or {@code KIND:id}
 * @param credit whom to
 * @param debitAccount the special account (专户) it left from, empty when it never left
 * @param sentAt when it left last, null when it never did
 * @param frozenAt since when it is frozen
 * @param refused whether the bank had refused it before, so that its money was given back already
 * @param hostSerial the bank's serial as the contradiction had it, empty when it had none
 * @param bankMessage the bank's words, empty when it had none
 */
public record FrozenPayment(
        long id,
        String sendSeqNo,
        String reference,
        Money amount,
        CreditAccount credit,
        String debitAccount,
        LocalDateTime instructedAt,
        LocalDateTime sentAt,
        LocalDateTime frozenAt,
        boolean refused,
        String hostSerial,
        String bankMessage)
        implements Serializable {

    public FrozenPayment {
        Objects.requireNonNull(frozenAt, "frozenAt");
    }
}
