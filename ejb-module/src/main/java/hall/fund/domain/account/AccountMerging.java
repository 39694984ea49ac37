package hall.fund.domain.account;

import hall.fund.domain.ledger.LedgerEntry;
import hall.shared.BusinessException;
import java.time.LocalDateTime;

/**
 * What makes one account of a person's two (合并), and two of one again. The rows of both sides have the same serial; the money
 * keeps its parts. Entries are null when there was no money.
 */
public final class AccountMerging {

    private final PersonalAccount account;

    AccountMerging(PersonalAccount account) {
        this.account = account;
    }

    /** Refuses with {@code FUND-031} while a freeze claims any of it, with {@code FUND-017} a state that does not end so. */
    public void requireMayGiveAway() {
        if (account.money().isClaimed()) {
            throw new BusinessException("FUND-031", account.number());
        }
        AccountTransitions.after(account.state(), AccountAction.MERGE_AWAY);
    }

    /**
     * Refuses with {@code FUND-017} a state that takes nothing over, with {@code FUND-094} (number, employer) another account to which an
     * employer pays that does not pay to this one: it would pay to nobody, or a month twice.
     */
    public void requireMayTakeOver(PersonalAccount other) {
        AccountTransitions.after(account.state(), AccountAction.TAKE_OVER);
        boolean same = account.isPaying() && account.employerAccount().equals(other.employerAccount());
        if (other.isPaying() && !same) {
            throw new BusinessException("FUND-094", other.number(), other.employerAccount());
        }
    }

    /** Gives all away and closes. */
    public AccountEntry giveAway(String serial, LedgerEntry entry, LocalDateTime at) {
        requireMayGiveAway();
        account.standing().move(AccountAction.MERGE_AWAY, at.toLocalDate());
        BalanceSplit change = account.money().parts().negated();
        account.money().add(change);
        return account.row(AccountEntryType.INTERNAL_TRANSFER, change, serial, entry, at);
    }

    /** Takes over what the other account gave away, and the months that it paid. */
    public AccountEntry takeOver(PersonalAccount other, AccountEntry given, LedgerEntry entry, LocalDateTime at) {
        account.standing().move(AccountAction.TAKE_OVER, at.toLocalDate());
        account.paid(account.paid().united(other.paid()));
        BalanceSplit change = given.change().negated();
        account.money().add(change);
        return account.row(AccountEntryType.INTERNAL_TRANSFER, change, given.serial(), entry, at);
    }

    /** Stands again as before it gave all away. */
    public AccountEntry reopen(AccountEntry given, LedgerEntry red, LocalDateTime at) {
        account.standing().move(AccountAction.REOPEN, at.toLocalDate());
        return account.reverse(given, red, at);
    }

    /** Refuses with {@code FUND-032} while any of what it took over is held. */
    public void requireMayGiveBack(AccountEntry taken) {
        if (account.available().isLessThan(taken.amount())) {
            throw new BusinessException("FUND-032", account.number());
        }
    }

    /** Gives back what it took over; its months are those that the merge keeps from before. */
    public AccountEntry giveBack(AccountMerge merge, AccountEntry taken, LedgerEntry red, LocalDateTime at) {
        requireMayGiveBack(taken);
        account.paid(merge.paidBefore());
        return account.reverse(taken, red, at);
    }
}
