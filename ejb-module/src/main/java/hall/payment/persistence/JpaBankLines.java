package hall.payment.persistence;

import hall.payment.domain.BankLine;
import hall.payment.domain.BankLines;
import hall.payment.domain.StatementDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Bank lines by JPA; that each is taken in once by the database's own uniqueness. */
@ApplicationScoped
public class JpaBankLines implements BankLines {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    // A refused key is no error here but the answer; through the provider it would end the transaction.
    @Override
    public boolean takeSerial(String bankSerial) {
        return entities.createNativeQuery("INSERT IGNORE INTO bank_serial (bank_serial) VALUES (?1)")
                        .setParameter(1, bankSerial)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void lockMovement(String bankSerial) {
        entities.createNativeQuery("SELECT bank_serial FROM bank_serial WHERE bank_serial = ?1 FOR UPDATE")
                .setParameter(1, bankSerial)
                .getSingleResult();
    }

    @Override
    public void add(BankLine line) {
        entities.persist(line);
    }

    @Override
    public Optional<BankLine> bySerial(String bankSerial) {
        return entities.createQuery("select l from BankLine l where l.bankSerial = :serial", BankLine.class)
                .setParameter("serial", bankSerial)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<BankLine> amending(String bankSerial) {
        return entities.createQuery("select l from BankLine l where l.amends = :serial order by l.id", BankLine.class)
                .setParameter("serial", bankSerial)
                .getResultList();
    }

    // Two statements: neither index serves the other condition.
    @Override
    public List<BankLine> ofPayment(String sendSeqNo, String bankSerial) {
        List<BankLine> found = new ArrayList<>(entities.createQuery(
                        "select l from BankLine l where l.reference = :number order by l.id", BankLine.class)
                .setParameter("number", sendSeqNo)
                .setMaxResults(MOST)
                .getResultList());
        bySerial(bankSerial).filter(l -> !found.contains(l)).ifPresent(found::add);
        return found;
    }

    @Override
    public Set<LocalDate> daysRead(String bankAccount, LocalDate from, LocalDate to) {
        return new HashSet<>(entities.createQuery(
                        "select d.bookedOn from StatementDay d where d.bankAccount = :account and d.bookedOn between :from and :to",
                        LocalDate.class)
                .setParameter("account", bankAccount)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList());
    }

    @Override
    public List<BankLine> ofDay(String bankAccount, LocalDate day, long after, int limit) {
        return entities.createQuery(
                        "select l from BankLine l where l.bankAccount = :account and l.bookedOn = :day and l.id > :after"
                                + " order by l.id",
                        BankLine.class)
                .setParameter("account", bankAccount)
                .setParameter("day", day)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Optional<BankLine> latest(String bankAccount) {
        return entities.createQuery(
                        "select l from BankLine l where l.bankAccount = :account and l.amends is null"
                                + " order by l.bookedOn desc, l.id desc",
                        BankLine.class)
                .setParameter("account", bankAccount)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean wasRead(String bankAccount, LocalDate day) {
        return day(bankAccount, day).isPresent();
    }

    @Override
    public Optional<StatementDay> day(String bankAccount, LocalDate day) {
        return entities.createQuery(
                        "select d from StatementDay d where d.bankAccount = :account and d.bookedOn = :day",
                        StatementDay.class)
                .setParameter("account", bankAccount)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<StatementDay> days(String bankAccount, Collection<String> serials, LocalDate from) {
        if (serials.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select d from StatementDay d where d.bankAccount = :account and d.bookedOn >= :from"
                                + " and d.bookedOn in (select l.bookedOn from BankLine l where l.bankSerial in :serials"
                                + "  and l.bankAccount = :account) order by d.bookedOn",
                        StatementDay.class)
                .setParameter("account", bankAccount)
                .setParameter("serials", serials)
                .setParameter("from", from)
                .getResultList();
    }

    @Override
    public void add(StatementDay day) {
        entities.persist(day);
    }
}
