package hall.system.inside;

import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.BalanceSplit;
import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionLists;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.RemittanceDays;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.suspense.SuspenseItems;
import hall.fund.service.contribution.ContributionPosting;
import hall.payment.domain.MoneyArrived;
import hall.shared.Actor;
import hall.shared.Ids;
import hall.shared.Money;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

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
            + " values (?, ?, '01', ?, '测试员工', ?, '999902', '01', 4567.00, 0.08, 0.08, 0, 0, 0, ?, '2020-01-01', 0,"
            + " 365.36, 365.36)";

    @Inject
    private ContributionLists lists;

    @Inject
    private ContributionPosting posting;

    @Inject
    private SuspenseItems suspense;

    @Inject
    private Event<MoneyArrived> arrived;

    @Inject
    private PersonalAccounts accounts;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    @Resource(lookup = "java:/jdbc/hall")
    private DataSource database;

    @PersistenceContext(unitName = "ejb-module.jar#hall")
    private EntityManager entities;

    /** An employer with so many staff, all paid to a month. */
    public void employer(String number, int staff, String paidTo) {
        entities.createNativeQuery(EMPLOYER)
                .setParameter(1, number)
                .setParameter(2, "9" + number + "MA000")
                .setParameter(3, "测试单位" + number)
                .executeUpdate();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(STAFF)) {
            for (int i = 1; i <= staff; i++) {
                String account = number.substring(4, 7) + number.charAt(11) + String.format("%08d", i);
                insert.setLong(1, Ids.next());
                insert.setString(2, account);
                insert.setString(3, "C" + account);
                insert.setString(4, number);
                insert.setString(5, paidTo);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Posts months of an employer one after the other, with accounts of every kind that pays, and gives what the accounts' own verb
     * makes of each line beside what stands in the database then. All of it is undone at the end.
     */
    public Map<List<String>, List<String>> compared(String employer, String paidTo, String... months) {
        Map<List<String>, List<String>> both = new LinkedHashMap<>();
        employer(employer, 60, paidTo);
        for (String month : months) {
            scatter(employer);
            String total = confirmed(employer, month);
            entities.flush();
            List<String> expected = expected(employer);
            arrive("W" + month + employer, "测试单位" + employer, total);
            match(employer);
            entities.flush();
            both.put(expected, written(employer, month));
        }
        context.setRollbackOnly();
        return both;
    }

    private void scatter(String employer) {
        entities.createNativeQuery("update personal_account set person_monthly = 300 + cast(right(account_number, 2) as"
                        + " unsigned) / 100, state = if(right(account_number, 1) in ('3', '4', '5'), '06', state), former_state ="
                        + " if(right(account_number, 1) in ('3', '4', '5'), '01', null), claimed ="
                        + " if(right(account_number, 1) = '3', 100.00, if(right(account_number, 1) = '4', 90000.00, 0)),"
                        + " whole_freezes = if(right(account_number, 1) = '5', 1, 0), paid_to ="
                        + " if(right(account_number, 1) = '7', null, paid_to) where employer_account = ?1")
                .setParameter(1, employer)
                .executeUpdate();
    }

    private List<String> expected(String employer) {
        ContributionList list = lists.waiting(employer).get(0);
        LocalDateTime now = LocalDateTime.now(clock);
        LedgerEntry entry = new LedgerEntry("PROBE-" + list.id(), null, now);
        return lists.lines(list.id(), 0, 10_000).stream()
                .map(line -> {
                    PersonalAccount account = accounts.lock(new AccountNumber(line.account()));
                    entities.detach(account);
                    AccountEntry row = account.credit(
                            list.kind(), line.total(), list.month().value(), list.number(), entry, now);
                    BalanceSplit parts = account.parts();
                    BalanceSplit change = row.change();
                    return Stream.of(
                                    line.account(),
                                    account.state().code(),
                                    parts.carriedOver(),
                                    parts.currentYear(),
                                    account.held(),
                                    month(account.paidTo()),
                                    row.type().code(),
                                    month(row.paidFor()),
                                    row.amount(),
                                    change.carriedOver(),
                                    change.currentYear(),
                                    row.balanceAfter(),
                                    row.serial(),
                                    line.line(),
                                    "219:" + employer,
                                    line.total())
                            .map(Object::toString)
                            .collect(Collectors.joining(" "));
                })
                .toList();
    }

    private static String month(Optional<YearMonth> month) {
        return month.map(m -> m.format(DateTimeFormatter.ofPattern("uuuuMM"))).orElse("-");
    }

    private List<String> written(String employer, String month) {
        List<?> rows = entities.createNativeQuery("select concat_ws(' ', a.account_number, a.state, a.carried_over,"
                        + " a.current_year, a.held, coalesce(a.paid_to, '-'), j.type, j.paid_for, j.amount, j.carried_over,"
                        + " j.current_year, j.balance_after, j.serial, p.line, p.debit_account, p.amount)"
                        + " from contribution_list l join account_entry j on j.serial = concat('H', l.id)"
                        + " join personal_account a on a.account_number = j.account_number"
                        + " join ledger_entry e on e.id = j.entry_id and e.business_key = concat('CONTRIBUTION:', l.id)"
                        + " join posting p on p.entry_id = e.id and p.credit_account = concat('201:', a.account_number)"
                        + " where l.employer_account = ?1 and l.month = ?2 and j.red = 0 and j.reason is null and j.reverses is null"
                        + " and j.booked_on = e.booked_on and j.booked_at = e.booked_at and p.booked_on = e.booked_on"
                        + " and l.posted_at = e.booked_at order by p.line")
                .setParameter(1, employer)
                .setParameter(2, month)
                .getResultList();
        return rows.stream().map(Object::toString).toList();
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

    /**
     * Whether the look for money that fits a list finds the employer: while the sum waits, after a refund of it froze, and when that was
     * settled as not paid. All of it is undone at the end.
     */
    public List<Boolean> found(String employer) {
        employer(employer, 1, "202610");
        arrive("F" + employer, "测试单位" + employer, confirmed(employer, "202611"));
        List<Boolean> found = new ArrayList<>();
        found.add(isFound(employer));
        Object item = entities.createNativeQuery("select id from suspense_item where employer_account = ?1")
                .setParameter(1, employer)
                .getSingleResult();
        entities.createNativeQuery(BookRows.payment(1, LocalDate.now(clock))).executeUpdate();
        entities.createNativeQuery("update payment_instruction set status = 'FROZEN', frozen_at = instructed_at,"
                        + " reference = concat('ARRIVAL-REFUND:', ?1) where id = 1")
                .setParameter(1, item)
                .executeUpdate();
        entities.createNativeQuery("update suspense_item set tried = 1 where id = ?1")
                .setParameter(1, item)
                .executeUpdate();
        found.add(isFound(employer));
        entities.createNativeQuery("update payment_instruction set status = 'FAILED' where id = 1")
                .executeUpdate();
        found.add(isFound(employer));
        context.setRollbackOnly();
        return found;
    }

    private boolean isFound(String employer) {
        entities.flush();
        String before = Long.toString(Long.parseLong(employer) - 1);
        return suspense.employersToMatch(before, 1).contains(employer);
    }

    /** Looks whether money fits; gives how many lists were posted. */
    public int match(String employer) {
        int posted = 0;
        while (posting.next(employer)) {
            posted++;
        }
        return posted;
    }

    /** The only number of a query. */
    public long number(String sql, String argument) {
        return ((Number) entities.createNativeQuery(sql)
                        .setParameter(1, argument)
                        .getSingleResult())
                .longValue();
    }
}
