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

    // The reminder of a month that was put off since is past: the next month needs its own.
    private static final String PAYERS = "select x.account, x.pay_day, x.paid_to from"
            + " (select e.account_number account, e.pay_day, coalesce(e.paid_to, (select max(a.paid_to)"
            + " from personal_account a where a.employer_account = e.account_number and a.state in ('01', '06'))) paid_to"
            + " from employer_account e where e.state in ('01', '02') and e.account_number > ?1"
            + " and exists (select 1 from employer_clerk c where c.employer_account = e.account_number"
            + " and c.valid_from <= ?2 and (c.valid_to is null or c.valid_to >= ?2))) x"
            + " where not exists (select 1 from contribution_reminder r where r.employer_account = x.account"
            + " and (x.paid_to is null or r.month > x.paid_to)"
            + " and not exists (select 1 from employer_deferral d where d.employer_account = x.account"
            + "  and d.state in ('IN_FORCE', 'ENDED') and r.month between d.from_month and d.until_month))"
            + " order by x.account";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public List<Payer> notReminded(LocalDate day, String after, int limit) {
        List<?> rows = entities.createNativeQuery(PAYERS)
                .setParameter(1, after)
                .setParameter(2, day)
                .setMaxResults(limit)
                .getResultList();
        List<Payer> payers = new ArrayList<>();
        for (Object row : rows) {
            Object[] r = (Object[]) row;
            payers.add(new Payer(
                    r[0].toString(),
                    ((Number) r[1]).intValue(),
                    Optional.ofNullable(r[2]).map(m -> ContributionMonth.read(m.toString()))));
        }
        return payers;
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
