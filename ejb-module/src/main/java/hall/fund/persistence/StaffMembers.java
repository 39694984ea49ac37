package hall.fund.persistence;

import hall.fund.domain.account.AccountState;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.MonthlyContribution;
import hall.fund.domain.staff.Member;
import hall.fund.domain.staff.Staff;
import hall.fund.domain.staff.TableKind;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An employer's staff by JPA. */
@ApplicationScoped
public class StaffMembers implements Staff {

    private static final String COLUMNS_OF_MEMBER = "select a.accountNumber, a.holder.holderName,"
            + " a.holder.certificateNumber, a.standing.state, a.standing.sealedOn, a.terms.base, a.terms.personRate, a.terms.employerRate"
            + " from PersonalAccount a";

    private static final String NUMBERED =
            " and (a.accountNumber in :numbers or a.holder.certificateNumber in :numbers)";

    private static final String OF = COLUMNS_OF_MEMBER + " where a.employerAccount = :employer" + NUMBERED;

    /** Accounts that accounts of those who are or were of the staff of employer {@code ?2} were merged into, however often. */
    static final String TOOK = "with recursive took (account) as (select g.into_account from account_merge g"
            + " join personal_account b on b.account_number = g.from_account where g.undone_at is null"
            + " and (b.employer_account = ?2 or exists (select 1 from staff_change c"
            + "  where c.account_number = b.account_number and c.former_employer = ?2 and c.undone_at is null))"
            + " union select g.into_account from took t join account_merge g on g.from_account = t.account"
            + "  and g.undone_at is null) ";

    private static final String ALL_THAT_TOOK = TOOK + "select account from took";

    // What was paid to an account that was merged stands for whichever took it over, however often.
    private static final String PAID = "with recursive paid as (select l.account_number account, l.person_part person,"
            + " l.employer_part employer from contribution_list c join contribution_line l on l.list_id = c.id"
            + " where c.employer_account = ?1 and c.month = ?2 and c.state in ('DRAFT', 'CONFIRMED', 'POSTED')"
            + " and not exists (select 1 from account_entry r where r.account_number = l.account_number"
            + "  and r.serial = concat('H', c.id) and r.red = 1)),"
            + " took (account, person, employer) as (select g.into_account, p.person, p.employer from paid p"
            + "  join account_merge g on g.from_account = p.account and g.undone_at is null"
            + "  union all select g.into_account, t.person, t.employer from took t"
            + "  join account_merge g on g.from_account = t.account and g.undone_at is null)"
            + " select account, sum(person), sum(employer) from (select * from paid union all select * from took) p"
            + " group by account";

    private static final String EVER_OF = COLUMNS_OF_MEMBER
            + " where (a.employerAccount = :employer or a.accountNumber in :took or exists (select c.id"
            + " from StaffChange c where c.accountNumber = a.accountNumber and c.formerEmployer = :employer"
            + " and c.undoneAt is null))" + NUMBERED;

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public List<Member> of(String employerAccount, Collection<String> numbers) {
        return of(entities.createQuery(OF), employerAccount, numbers);
    }

    /** The same for a table: who is with another employer by now has to be made up for, too. */
    List<Member> of(String employerAccount, TableKind kind, Collection<String> numbers) {
        return kind == TableKind.BACK_PAYMENTS
                ? of(
                        entities.createQuery(EVER_OF).setParameter("took", took(employerAccount)),
                        employerAccount,
                        numbers)
                : of(employerAccount, numbers);
    }

    private List<String> took(String employerAccount) {
        List<?> accounts = entities.createNativeQuery(ALL_THAT_TOOK)
                .setParameter(2, employerAccount)
                .getResultList();
        // Nobody's number, for a list that is never empty.
        return Stream.concat(Stream.of(""), accounts.stream().map(Object::toString))
                .toList();
    }

    private static List<Member> of(Query query, String employerAccount, Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return members(query.setParameter("employer", employerAccount).setParameter("numbers", numbers)).stream()
                .sorted(Comparator.comparing(m -> !m.state().isClosed()))
                .toList();
    }

    /** What stands for a month, by account. */
    Map<String, MonthlyContribution> paid(String employerAccount, ContributionMonth month) {
        List<?> rows = entities.createNativeQuery(PAID)
                .setParameter(1, employerAccount)
                .setParameter(2, month.toString())
                .getResultList();
        return rows.stream()
                .map(r -> (Object[]) r)
                .collect(Collectors.toMap(
                        c -> (String) c[0],
                        c -> new MonthlyContribution(new Money((BigDecimal) c[1]), new Money((BigDecimal) c[2]))));
    }

    /** Those it pays for now, after an account, in order. */
    List<Member> paying(String employerAccount, String account, int limit) {
        return after(List.of("01", "06"), employerAccount, account, limit);
    }

    @Override
    public List<Member> all(String employerAccount, String account, int limit) {
        return after(List.of("01", "02", "06"), employerAccount, account, limit);
    }

    private List<Member> after(List<String> states, String employerAccount, String account, int limit) {
        return members(entities.createQuery(
                        COLUMNS_OF_MEMBER + " where a.employerAccount = :employer and a.standing.state in :states"
                                + " and a.accountNumber > :account order by a.accountNumber")
                .setParameter("employer", employerAccount)
                .setParameter("states", states)
                .setParameter("account", account)
                .setMaxResults(limit));
    }

    private static List<Member> members(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(r -> (Object[]) r)
                .map(c -> new Member(
                        (String) c[0],
                        (String) c[1],
                        (String) c[2],
                        AccountState.ofCode((String) c[3]),
                        AccountState.SEALED.code().equals(c[3]) || c[4] != null,
                        (Money) c[5],
                        (BigDecimal) c[6],
                        (BigDecimal) c[7]))
                .toList();
    }
}
