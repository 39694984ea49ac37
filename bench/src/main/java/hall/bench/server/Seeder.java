package hall.bench.server;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountOpening;
import hall.fund.domain.account.AccountState;
import hall.fund.domain.account.BalanceSplit;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.loan.Instalment;
import hall.fund.domain.loan.Loan;
import hall.fund.domain.loan.LoanBorrower;
import hall.fund.domain.loan.LoanEntry;
import hall.fund.domain.loan.LoanEntryType;
import hall.fund.domain.loan.LoanTerms;
import hall.fund.domain.loan.Loans;
import hall.identity.domain.PasswordHash;
import hall.identity.domain.PayoutCard;
import hall.identity.domain.Person;
import hall.identity.domain.Persons;
import hall.shared.IdentityNumber;
import hall.shared.MobileNumber;
import hall.shared.Money;
import hall.shared.PersonName;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays registered persons with account and loan, through the areas' own ports; a batch is one transaction. */
@Stateless
@PermitAll
public class Seeder {

    private static final String EMPLOYER = "770000000001";
    private static final BalanceSplit BALANCE = new BalanceSplit(Money.of("40000.00"), Money.of("23218.45"));

    @Inject
    private Persons persons;

    @Inject
    private PersonalAccounts accounts;

    @Inject
    private Loans loans;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /** The employer of all of them, first. */
    public void employer() {
        accounts.add(new EmployerAccount(EMPLOYER, "99999902MA00000017", "示例工程有限公司", 5, "01"));
    }

    /** Persons with these running numbers; gives their ids. Nobody can sign in as one: the password fits nothing. */
    public List<Long> persons(int from, int to) {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        PasswordHash nothing = PasswordHash.of(PasswordHash.Parameters.CURRENT, new byte[16], new byte[32]);
        LedgerEntry opening = new LedgerEntry("BROUGHT-FORWARD:BENCH-" + from, null, today.atStartOfDay());
        ledger.write(opening);
        List<Long> ids = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            IdentityNumber number = SeedPlan.identityNumber(i);
            PersonName name = new PersonName("示例测" + (char) ('一' + i % 5000));
            Person person = new Person(
                    name,
                    number,
                    new MobileNumber(String.format("139%08d", i)),
                    new PayoutCard(PayoutCard.Kind.SOCIAL_SECURITY, SeedPlan.cardOf(number.value()), SeedPlan.BANK),
                    SeedPlan.BRANCH,
                    nothing,
                    now);
            persons.add(person);
            ids.add(person.id());
            account(i, number, name, opening, today);
            loan(i, number, name, opening, today);
        }
        return ids;
    }

    private void account(int i, IdentityNumber number, PersonName name, LedgerEntry opening, LocalDate today) {
        PersonalAccount account = new PersonalAccount(new AccountOpening(
                new AccountNumber(SeedPlan.accountNumber(i)),
                "01",
                number.value(),
                name,
                Optional.empty(),
                EMPLOYER,
                SeedPlan.BRANCH,
                AccountState.NORMAL,
                Money.of("9000.00"),
                new BigDecimal("0.12"),
                BALANCE,
                "202601",
                today.minusYears(6),
                Optional.empty()));
        accounts.add(account);
        opening.transfer(LedgerAccount.SPECIAL_ACCOUNT, LedgerAccount.deposits(account.number()), account.balance());
        accounts.add(account.openingEntry("OPEN" + account.number(), opening, today.atStartOfDay()));
    }

    private void loan(int i, IdentityNumber number, PersonName name, LedgerEntry opening, LocalDate today) {
        LocalDate lastPaid = SeedPlan.lastDueDay(today);
        LocalDate released = lastPaid.minusMonths(SeedPlan.ROWS_PAID);
        Money owed = SeedPlan.REPAID.get(SeedPlan.ROWS_PAID - 1).balance();
        Loan loan = new Loan(
                new LoanTerms(
                        SeedPlan.loanNumber(i),
                        "HT" + SeedPlan.loanNumber(i),
                        SeedPlan.PRINCIPAL,
                        SeedPlan.RATE,
                        SeedPlan.MONTHS,
                        "01",
                        SeedPlan.DUE_DAY,
                        released,
                        Money.of("900000.00"),
                        Money.of("500000.00")),
                owed,
                SeedPlan.ROWS_PAID,
                0);
        loans.add(loan);
        loans.add(new LoanBorrower(loan.loanNumber(), number, name, LoanBorrower.Part.BORROWER));
        for (Instalment row : SeedPlan.REPAID) {
            loans.add(new LoanEntry(
                    loan.loanNumber(),
                    LoanEntryType.REPAYMENT,
                    row.number(),
                    released.plusMonths(row.number()),
                    row.principal(),
                    row.interest(),
                    row.balance()));
        }
        opening.transfer(LedgerAccount.loan(loan.loanNumber()), LedgerAccount.BROUGHT_FORWARD, owed);
    }
}
