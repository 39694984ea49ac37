package hall.fund.persistence;

import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.employer.EmployerClerk;
import hall.fund.domain.employer.EmployerClerks;
import hall.shared.IdentityNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Clerks by JPA. */
@ApplicationScoped
public class JpaEmployerClerks implements EmployerClerks {

    private static final String VALID = " and c.validFrom <= :day and (c.validTo is null or c.validTo >= :day)";

    private static final int SHOWN = 100;

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(EmployerClerk clerk) {
        entities.persist(clerk);
    }

    @Override
    public Optional<EmployerAccount> employer(String accountNumber) {
        return Optional.ofNullable(entities.find(EmployerAccount.class, accountNumber));
    }

    @Override
    public List<EmployerClerk> all(String employerAccount) {
        return entities.createQuery(
                        "select c from EmployerClerk c where c.employerAccount = :employer order by c.id desc",
                        EmployerClerk.class)
                .setParameter("employer", employerAccount)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    @Override
    public Optional<String> accountOf(String number) {
        return entities.createQuery(
                        "select e.accountNumber from EmployerAccount e"
                                + " where e.accountNumber = :number or e.creditCode = :number",
                        String.class)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<String> employersOf(IdentityNumber person, LocalDate day) {
        return entities.createQuery(
                        "select distinct c.employerAccount from EmployerClerk c where c.identityNumber = :person"
                                + VALID + " order by c.employerAccount",
                        String.class)
                .setParameter("person", person.value())
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<String> clerksOf(String employerAccount, LocalDate day) {
        return entities.createQuery(
                        "select distinct c.identityNumber from EmployerClerk c where c.employerAccount = :employer"
                                + VALID,
                        String.class)
                .setParameter("employer", employerAccount)
                .setParameter("day", day)
                .getResultList();
    }
}
