package hall.fund.service.account;

import hall.fund.domain.account.AccountRecord;
import hall.fund.domain.account.PersonalAccounts;
import hall.identity.domain.PersonTies;
import hall.identity.domain.Ties;
import hall.shared.IdentityNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Spouses and employers by a person's accounts: every one of them, for somebody who has two must be kept from both employers' cases. */
@ApplicationScoped
public class AccountTies implements PersonTies {

    private PersonalAccounts accounts;

    protected AccountTies() {}

    @Inject
    public AccountTies(PersonalAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Ties of(IdentityNumber person) {
        List<AccountRecord> open =
                accounts.of(person).stream().filter(a -> !a.isClosed()).toList();
        return new Ties(
                open.stream()
                        .map(AccountRecord::spouseNumber)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                open.stream().map(AccountRecord::employerCode).collect(Collectors.toSet()));
    }
}
