package hall.finance.domain.close;

import hall.payment.domain.ReconciliationSheet.BankEntry;
import hall.payment.domain.ReconciliationSheet.OwnEntry;
import hall.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one of the two books has.
 *
 * @param key the bank's serial, a payment's number, or an entry's business key
 * @param reference by which else the other book may know it: our number as the bank wrote it, or the bank's serial as we know it
 * @param amount positive for what came in, negative for what went out
 */
public record Side(String key, String reference, Money amount, LocalDate day) implements Serializable {

    static Side of(BankEntry entry) {
        return entry == null ? null : new Side(entry.serial(), entry.reference(), entry.amount(), entry.day());
    }

    static Side of(OwnEntry entry) {
        return entry == null ? null : new Side(entry.number(), entry.bankSerial(), entry.amount(), entry.day());
    }

    BankEntry asTheirs() {
        return new BankEntry(key, reference, amount, day);
    }

    OwnEntry asOurs() {
        return new OwnEntry(key, reference, amount, day);
    }

    /** How much more the first has at the end of a day. */
    static Money gap(Optional<Side> their, Optional<Side> our, LocalDate when) {
        Money theirs = their.map(s -> s.upTo(when)).orElse(Money.ZERO);
        return theirs.minus(our.map(s -> s.upTo(when)).orElse(Money.ZERO));
    }

    /** Its amount if it was there on that day, else nothing. */
    Money upTo(LocalDate when) {
        return day.isAfter(when) ? Money.ZERO : amount;
    }
}
