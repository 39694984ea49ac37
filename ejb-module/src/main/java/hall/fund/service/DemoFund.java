package hall.fund.service;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountOpening;
import hall.fund.domain.account.AccountState;
import hall.fund.domain.account.BalanceSplit;
import hall.fund.domain.account.ContributionTerms;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.EmployerJournal;
import hall.fund.domain.account.EmployerRates;
import hall.fund.domain.account.EmployerRegistration;
import hall.fund.domain.account.EmployerState;
import hall.fund.domain.account.FormerNumber;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.ledger.BookedEvent;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.identity.domain.DemoCityLoaded;
import hall.shared.Facts;
import hall.shared.IdentityNumber;
import hall.shared.Money;
import hall.shared.PersonName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fund's side of the demo cast (docs/demo-cast.md): employers, accounts, loans and the earlier withdrawal, every balance
 * brought forward by a ledger entry. Runs in the transaction that loads the demo, never elsewhere.
 */
@ApplicationScoped
public class DemoFund {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");
    private static final String IDENTITY_CARD = "01";

    /** Older than the oldest account of the cast. */
    private static final int REGISTERED_MONTHS_AGO = 252;

    private static final EmployerRates RATES = new EmployerRates(new BigDecimal("0.08"), new BigDecimal("0.08"));

    private PersonalAccounts accounts;
    private EmployerJournal journal;
    private Ledger ledger;
    private DemoLoans loans;

    protected DemoFund() {}

    @Inject
    public DemoFund(PersonalAccounts accounts, EmployerJournal journal, Ledger ledger, DemoLoans loans) {
        this.accounts = accounts;
        this.journal = journal;
        this.ledger = ledger;
        this.loans = loans;
    }

    void on(@Observes DemoCityLoaded city) {
        load(city.cast(), city.day());
    }

    /** Lays the cast's accounts as of the day. */
    public void load(Facts cast, LocalDate today) {
        Map<String, String> employers = employers(cast, today);
        Map<String, Facts> persons = new HashMap<>();
        cast.list("persons").forEach(p -> persons.put(p.text("key"), p));
        LedgerEntry opening = new LedgerEntry(BookedEvent.BROUGHT_FORWARD.key("DEMO"), null, startOf(today));
        // First, for rows of other tables point to it; its transfers follow as they are added.
        ledger.write(opening);
        List<PersonalAccount> opened = new ArrayList<>();
        for (Facts person : persons.values()) {
            if (person.has("fund")) {
                person(person, persons, employers, opening, today, opened);
            }
        }
        Money allotted = opened.stream().map(PersonalAccount::balance).reduce(Money.ZERO, Money::plus);
        // The rest of the special account belongs to the city's other staff, who are not in the cast.
        Facts account = cast.facts("centre").facts("specialAccount");
        LedgerAccount special = LedgerAccount.specialAccount(account.text("accountNumber"));
        opening.transfer(
                special, LedgerAccount.SUSPENSE, money(account, "balance").minus(allotted));
        opened.forEach(a -> opening.transfer(special, LedgerAccount.deposits(a.number()), a.balance()));
        opened.forEach(a -> accounts.add(a.openingEntry("OPEN" + a.number(), opening, startOf(today))));
    }

    private Map<String, String> employers(Facts cast, LocalDate today) {
        Map<String, String> numbers = new HashMap<>();
        for (Facts e : cast.list("employers")) {
            EmployerAccount employer = new EmployerAccount(new EmployerRegistration(
                    e.text("accountNumber"),
                    e.text("creditCode"),
                    e.text("name"),
                    e.integer("payDay"),
                    e.text("state").equals("存续") ? EmployerState.NORMAL : EmployerState.CLOSED,
                    RATES,
                    today.minusMonths(REGISTERED_MONTHS_AGO)));
            accounts.add(employer);
            journal.add(employer.openingEntry(startOf(today)));
            numbers.put(e.text("creditCode"), e.text("accountNumber"));
        }
        return numbers;
    }

    private void person(
            Facts person,
            Map<String, Facts> persons,
            Map<String, String> employers,
            LedgerEntry opening,
            LocalDate today,
            List<PersonalAccount> opened) {
        Facts fund = person.facts("fund");
        IdentityNumber number = new IdentityNumber(person.text("idNumber"));
        Optional<String> spouse =
                person.optionalText("spouse").map(k -> persons.get(k).text("idNumber"));
        BalanceSplit split = new BalanceSplit(money(fund, "carriedOver"), money(fund, "current"));
        opened.add(open(opening(person, fund, number.value(), spouse, employers, split, today)));
        if (fund.has("loan")) {
            loans.load(fund, person, number, opening, today);
        }
        if (fund.has("second")) {
            // Opened under the number of before 1999: the reason why nobody noticed the first one.
            Facts second = fund.plus(fund.facts("second"));
            BalanceSplit old = new BalanceSplit(money(second, "balance"), Money.ZERO);
            opened.add(open(opening(person, second, FormerNumber.of(number), spouse, employers, old, today)));
        }
    }

    private AccountOpening opening(
            Facts person,
            Facts fund,
            String number,
            Optional<String> spouse,
            Map<String, String> employers,
            BalanceSplit split,
            LocalDate today) {
        Optional<LocalDate> sealed = fund.has("sealedMonthsAgo")
                ? Optional.of(today.minusMonths(fund.integer("sealedMonthsAgo")))
                : Optional.empty();
        return new AccountOpening(
                new AccountNumber(fund.text("accountNumber")),
                IDENTITY_CARD,
                number,
                new PersonName(person.text("name")),
                spouse,
                employers.get(fund.text("employer")),
                person.text("division"),
                AccountState.ofCode(fund.text("status")),
                ContributionTerms.alike(money(fund, "base"), new BigDecimal(fund.text("rate"))),
                split,
                sealed.orElse(today).minusMonths(1).format(MONTH),
                today.minusMonths(fund.integer("openedMonthsAgo")),
                sealed);
    }

    private PersonalAccount open(AccountOpening with) {
        PersonalAccount account = new PersonalAccount(with);
        accounts.add(account);
        return account;
    }

    private static LocalDateTime startOf(LocalDate today) {
        return today.atStartOfDay();
    }

    static Money money(Facts facts, String name) {
        return Money.of(facts.text(name));
    }
}
