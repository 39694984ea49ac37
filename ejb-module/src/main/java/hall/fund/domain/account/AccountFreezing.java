package hall.fund.domain.account;

import hall.fund.domain.ledger.LedgerEntry;
import hall.shared.BusinessException;
import hall.shared.Money;
import java.time.LocalDateTime;

/** What courts do to an account: freeze, give back, take out. Which freeze holds what is the queue's to say. */
public final class AccountFreezing {

    private final PersonalAccount account;

    AccountFreezing(PersonalAccount account) {
        this.account = account;
    }

    /** Begins to hold what is claimed, in its turn. */
    public AccountEntry freeze(FreezeClaim claim, String serial, LocalDateTime at) {
        AccountBalance money = account.money();
        boolean firstOfAll = claim.isWhole() && !money.isFrozenWhole();
        account.standing().move(firstOfAll ? AccountAction.FREEZE : AccountAction.HOLD, at.toLocalDate());
        money.claim(claim);
        return account.note(AccountEntryType.FREEZE, serial, at);
    }

    /** Gives back what was claimed: the freeze was released or has expired. */
    public AccountEntry thaw(FreezeClaim claim, String serial, LocalDateTime at) {
        AccountBalance money = account.money();
        money.unclaim(claim);
        boolean lastOfAll = claim.isWhole() && !money.isFrozenWhole();
        account.standing().move(lastOfAll ? AccountAction.THAW : AccountAction.HOLD, at.toLocalDate());
        return account.note(AccountEntryType.UNFREEZE, serial, at);
    }

    /**
     * Takes money out that a freeze holds (扣划), carried-over money first; so much less is claimed. More than all freezes hold
     * together is refused with {@code FUND-027}.
     *
     * @param claim of the freeze before
     */
    public AccountEntry deduct(FreezeClaim claim, Money amount, String serial, LedgerEntry entry, LocalDateTime at) {
        if (!amount.isPositive() || account.held().isLessThan(amount)) {
            throw new BusinessException("FUND-027", amount, account.held());
        }
        account.standing().move(AccountAction.DEDUCT, at.toLocalDate());
        AccountBalance money = account.money();
        BalanceSplit change = money.oldestFirst(amount).negated();
        money.unclaim(claim);
        money.add(change);
        claim.less(amount).ifPresent(money::claim);
        return account.row(AccountEntryType.OTHER, change, serial, entry, at);
    }

    /** Notes that a freeze ended because all it claimed was deducted. */
    public AccountEntry usedUp(String serial, LocalDateTime at) {
        return account.note(AccountEntryType.UNFREEZE, serial, at);
    }
}
