package hall.fund.service.staff;

import hall.fund.domain.account.AccountNumbers;
import hall.fund.domain.account.AccountOpening;
import hall.fund.domain.account.AccountState;
import hall.fund.domain.account.BalanceSplit;
import hall.fund.domain.account.ContributionTerms;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.staff.NewHire;
import hall.fund.domain.staff.StaffChanges;
import hall.fund.service.contribution.OwnEmployer;
import hall.shared.Actor;
import hall.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Opens the account of somebody who has none (开户). */
@ApplicationScoped
public class NewAccounts {

    private static final String IDENTITY_CARD = "01";

    private PersonalAccounts accounts;
    private AccountNumbers numbers;
    private StaffChanges changes;
    private OwnEmployer own;
    private RegisteredNames names;
    private Clock clock;

    protected NewAccounts() {}

    @Inject
    public NewAccounts(
            PersonalAccounts accounts,
            AccountNumbers numbers,
            StaffChanges changes,
            OwnEmployer own,
            RegisteredNames names,
            Clock clock) {
        this.accounts = accounts;
        this.numbers = numbers;
        this.changes = changes;
        this.own = own;
        this.names = names;
        this.clock = clock;
    }

    /**
     * An empty account; it is kept, its journal has no row yet.
     *
     * @throws BusinessException {@code FUND-034} the person has an account; {@code CONTRIBUTION-116} the person is registered under another name
     */
    PersonalAccount open(EmployerAccount employer, NewHire hire, ContributionTerms pays, Actor clerk) {
        LocalDate today = LocalDate.now(clock);
        names.require(hire.number(), hire.name());
        accounts.requireNone(hire.number());
        PersonalAccount account = new PersonalAccount(new AccountOpening(
                numbers.next(),
                IDENTITY_CARD,
                hire.number().value(),
                hire.name(),
                Optional.empty(),
                employer.accountNumber(),
                changes.branch(employer.accountNumber()).orElseGet(() -> own.branch(clerk)),
                AccountState.NORMAL,
                pays,
                BalanceSplit.NONE,
                null,
                today,
                Optional.empty()));
        accounts.add(account);
        return account;
    }
}
