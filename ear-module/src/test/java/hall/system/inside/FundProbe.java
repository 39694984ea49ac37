package hall.system.inside;

import hall.casefile.domain.ApprovedCase;
import hall.casefile.domain.CaseHandler;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountOpening;
import hall.fund.domain.account.AccountState;
import hall.fund.domain.account.BalanceSplit;
import hall.fund.domain.account.ContributionTerms;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.EmployerRates;
import hall.fund.domain.account.EmployerRegistration;
import hall.fund.domain.account.EmployerState;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.account.WithdrawalReason;
import hall.fund.domain.home.ContractNumber;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.loan.Loan;
import hall.fund.domain.loan.LoanBorrower;
import hall.fund.domain.loan.LoanEntry;
import hall.fund.domain.loan.LoanEntryType;
import hall.fund.domain.loan.LoanTerms;
import hall.fund.domain.loan.Loans;
import hall.fund.domain.withdrawal.HomeWithdrawal;
import hall.fund.domain.withdrawal.Withdrawals;
import hall.fund.persistence.LedgerInvariants;
import hall.fund.service.casework.HomePurchaseWithdrawalHandler;
import hall.fund.service.casework.LoanRepaymentWithdrawalHandler;
import hall.identity.domain.Applicant;
import hall.identity.domain.PayoutCard;
import hall.shared.BankCardNumber;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.IdentityNumber;
import hall.shared.MobileNumber;
import hall.shared.Money;
import hall.shared.PersonName;
import hall.verification.domain.Evidence;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceFile;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Moves money on accounts of its own, one method a transaction; the instructions it causes never reach the bank. */
@Stateless
@PermitAll
public class FundProbe {

    static final String EMPLOYER = "999990009001";
    private static final PersonName NAME = new PersonName("测试甲");

    @Inject
    private PersonalAccounts accounts;

    @Inject
    private Loans loans;

    @Inject
    private Ledger ledger;

    @Inject
    private LoanRepaymentWithdrawalHandler handler;

    @Inject
    private HomePurchaseWithdrawalHandler homes;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private EvidenceFile evidence;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "ejb-module.jar#hall")
    private EntityManager entityManager;

    @Resource(lookup = "java:/jdbc/hall")
    private DataSource database;

    public void employer() {
        if (entityManager.find(EmployerAccount.class, EMPLOYER) == null) {
            accounts.add(new EmployerAccount(new EmployerRegistration(
                    EMPLOYER,
                    "91999900MA0000031C",
                    "示例市测试厂",
                    10,
                    EmployerState.NORMAL,
                    new EmployerRates(new BigDecimal("0.08"), new BigDecimal("0.08")),
                    LocalDate.of(2016, 1, 1))));
        }
    }

    public void open(String number, String holder, Money balance) {
        LocalDateTime now = LocalDateTime.now(clock);
        PersonalAccount account = new PersonalAccount(new AccountOpening(
                new AccountNumber(number),
                "01",
                holder,
                NAME,
                Optional.empty(),
                EMPLOYER,
                "999902",
                AccountState.NORMAL,
                ContributionTerms.alike(Money.of("5000.00"), new BigDecimal("0.08")),
                new BalanceSplit(balance, Money.ZERO),
                null,
                now.toLocalDate().minusYears(3),
                Optional.empty()));
        accounts.add(account);
        LedgerEntry entry = new LedgerEntry("PROBE-OPEN:" + number, null, now)
                .transfer(
                        LedgerAccount.specialAccount("999980000000000001"),
                        LedgerAccount.deposits(account.number()),
                        balance);
        ledger.write(entry);
        accounts.add(account.openingEntry("P" + number, entry, now));
    }

    /** A loan whose twelve last rows were paid, 1,500.00 each. */
    public void lend(String loanNumber, List<IdentityNumber> borrowers) {
        LocalDate due = LocalDate.now(clock).minusDays(3);
        LocalDate released = due.minusMonths(12);
        Loan loan = new Loan(
                new LoanTerms(
                        loanNumber,
                        "PROBE" + loanNumber,
                        Money.of("100000.00"),
                        new BigDecimal("0.026"),
                        120,
                        "01",
                        due.getDayOfMonth(),
                        released,
                        Money.of("200000.00"),
                        Money.of("100000.00")),
                Money.of("88000.00"),
                12,
                0);
        loans.add(loan);
        borrowers.forEach(b -> loans.add(new LoanBorrower(loanNumber, b, NAME, LoanBorrower.Part.CO_BORROWER)));
        for (int row = 1; row <= 12; row++) {
            loans.add(new LoanEntry(
                    loanNumber,
                    LoanEntryType.REPAYMENT,
                    row,
                    due.minusMonths(12L - row),
                    Money.of("1000.00"),
                    Money.of("500.00"),
                    Money.of("100000.00").minus(new Money(BigDecimal.valueOf(row * 1000L)))));
        }
    }

    /** Takes an amount out; refused with {@code FUND-003} when it is not there. */
    public void take(String number, Money amount, String serial) {
        LocalDateTime now = LocalDateTime.now(clock);
        PersonalAccount account = accounts.lock(new AccountNumber(number));
        account.requireFree(amount, Money.ZERO);
        LedgerEntry entry = new LedgerEntry("PROBE-TAKE:" + serial, null, now)
                .transfer(LedgerAccount.deposits(account.number()), LedgerAccount.SUSPENSE, amount);
        ledger.write(entry);
        accounts.add(account.withdraw(amount, Money.ZERO, WithdrawalReason.OTHER, serial, entry, now));
    }

    /** Grants and holds a withdrawal for the loan; its message to the bank is ended in the same transaction. */
    public void grant(IdentityNumber who, CaseNumber number, Money amount) {
        handler.fulfil(approved(handler, who, number, amount, Facts.none()));
        endOrder(number);
    }

    private static ApprovedCase approved(
            CaseHandler of, IdentityNumber who, CaseNumber number, Money amount, Facts application) {
        PayoutCard card =
                new PayoutCard(PayoutCard.Kind.SOCIAL_SECURITY, new BankCardNumber("9999990000000000014"), "示例市商业银行");
        Applicant applicant = new Applicant(1, NAME, who, new MobileNumber("19900000001"), card, "999902");
        return new ApprovedCase(number, of.item(), applicant, amount, application, card);
    }

    private void endOrder(CaseNumber number) {
        entityManager.flush();
        entityManager
                .createNativeQuery("update outbox_message set state = 'DONE' where order_key = ?1")
                .setParameter(1, number.value())
                .executeUpdate();
    }

    /** What the register is to have said of a contract for a case: so much is paid, and the person is a buyer. */
    public void registered(IdentityNumber who, CaseNumber number, String contract, Money paid) {
        Facts said = Facts.with("contractNumber", contract)
                .and("status", "VALID")
                .and("signedOn", LocalDate.now(clock).minusDays(45))
                .and("price", paid)
                .and("paid", paid)
                .and("buyers", 20)
                .and("personIsBuyer", true)
                .build();
        evidence.add(new Evidence(
                number,
                UUID.randomUUID().toString(),
                EvidenceType.HOME_CONTRACT,
                who,
                new EvidenceAnswer(EvidenceOutcome.CONFIRMED, said, null, ""),
                LocalDateTime.now(clock)));
    }

    /** Grants and holds a withdrawal for the home of a contract; its message to the bank is ended in the same transaction. */
    public void grant(IdentityNumber who, CaseNumber number, Money amount, String contract) {
        homes.fulfil(approved(
                homes,
                who,
                number,
                amount,
                Facts.with("contractNumber", contract).build()));
        endOrder(number);
    }

    /** What stands of the withdrawals for a contract. */
    public String taken(String contract) {
        return withdrawals.forHome(new ContractNumber(contract)).stream()
                .map(HomeWithdrawal::amount)
                .reduce(Money.ZERO, Money::plus)
                .toString();
    }

    public String balance(String number) {
        return accounts.lock(new AccountNumber(number)).balance().toString();
    }

    /** The same at one moment, whatever is committed while it is looked for. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<LedgerInvariants.Violation> violationsAtOnce() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT");
            try {
                return LedgerInvariants.check(connection);
            } finally {
                statement.execute("COMMIT");
            }
        }
    }

    /** What is broken in the books, as the hall's own database user sees it. */
    public List<LedgerInvariants.Violation> violations() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return LedgerInvariants.check(connection);
        }
    }
}
