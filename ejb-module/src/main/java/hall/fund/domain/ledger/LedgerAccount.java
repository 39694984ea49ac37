package hall.fund.domain.ledger;

import hall.fund.domain.account.AccountNumber;
import java.io.Serializable;

/**
 * An account of the ledger: a head, or a sub-account of a head as {@code 201:999900000002}.
 *
 * @param code at most 40 characters
 */
public record LedgerAccount(String code) implements Serializable {

    public static final LedgerAccount SPECIAL_ACCOUNT = of(LedgerHead.SPECIAL_ACCOUNT);
    public static final LedgerAccount SUSPENSE = of(LedgerHead.SUSPENSE);
    public static final LedgerAccount BROUGHT_FORWARD = of(LedgerHead.BROUGHT_FORWARD);

    public LedgerAccount {
        if (!code.matches("[0-9]{3}(:[0-9A-Za-z-]{1,36})?")) {
            throw new IllegalArgumentException("ledger account " + code);
        }
    }

    private static LedgerAccount of(LedgerHead head) {
        return new LedgerAccount(head.code());
    }

    public static LedgerAccount deposits(AccountNumber account) {
        return new LedgerAccount(LedgerHead.DEPOSITS.code() + ":" + account);
    }

    public static LedgerAccount inTransit(AccountNumber account) {
        return new LedgerAccount(LedgerHead.IN_TRANSIT.code() + ":" + account);
    }

    public static LedgerAccount loan(String loanNumber) {
        return new LedgerAccount(LedgerHead.LOANS.code() + ":" + loanNumber);
    }

    @Override
    public String toString() {
        return code;
    }
}
