package hall.fund.memory;

import hall.fund.domain.loan.Loan;
import hall.fund.domain.loan.LoanBorrower;
import hall.fund.domain.loan.LoanEntry;
import hall.fund.domain.loan.Loans;
import hall.fund.domain.loan.Repayment;
import hall.shared.IdentityNumber;
import hall.shared.memory.MemoryUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ledger with the fund's loans, in memory. */
abstract class LoanBook extends LedgerBook implements Loans {

    public final Map<String, Loan> loans = new LinkedHashMap<>();
    public final List<LoanBorrower> borrowers = new ArrayList<>();
    public final List<LoanEntry> loanJournal = new ArrayList<>();

    LoanBook() {}

    LoanBook(MemoryUnit unit) {
        super(unit);
    }

    @Override
    public void add(Loan loan) {
        unit.putOnce(loans, loan.loanNumber(), loan);
    }

    @Override
    public void add(LoanBorrower borrower) {
        borrowers.add(borrower);
    }

    @Override
    public void add(LoanEntry row) {
        loanJournal.add(row);
    }

    @Override
    public Optional<Loan> ofBorrower(IdentityNumber borrower) {
        return borrowers.stream()
                .filter(b -> b.is(borrower))
                .map(b -> loans.get(b.loanNumber()))
                .findFirst();
    }

    @Override
    public Optional<Loan> lockOfBorrower(IdentityNumber borrower) {
        unit.step();
        return ofBorrower(borrower).map(unit::manage);
    }

    @Override
    public List<Repayment> repayments(String loanNumber, LocalDate after, LocalDate upTo) {
        return loanJournal.stream()
                .filter(e -> e.loanNumber().equals(loanNumber)
                        && e.isRepayment()
                        && e.bookedOn().isAfter(after)
                        && !e.bookedOn().isAfter(upTo))
                .map(LoanEntry::repayment)
                .toList();
    }
}
