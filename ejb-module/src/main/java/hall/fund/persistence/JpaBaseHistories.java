package hall.fund.persistence;

import hall.fund.domain.contribution.BaseHistories;
import hall.fund.domain.contribution.BaseHistory;
import hall.fund.domain.contribution.BaseYear;
import hall.fund.domain.contribution.StaffTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;

/** Bases by the tables and the single changes that changed them, and the posted lists that were paid by them. */
@ApplicationScoped
public class JpaBaseHistories implements BaseHistories {

    private static final String PAID = "select x.account_number account,"
            + " count(distinct if(o.table_id is null, null, t.holds_from)) + count(distinct s.month) changes from contribution_list c join contribution_line x on x.list_id = c.id"
            + " left join staff_table t on t.employer_account = c.employer_account and t.kind = 'BASES'"
            + "  and t.state = 'APPLIED' and t.holds_from between ?2 and c.month"
            + " left join staff_table_line o on o.table_id = t.id and o.account_number = x.account_number"
            + "  and o.problem is null and o.former_base <> o.base"
            + " left join staff_change s on s.account_number = x.account_number and s.kind = 'BASE'"
            + "  and s.employer_account = c.employer_account and s.undone_at is null and s.month between ?2 and c.month"
            + " where c.employer_account = ?1 and c.kind = 'REMITTANCE' and c.state = 'POSTED' and c.month >= ?2";

    private static final String OF_ALL = PAID + " group by x.account_number";
    private static final String OF_ONE = PAID + " and x.account_number = ?3 group by x.account_number";

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
