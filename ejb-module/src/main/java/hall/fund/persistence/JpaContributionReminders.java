package hall.fund.persistence;

import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ContributionReminder;
import hall.fund.domain.contribution.ContributionReminders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reminders by JPA; the employers are found by one statement a page. */
@ApplicationScoped
public class JpaContributionReminders implements ContributionReminders {

    private static final String PAYERS =
            "select e.account_number, e.pay_day, coalesce(e.paid_to, (select max(a.paid_to)"
                    + " from personal_account a where a.employer_account = e.account_number and a.state in ('01', '06'))),"
                    + " (select max(r.month) from contribution_reminder r where r.employer_account = e.account_number)"
                    + " from employer_account e where e.state in ('01', '02') and e.account_number > ?1"
                    + " and exists (select 1 from employer_clerk c where c.employer_account = e.account_number"
                    + " and c.valid_from <= ?2 and (c.valid_to is null or c.valid_to >= ?2))"
                    + " order by e.account_number";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public List<Payer> payers(LocalDate day, String after, int limit) {
        List<?> rows = entities.createNativeQuery(PAYERS)
                .setParameter(1, after)
                .setParameter(2, day)
                .setMaxResults(limit)
                .getResultList();
        List<Payer> payers = new ArrayList<>();
        for (Object row : rows) {
            Object[] r = (Object[]) row;
            payers.add(new Payer(r[0].toString(), ((Number) r[1]).intValue(), month(r[2]), month(r[3])));
        }
        return payers;
    }

    private static Optional<ContributionMonth> month(Object column) {
        return Optional.ofNullable(column).map(m -> ContributionMonth.read(m.toString()));
    }

    @Override
    public boolean reminded(String employerAccount, ContributionMonth month) {
        return !entities.createQuery(
                        "select r.id from ContributionReminder r where r.employerAccount = :employer and r.month = :month",
                        Long.class)
                .setParameter("employer", employerAccount)
                .setParameter("month", month.toString())
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(ContributionReminder reminder) {
        entities.persist(reminder);
    }
}
