package hall.fund.service.account;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.shared.Actor;
import hall.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** An account locked for an officer who may act on it. */
@ApplicationScoped
public class LockedAccounts {

    private PersonalAccounts accounts;
    private Abstention abstention;

    protected LockedAccounts() {}

    @Inject
    public LockedAccounts(PersonalAccounts accounts, Abstention abstention) {
        this.accounts = accounts;
        this.abstention = abstention;
    }

    /** Refuses with {@code FUND-033} a number that no account has, with {@code FUND-035} an own account. */
    PersonalAccount lock(AccountNumber number, Actor actor) {
        PersonalAccount account =
                accounts.lockIfAny(number).orElseThrow(() -> new BusinessException("FUND-033", number));
        abstention.check(actor, account);
        return account;
    }
}
