package hall.fund.service.casework;

import hall.casefile.domain.Parties;
import hall.fund.domain.account.AccountRecord;
import hall.fund.domain.account.AccountState;
import hall.shared.Facts;
import java.util.List;
import java.util.Objects;

/** What a person's accounts say, in the form that cases keep. */
final class AccountFacts {

    private AccountFacts() {}

    /** The first account as evidence, and how many there are that must be one: closed ones are history. Own is not empty. */
    static Facts of(List<AccountRecord> own) {
        AccountRecord a = own.get(0);
        return Facts.with("accountNumber", a.accountNumber())
                .and(
                        "accounts",
                        Math.max(1, own.stream().filter(o -> !o.isClosed()).count()))
                .and("state", AccountState.ofCode(a.state()))
                .and("base", a.base())
                .and("carriedOver", a.carriedOver())
                .and("currentYear", a.currentYear())
                .and("balance", a.balance())
                .and("held", a.held())
                .and("available", a.balance().minus(a.held()))
                .and("paidTo", a.paidTo())
                .and("openedOn", a.openedOn())
                .and("employerName", a.employerName())
                .build();
    }

    /** The spouse whom the first account that declares one names, and the first account's employer; nobody when there is none. */
    static Parties parties(List<AccountRecord> own) {
        return new Parties(
                own.stream()
                        .map(AccountRecord::spouseNumber)
                        .filter(Objects::nonNull)
                        .findFirst(),
                own.stream().map(AccountRecord::employerCode).findFirst());
    }
}
