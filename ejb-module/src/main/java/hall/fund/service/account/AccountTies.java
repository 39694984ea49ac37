package hall.fund.service.account;

import hall.fund.domain.account.AccountRecord;
import hall.fund.domain.account.PersonalAccounts;
import hall.identity.domain.PersonTies;
import hall.identity.domain.Ties;
import hall.shared.IdentityNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
    public Map<IdentityNumber, Ties> of(Set<IdentityNumber> persons) {
        List<AccountRecord> open =
                accounts.ofAll(persons).stream().filter(a -> !a.isClosed()).toList();
        return persons.stream().collect(Collectors.toMap(Function.identity(), p -> of(p, open)));
    }

    private static Ties of(IdentityNumber person, List<AccountRecord> open) {
        return open.stream()
                .filter(a -> Set.of(person.value(), person.former()).contains(a.certificateNumber()))
                .map(a -> new Ties(
                        a.spouseNumber() == null ? Set.of() : Set.of(a.spouseNumber()), Set.of(a.employerCode())))
                .reduce(Ties.NONE, Ties::plus);
    }
}
