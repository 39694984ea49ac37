package hall.fund.persistence;

import hall.fund.domain.loan.Loan;
import hall.fund.domain.loan.LoanBorrower;
import hall.fund.domain.loan.LoanEntry;
import hall.fund.domain.loan.LoanEntryType;
import hall.fund.domain.loan.LoanState;
import hall.fund.domain.loan.Loans;
import hall.fund.domain.loan.Repayment;
import hall.shared.IdentityNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Loans by JPA. */
@ApplicationScoped
public class JpaLoans implements Loans {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    // Flushed at once: borrowers and journal rows point to it by number.
    @Override
    public void add(Loan loan) {
        entities.persist(loan);
        entities.flush();
    }

    @Override
    public void add(LoanBorrower borrower) {
        entities.persist(borrower);
    }

    @Override
    public void add(LoanEntry row) {
        entities.persist(row);
    }

    @Override
    public Optional<Loan> ofBorrower(IdentityNumber borrower) {
        return latest(borrower).getResultStream().findFirst();
    }

    @Override
    public Optional<Loan> lockOfBorrower(IdentityNumber borrower) {
        return latest(borrower)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Loan> latest(IdentityNumber borrower) {
        // All are read and the first taken: a person has one or two, and a locking query must not be cut by LIMIT.
        return entities.createQuery(
                        "select l from Loan l where l.state in :released and l.loanNumber in"
                                + " (select b.loanNumber from LoanBorrower b where b.certificateNumber = :number)"
                                + " order by l.releasedOn desc",
                        Loan.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(
                        "released",
                        List.of(LoanState.NORMAL.code(), LoanState.SETTLED.code(), LoanState.OVERDUE.code()))
                .setParameter("number", borrower.value());
    }

    @Override
    public List<Repayment> repayments(String loanNumber, LocalDate after, LocalDate upTo) {
        return entities.createQuery(
                        "select new hall.fund.domain.loan.Repayment(e.bookedOn, e.principal, e.interest)"
                                + " from LoanEntry e where e.loanNumber = :loan and e.bookedOn > :after"
                                + " and e.bookedOn <= :upTo and e.type in :types order by e.bookedOn, e.row",
                        Repayment.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("loan", loanNumber)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .setParameter("types", LoanEntryType.ownMoneyCodes())
                .getResultList();
    }
}
