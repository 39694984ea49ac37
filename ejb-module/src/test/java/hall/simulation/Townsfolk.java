package hall.simulation;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountOpening;
import hall.fund.domain.account.AccountState;
import hall.fund.domain.account.BalanceSplit;
import hall.fund.domain.account.ContributionTerms;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.EmployerRates;
import hall.fund.domain.account.EmployerRegistration;
import hall.fund.domain.account.EmployerState;
import hall.fund.domain.account.FormerNumber;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.home.ContractNumber;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.loan.Loan;
import hall.fund.domain.loan.LoanBorrower;
import hall.fund.domain.loan.LoanEntry;
import hall.fund.domain.loan.LoanEntryType;
import hall.fund.domain.loan.LoanTerms;
import hall.fund.memory.FundBooks;
import hall.identity.domain.Applicant;
import hall.identity.domain.PayoutCard;
import hall.payment.memory.ScriptedBank;
import hall.shared.BankCardNumber;
import hall.shared.IdentityNumber;
import hall.shared.MobileNumber;
import hall.shared.Money;
import hall.shared.PersonName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who lives in the simulated town: three employers with nine persons, one of whom has two accounts; two loans, one of a couple; two homes.
 */
final class Townsfolk {

    static final List<String> EMPLOYERS = List.of("999900010001", "999900010002", "999900010003");
    static final List<String> NAMES = List.of("示例市虚构纺织有限公司", "示例市虚构学校", "示例市虚构茶馆");
    static final List<ContractNumber> HOMES =
            List.of(new ContractNumber("YS202611240001"), new ContractNumber("YS202611240002"));
    static final Money HOME_PAID = Money.of("60000.00");
    static final List<Applicant> PERSONS = persons();

    /** What the last eleven instalments were with their interest, in fen: the window of a year up to the last due day. */
    static final long REPAID_IN_A_YEAR = 11 * 190_000L;

    private static final int STAFF = 3;
    private static final String SECOND_ACCOUNT = "999900000099";
    private static final Money INSTALMENT = Money.of("1500.00");
    private static final Money INTEREST = Money.of("400.00");
    private static final BigDecimal RATE = new BigDecimal("0.08");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    private Townsfolk() {}

    private static List<Applicant> persons() {
        String[] cards = {"9999990000000000014", "9999990000000000022", "9999990000000000030", "999999000000001236"};
        List<Applicant> all = new ArrayList<>();
        for (int i = 0; i < EMPLOYERS.size() * STAFF; i++) {
            all.add(new Applicant(
                    i + 1,
                    new PersonName("示例" + "甲乙丙丁戊己庚辛壬".charAt(i)),
                    numbered(i),
                    new MobileNumber("1990000000" + i),
                    new PayoutCard(
                            PayoutCard.Kind.SOCIAL_SECURITY, new BankCardNumber(cards[i % cards.length]), "示例市商业银行"),
                    "999902"));
        }
        return List.copyOf(all);
    }

    static IdentityNumber numbered(int i) {
        String body = "9999021985061" + String.format("%04d", 5001 + i);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += (body.charAt(k) - '0') * weights[k];
        }
        return new IdentityNumber(body + "10X98765432".charAt(sum % 11));
    }

    static AccountNumber account(int person) {
        return new AccountNumber("99990000000" + person);
    }

    /** The person with two accounts. */
    static Applicant twofold() {
        return PERSONS.get(PERSONS.size() - 1);
    }

    /** Lays everybody's accounts as of a day; gives what the special account has then. */
    static Money settle(FundBooks books, Chance chance, LocalDate today) {
        for (int e = 0; e < EMPLOYERS.size(); e++) {
            books.add(new EmployerAccount(new EmployerRegistration(
                    EMPLOYERS.get(e),
                    "91999900MA000001" + e + "N",
                    NAMES.get(e),
                    10,
                    EmployerState.NORMAL,
                    new EmployerRates(RATE, RATE),
                    today.minusYears(9))));
        }
        LedgerEntry opening = new LedgerEntry("BROUGHT-FORWARD:TOWN", null, today.atStartOfDay());
        Money all = Money.ZERO;
        for (int i = 0; i < PERSONS.size(); i++) {
            String number = PERSONS.get(i).identityNumber().value();
            all = all.plus(open(books, chance, opening, account(i), number, i, today));
        }
        String former = FormerNumber.of(twofold().identityNumber());
        all = all.plus(
                open(books, chance, opening, new AccountNumber(SECOND_ACCOUNT), former, PERSONS.size() - 1, today));
        books.write(opening);
        loan(books, "999980000001", today, PERSONS.get(0), PERSONS.get(1));
        loan(books, "999980000002", today, PERSONS.get(4));
        return all;
    }

    private static Money open(
            FundBooks books,
            Chance chance,
            LedgerEntry opening,
            AccountNumber number,
            String certificate,
            int person,
            LocalDate today) {
        Applicant holder = PERSONS.get(person);
        PersonalAccount account = new PersonalAccount(new AccountOpening(
                number,
                "01",
                certificate,
                holder.name(),
                Optional.empty(),
                EMPLOYERS.get(person / STAFF),
                holder.branch(),
                AccountState.NORMAL,
                ContributionTerms.alike(Chance.fen(400_000 + chance.below(900_000)), RATE),
                new BalanceSplit(Chance.fen(chance.below(3_000_000)), Chance.fen(1 + chance.below(900_000))),
                YearMonth.from(today).minusMonths(1).format(MONTH),
                today.minusYears(5),
                Optional.empty()));
        books.add(account);
        opening.transfer(
                LedgerAccount.specialAccount(ScriptedBank.ACCOUNT), LedgerAccount.deposits(number), account.balance());
        books.add(account.openingEntry("OPEN" + number, opening, today.atStartOfDay()));
        return account.balance();
    }

    private static void loan(FundBooks books, String number, LocalDate today, Applicant... borrowers) {
        LocalDate released = today.minusMonths(14);
        Loan loan = new Loan(
                new LoanTerms(
                        number,
                        "HT" + number,
                        Money.of("400000.00"),
                        new BigDecimal("0.0310"),
                        240,
                        "01",
                        released.getDayOfMonth(),
                        released,
                        Money.of("720000.00"),
                        Money.of("220000.00")),
                Money.of("380000.00"),
                13,
                0);
        books.add(loan);
        for (Applicant borrower : borrowers) {
            books.add(new LoanBorrower(number, borrower.identityNumber(), borrower.name(), LoanBorrower.Part.BORROWER));
        }
        for (int row = 1; row <= 13; row++) {
            books.add(new LoanEntry(
                    number,
                    LoanEntryType.REPAYMENT,
                    row,
                    released.plusMonths(row),
                    INSTALMENT,
                    INTEREST,
                    Money.of("380000.00")));
        }
    }
}
