package hall.fund.persistence;

import hall.fund.domain.contribution.Arrears;
import hall.fund.domain.contribution.ContributionMonth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Arrears by statements that end at the first account they find unpaid. */
@ApplicationScoped
public class JpaArrears implements Arrears {

    // Whoever was of the staff: nobody changes the employer but by a clerk's change.
    private static final String STAFF = "(select account_number from personal_account where employer_account = ?1"
            + " union select account_number from staff_change where former_employer = ?1 and undone_at is null)";

    // Each of them with the account itself, and with those that it was merged into.
    private static final String LIVES =
            "lives (old, account) as (select w.account_number, w.account_number from " + STAFF
                    + " w union select l.old, g.into_account from lives l join account_merge g on g.from_account = l.account"
                    + " and g.undone_at is null)";

    // A month a row, of each deferral that is or was in force.
    private static final String MONTHS = "with recursive put_off (serial, since, month, last_month) as ("
            + "select concat('P', id), from_month, str_to_date(concat(from_month, '01'), '%Y%m%d'),"
            + " least(str_to_date(concat(until_month, '01'), '%Y%m%d'), cast(?2 as date))"
            + " from employer_deferral where employer_account = ?1 and state in ('IN_FORCE', 'ENDED')"
            + " union all select serial, since, month + interval 1 month, last_month from put_off where month < last_month)";

    // By another employer's list a person who came from there may have been paid for the month in which it was put off
    // here.
    private static final String LINE_PAID = " join contribution_list c on c.id = l.list_id and c.state = 'POSTED'"
            + " and c.month = date_format(m.month, '%Y%m') and (c.employer_account = ?1 or c.kind = 'REMITTANCE')"
            + " and not exists (select 1 from account_entry r where r.account_number = l.account_number"
            + "  and r.serial = concat('H', c.id) and r.red = 1)";

    // Most accounts were never merged: those that were are looked for apart.
    private static final String UNPAID = "not exists (select 1 from contribution_line l" + LINE_PAID
            + "  where l.account_number = p.account_number)"
            + " and not (a.account_number <> p.account_number and exists (select 1 from lives v"
            + "  join contribution_line l on l.account_number = v.account" + LINE_PAID
            + "  where v.old = p.account_number))";

    private static final String TAKES_MONEY = " join lives w on w.old = p.account_number"
            + " join personal_account a on a.account_number = w.account and a.state in ('01', '02', '06')";

    // Sealed before the month, and gone to another employer since or not back by the month's end. A merge is
    // no going.
    private static final String LEFT = "exists (select 1 from account_entry s where s.account_number = p.account_number"
            + " and s.id > p.id and s.type = '05' and s.booked_on < m.month and (exists (select 1 from account_entry t"
            + "  where t.account_number = s.account_number and t.id > s.id and t.type = '06'"
            + "  and t.serial not like 'M%')"
            + " or not exists (select 1 from account_entry u where u.account_number = s.account_number and u.id > s.id"
            + "  and u.type = '04' and u.booked_on < m.month + interval 1 month)))";

    // By a clerk's change that stands; its month is the first that the employer pays.
    private static final String CAME =
            "c.employer_account = ?1 and c.kind in ('ADD', 'UNSEAL') and c.undone_at is null";

    // Whoever was there when it was put off has a row by it; who came from a later month on has it not for this one.
    private static final String OF_STAFF = "exists (select 1 from account_entry p" + TAKES_MONEY
            + " where p.serial = m.serial and p.red = 0 and not exists (select 1 from staff_change c where " + CAME
            + "  and c.account_number = p.account_number and c.id < p.id and c.month > date_format(m.month, '%Y%m'))"
            + " and " + UNPAID + " and not " + LEFT + ")";

    // Who came while it was put off, from that month on.
    private static final String OF_HIRES = "exists (select 1 from (select c.id, c.account_number, c.month"
            + " from staff_change c where " + CAME + ") p" + TAKES_MONEY
            + " where p.month >= m.since and p.month <= date_format(m.month, '%Y%m') and " + UNPAID + " and not " + LEFT
            + ")";

    private static final String OWED =
            MONTHS + ", " + LIVES + " select distinct date_format(m.month, '%Y%m') owed from put_off m"
                    + " where m.month <= m.last_month and (" + OF_STAFF + " or " + OF_HIRES + ") order by owed";

    // Was sealed here, and came back.
    private static final String BACK = CAME + " and c.former_employer is null and c.former_sealed_on is not null";

    // What was opened and taken back was nobody's account; who was merged into another account has not left by it.
    private static final String DEPARTURE = "select max(x.left_on), max(x.paid_to) from ("
            + "select coalesce(a.sealed_on, case when a.state in ('04', '05') then a.closed_on end) left_on, a.paid_to"
            + " from personal_account a where a.employer_account = ?1 and a.state <> '03' and not exists (select 1"
            + "  from staff_change o where o.account_number = a.account_number and o.opened = 1"
            + "  and o.undone_at is not null)"
            + " union all select c.former_sealed_on, null from staff_change c"
            + "  where c.former_employer = ?1 and c.undone_at is null"
            + " union all select c.former_sealed_on, null from staff_change c where " + BACK + ") x";

    // Of everybody who left: since when, and until when.
    private static final String GONE = "gone (account_number, came_on, left_on) as ("
            + "select g.account_number, coalesce((select max(date(i.done_at)) from staff_change i"
            + "  where i.account_number = g.account_number and i.employer_account = ?1 and i.kind = 'ADD'"
            + "  and i.undone_at is null and date(i.done_at) <= g.left_on), g.opened_on), g.left_on from ("
            + "select a.account_number, a.opened_on, a.sealed_on left_on from personal_account a"
            + "  where a.employer_account = ?1 and a.sealed_on is not null and not exists (select 1"
            + "   from staff_change o where o.account_number = a.account_number and o.opened = 1"
            + "   and o.undone_at is not null)"
            + " union all select c.account_number, a.opened_on, c.former_sealed_on from staff_change c"
            + "  join personal_account a on a.account_number = c.account_number"
            + "  where c.former_employer = ?1 and c.undone_at is null"
            + " union all select c.account_number, a.opened_on, c.former_sealed_on from staff_change c"
            + "  join personal_account a on a.account_number = c.account_number where " + BACK + ") g)";

    private static final String BEHIND = "with recursive unpaid (month, last_month) as (select cast(?2 as date),"
            + " cast(?3 as date) union all select month + interval 1 month, last_month from unpaid"
            + " where month < last_month), " + LIVES + ", " + GONE
            + " select distinct date_format(m.month, '%Y%m') owed from unpaid m where m.month <= m.last_month"
            + " and not exists (select 1 from personal_account a where a.employer_account = ?1 and "
            + JpaContributionLists.PAYS + " and (a.pays_from is null or a.pays_from <= date_format(m.month, '%Y%m'))"
            + "  and a.opened_on < m.month + interval 1 month) and exists (select 1 from gone p" + TAKES_MONEY
            + " where p.came_on < m.month + interval 1 month and p.left_on >= m.month + interval 1 month and " + UNPAID
            + ") order by owed";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public List<ContributionMonth> owed(String employerAccount, ContributionMonth upTo) {
        List<?> months = entities.createNativeQuery(OWED)
                .setParameter(1, employerAccount)
                .setParameter(2, upTo.value().atDay(1))
                .getResultList();
        return read(months);
    }

    @Override
    public List<ContributionMonth> behind(String employerAccount, ContributionMonth from, ContributionMonth upTo) {
        return read(entities.createNativeQuery(BEHIND)
                .setParameter(1, employerAccount)
                .setParameter(2, from.value().atDay(1))
                .setParameter(3, upTo.value().atDay(1))
                .getResultList());
    }

    private static List<ContributionMonth> read(List<?> months) {
        return months.stream().map(m -> ContributionMonth.read(m.toString())).toList();
    }

    @Override
    public Optional<Departure> lastDeparture(String employerAccount) {
        Object[] last = (Object[]) entities.createNativeQuery(DEPARTURE)
                .setParameter(1, employerAccount)
                .getSingleResult();
        Optional<ContributionMonth> paidTo =
                Optional.ofNullable(last[1]).map(Object::toString).map(ContributionMonth::read);
        return Optional.ofNullable(last[0]).map(day -> new Departure(day(day), paidTo));
    }

    private static LocalDate day(Object day) {
        return day instanceof Date date ? date.toLocalDate() : LocalDate.parse(day.toString());
    }
}
