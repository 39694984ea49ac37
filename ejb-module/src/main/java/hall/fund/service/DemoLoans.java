package hall.fund.service;

import static hall.fund.service.DemoFund.money;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.loan.Loan;
import hall.fund.domain.loan.LoanBorrower;
import hall.fund.domain.loan.LoanEntry;
import hall.fund.domain.loan.LoanEntryType;
import hall.fund.domain.loan.LoanTerms;
import hall.fund.domain.loan.Loans;
import hall.fund.domain.withdrawal.Withdrawal;
import hall.fund.domain.withdrawal.Withdrawals;
import hall.shared.Facts;
import hall.shared.IdentityNumber;
import hall.shared.Money;
import hall.shared.PersonName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The loans of the demo cast: the last row was paid on the last due day, the release was as many months before as rows. */
@ApplicationScoped
public class DemoLoans {

    private Loans loans;
    private Withdrawals withdrawals;

    protected DemoLoans() {}

    @Inject
    public DemoLoans(Loans loans, Withdrawals withdrawals) {
        this.loans = loans;
        this.withdrawals = withdrawals;
    }

    void load(Facts fund, Facts person, IdentityNumber number, LedgerEntry opening, LocalDate today) {
        Facts loan = fund.facts("loan");
        List<Facts> rows = loan.list("repayments");
        LocalDate lastPaid = lastDueDay(loan.integer("dueDay"), today);
        Money owed = money(rows.get(rows.size() - 1), "balanceAfter");
        Loan added = new Loan(
                terms(loan, lastPaid.minusMonths(rows.size())), owed, rows.size(), loan.integer("overdueRows"));
        loans.add(added);
        loans.add(new LoanBorrower(
                added.loanNumber(), number, new PersonName(person.text("name")), LoanBorrower.Part.BORROWER));
        journal(added, rows, lastPaid);
        opening.transfer(LedgerAccount.loan(added.loanNumber()), LedgerAccount.BROUGHT_FORWARD, owed);
        if (fund.has("lastWithdrawal")) {
            earlierWithdrawal(fund, added, rows.size(), lastPaid, today);
        }
    }

    private static LoanTerms terms(Facts loan, LocalDate released) {
        Facts home = loan.facts("home");
        return new LoanTerms(
                loan.text("accountNumber"),
                loan.text("contractNumber"),
                money(loan, "principal"),
                new BigDecimal(loan.text("annualRate")),
                loan.integer("months"),
                loan.text("method"),
                loan.integer("dueDay"),
                released,
                money(home, "price"),
                money(home, "paid"));
    }

    private void journal(Loan loan, List<Facts> rows, LocalDate lastPaid) {
        loans.add(new LoanEntry(
                loan.loanNumber(),
                LoanEntryType.RELEASE,
                0,
                loan.releasedOn(),
                loan.principal(),
                Money.ZERO,
                loan.principal()));
        for (Facts row : rows) {
            loans.add(new LoanEntry(
                    loan.loanNumber(),
                    LoanEntryType.REPAYMENT,
                    row.integer("row"),
                    lastPaid.minusMonths(rows.size() - row.integer("row")),
                    money(row, "principal"),
                    money(row, "interest"),
                    money(row, "balanceAfter")));
        }
    }

    // From before the hall: the balance brought forward is what was left, so there is no entry for it.
    private void earlierWithdrawal(Facts fund, Loan loan, int rows, LocalDate lastPaid, LocalDate today) {
        Facts last = fund.facts("lastWithdrawal");
        LocalDate on = today.minusMonths(last.integer("monthsAgo"));
        LocalDate through = lastPaid;
        while (through.isAfter(on)) {
            through = through.minusMonths(1);
        }
        String serial = "OLD" + fund.text("accountNumber");
        Withdrawal earlier =
                Withdrawal.forLoan(serial, new AccountNumber(fund.text("accountNumber")), loan.loanNumber());
        earlier.hold(serial, money(last, "amount"), through, money(fund, "balance"), on);
        earlier.paid(on.atTime(10, 0));
        withdrawals.add(earlier);
    }

    private static LocalDate lastDueDay(int dueDay, LocalDate today) {
        LocalDate due = today.withDayOfMonth(Math.min(dueDay, today.lengthOfMonth()));
        return due.isAfter(today) ? due.minusMonths(1) : due;
    }
}
