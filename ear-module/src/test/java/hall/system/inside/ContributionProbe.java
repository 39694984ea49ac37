package hall.system.inside;

import hall.fund.domain.account.CreditKind;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionLists;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.RemittanceDays;
import hall.fund.service.contribution.ContributionPosting;
import hall.payment.domain.MoneyArrived;
import hall.shared.Actor;
import hall.shared.Ids;
import hall.shared.Money;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Lays staff, draws lists and lets money arrive, one method a transaction. */
@Stateless
@PermitAll
public class ContributionProbe {

    private static final Actor CLERK = new Actor(Actor.Kind.CITIZEN, "0");

    private static final String EMPLOYER =
            "insert into employer_account (account_number, credit_code, name, pay_day, state,"
                    + " employer_rate, person_rate, version) values (?1, ?2, ?3, 10, '01', 0.08, 0.08, 0)";

    private static final String STAFF = "insert into personal_account (id, account_number, certificate_type,"
            + " certificate_number, holder_name, employer_account, branch, state, base, rate, employer_rate, carried_over,"
            + " current_year, held, paid_to, opened_on, version, person_monthly, employer_monthly)"
            + " values (?1, ?2, '01', ?3, '测试员工', ?4, '999902', '01', 4567.00, 0.08, 0.08, 0, 0, 0, ?5, '2020-01-01', 0,"
            + " 365.36, 365.36)";

    @Inject
    private ContributionLists lists;

    @Inject
    private ContributionPosting posting;

    @Inject
    private Event<MoneyArrived> arrived;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "ejb-module.jar#hall")
    private EntityManager entities;

    /** An employer with so many staff, all paid to a month. */
    public void employer(String number, int staff, String paidTo) {
        entities.createNativeQuery(EMPLOYER)
                .setParameter(1, number)
                .setParameter(2, "9" + number + "MA000")
                .setParameter(3, "测试单位" + number)
                .executeUpdate();
        for (int i = 1; i <= staff; i++) {
            String account = number.substring(4, 7) + number.charAt(11) + String.format("%08d", i);
            entities.createNativeQuery(STAFF)
                    .setParameter(1, Ids.next())
                    .setParameter(2, account)
                    .setParameter(3, "C" + account)
                    .setParameter(4, number)
                    .setParameter(5, paidTo)
                    .executeUpdate();
        }
    }

    /** A confirmed list of a month; gives its total. */
    public String confirmed(String employer, String month) {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate day = now.toLocalDate();
        ContributionList list = new ContributionList(
                employer,
                CreditKind.REMITTANCE,
                ContributionMonth.read(month),
                new RemittanceDays(day, day),
                CLERK,
                now);
        lists.add(list);
        list.laid(lists.draw(list));
        list.confirm(list.total(), CLERK, now);
        return list.total().toString();
    }

    /** The bank tells of money. */
    public void arrive(String serial, String payer, String amount) {
        arrived.fire(new MoneyArrived(
                serial, "999980000000000001", "", payer, Money.of(amount), "公积金", LocalDate.now(clock)));
    }

    /** Looks whether money fits; gives how many lists were posted. */
    public int match(String employer) {
        return posting.match(employer);
    }

    /** The only number of a query. */
    public long number(String sql, String argument) {
        return ((Number) entities.createNativeQuery(sql)
                        .setParameter(1, argument)
                        .getSingleResult())
                .longValue();
    }
}
