package hall.fund.persistence;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountSheet;
import hall.fund.domain.account.AccountSheets;
import hall.fund.domain.account.JournalLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Accounts and journals to read, by JPA. */
@ApplicationScoped
public class JpaAccountSheets implements AccountSheets {

    private static final String LINES =
            "select new hall.fund.domain.account.JournalLine(r.id, r.bookedAt, r.type, r.reason, r.paidFor,"
                    + " r.amount, r.carriedOver, r.currentYear, r.balanceAfter, r.serial, r.red, r.reverses, r.interestFrom)"
                    + " from AccountEntry r where r.accountNumber = :number";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public Optional<AccountSheet> find(AccountNumber number) {
        return entities.createQuery(
                        "select new hall.fund.domain.account.AccountSheet(a.accountNumber, a.holder.holderName,"
                                + " a.holder.certificateNumber, a.standing.state, a.employerAccount, e.name, a.terms.base,"
                                + " a.terms.personRate, a.terms.employerRate, a.terms.personMonthly,"
                                + " a.terms.employerMonthly, a.money.carriedOver, a.money.currentYear, a.money.held,"
                                + " a.paid.paidTo, a.standing.openedOn, a.standing.sealedOn, a.standing.closedOn)"
                                + " from PersonalAccount a, EmployerAccount e"
                                + " where e.accountNumber = a.employerAccount and a.accountNumber = :number",
                        AccountSheet.class)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<JournalLine> journal(AccountNumber number, long before, int size) {
        return entities.createQuery(LINES + " and r.id < :before order by r.id desc", JournalLine.class)
                .setParameter("number", number.value())
                .setParameter("before", before)
                .setMaxResults(size)
                .getResultList();
    }

    @Override
    public Optional<JournalLine> row(AccountNumber number, String serial) {
        return entities.createQuery(LINES + " and r.serial = :serial and r.red = false", JournalLine.class)
                .setParameter("number", number.value())
                .setParameter("serial", serial)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Set<Long> undone(AccountNumber number, List<Long> rows) {
        return rows.isEmpty()
                ? Set.of()
                : Set.copyOf(entities.createQuery(
                                "select r.reverses from AccountEntry r where r.accountNumber = :number"
                                        + " and r.reverses in :rows",
                                Long.class)
                        .setParameter("number", number.value())
                        .setParameter("rows", rows)
                        .getResultList());
    }
}
