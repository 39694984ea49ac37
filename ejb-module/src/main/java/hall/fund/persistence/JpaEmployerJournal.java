package hall.fund.persistence;

import hall.fund.domain.account.EmployerEntry;
import hall.fund.domain.account.EmployerJournal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Journals of employers by JPA. */
@ApplicationScoped
public class JpaEmployerJournal implements EmployerJournal {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(EmployerEntry row) {
        entities.persist(row);
    }

    @Override
    public List<EmployerEntry> black(String serial) {
        return entities.createQuery(
                        "select e from EmployerEntry e where e.serial = :serial and e.red = false order by e.id",
                        EmployerEntry.class)
                .setParameter("serial", serial)
                .getResultList();
    }

    @Override
    public List<EmployerEntry> rows(String employerAccount, long before, int size) {
        return entities.createQuery(
                        "select e from EmployerEntry e where e.employerAccount = :employer and e.id < :before"
                                + " order by e.id desc",
                        EmployerEntry.class)
                .setParameter("employer", employerAccount)
                .setParameter("before", before)
                .setMaxResults(size)
                .getResultList();
    }
}
