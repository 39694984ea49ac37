package hall.fund.domain.account;

import hall.shared.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A row of an account's journal as people read it; amounts are signed.
 *
 * @param type GJHTQYWLX code
 * @param reason TQYY code, null when not a withdrawal
 * @param paidFor {@code yyyyMM}, null when not a contribution
 * @param reverses id of the row a red one undoes, null when it is none
 * @param interestFrom the day from which interest counts it, null for the day it was booked on
 */
public record JournalLine(
        long id,
        LocalDateTime bookedAt,
        String type,
        String reason,
        String paidFor,
        Money amount,
        Money carriedOver,
        Money currentYear,
        Money balanceAfter,
        String serial,
        boolean red,
        Long reverses,
        LocalDate interestFrom) {

    /** Whether interest counts it from another day than the one it was booked on. */
    public boolean isCountedFromAnotherDay() {
        return interestFrom != null && !interestFrom.equals(bookedAt.toLocalDate());
    }

    /** Whether it credited a contribution, which a red row may undo. */
    public boolean isContribution() {
        return !red && (entryType() == AccountEntryType.REMITTANCE || entryType() == AccountEntryType.BACK_PAYMENT);
    }

    /** The word for what it is: its type, but a court's deduction (扣划) by its own name, which the standard has no type for. */
    public String kind() {
        return entryType() == AccountEntryType.OTHER && serial.startsWith("D")
                ? "DEDUCTION"
                : entryType().name();
    }

    public AccountEntryType entryType() {
        return AccountEntryType.ofCode(type);
    }
}
