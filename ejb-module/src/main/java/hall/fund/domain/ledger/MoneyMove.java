package hall.fund.domain.ledger;

import hall.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A movement of money as the fund has it: a withdrawal that was paid, an arrival, or what an entry did to a head of the ledger.
 *
 * @param key payment's number, the bank's serial, or the entry's business key
 * @param caseNumber the case it belongs to, empty when none
 * @param amount positive for what came in, negative for what went out; for a head: debited less credited
 */
public record MoneyMove(long id, String key, String caseNumber, Money amount, LocalDate day) implements Serializable {

    public MoneyMove {
        caseNumber = caseNumber == null ? "" : caseNumber;
    }
}
