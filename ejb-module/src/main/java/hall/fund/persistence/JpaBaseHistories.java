package hall.fund.persistence;

import hall.fund.domain.staff.BaseHistories;
import hall.fund.domain.staff.BaseHistory;
import hall.fund.domain.staff.BaseYear;
import hall.fund.domain.staff.StaffTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;

/** Bases by the tables and the single changes that changed them, and the posted lists that were paid by them. */
@ApplicationScoped
public class JpaBaseHistories implements BaseHistories {

    // A table and a change of one person's base for the same month are one: months are counted. Where a table's letter
    // stands between
    // bars, one account's rows may be asked for.
    private static final String PAID = "select p.account account, count(distinct y.month) changes from ("
            + " select x.account_number account, max(c.month) last from contribution_list c"
            + "  join contribution_line x on x.list_id = c.id where c.employer_account = ?1 and c.kind = 'REMITTANCE'"
            + "  and c.state = 'POSTED' and c.month >= ?2|x| group by x.account_number) p"
            + " left join (select o.account_number account, t.holds_from month from staff_table t"
            + "  join staff_table_line o on o.table_id = t.id where t.employer_account = ?1 and t.kind = 'BASES'"
            + "  and t.state = 'APPLIED' and t.holds_from >= ?2 and o.problem is null and o.former_base <> o.base|o|"
            + "  union all select s.account_number, s.month from staff_change s where s.employer_account = ?1"
            + "  and s.kind = 'BASE' and s.undone_at is null and s.month >= ?2|s|"
            + ") y on y.account = p.account and y.month <= p.last group by p.account";

    private static final String OF_ALL = PAID.replaceAll("\\|[xos]\\|", "");
    private static final String OF_ONE = PAID.replaceAll("\\|([xos])\\|", " and $1.account_number = ?3");

    private static final String REFUSED = "select count(*) from staff_table_line l"
            + " join personal_account a on a.account_number = l.account_number"
            + " join (" + OF_ALL + ") p on p.account = l.account_number"
            + " where l.table_id = ?3 and l.problem is null and l.base <> a.base and p.changes >= ?4";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public Map<String, BaseHistory> of(String employerAccount, BaseYear year) {
        return histories(of(entities.createNativeQuery(OF_ALL), employerAccount, year));
    }

    @Override
    public BaseHistory of(String employerAccount, BaseYear year, String account) {
        Query one =
                of(entities.createNativeQuery(OF_ONE), employerAccount, year).setParameter(3, account);
        return histories(one).getOrDefault(account, BaseHistory.NONE);
    }

    private static Query of(Query query, String employerAccount, BaseYear year) {
        return query.setParameter(1, employerAccount)
                .setParameter(2, year.first().toString());
    }

    private static Map<String, BaseHistory> histories(Query query) {
        Map<String, BaseHistory> out = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] c = (Object[]) row;
            out.put((String) c[0], new BaseHistory(((Number) c[1]).intValue(), true));
        }
        return out;
    }

    @Override
    public int refused(StaffTable table, BaseYear year) {
        Object count = of(entities.createNativeQuery(REFUSED), table.employerAccount(), year)
                .setParameter(3, table.id())
                .setParameter(4, year.isOpen() ? year.most() : 0)
                .getSingleResult();
        return ((Number) count).intValue();
    }
}
