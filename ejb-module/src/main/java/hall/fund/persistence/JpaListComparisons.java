package hall.fund.persistence;

import hall.fund.domain.account.AccountState;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ListChanges;
import hall.fund.domain.contribution.ListComparisons;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two lists against each other by the unique key of list and account: one statement finds the one before, one the differences. */
@ApplicationScoped
public class JpaListComparisons implements ListComparisons {

    private static final String BEFORE = "select id, month from contribution_list where employer_account = ?1"
            + " and kind = 'REMITTANCE' and state = 'POSTED' and id < ?2 order by id desc limit 1";

    private static final String SUM_NOW = "n.person_part + n.employer_part";
    private static final String SUM_BEFORE = "b.person_part + b.employer_part";

    private static final String CHANGES = part(
                    "JOINED",
                    "n",
                    "null",
                    SUM_NOW,
                    "contribution_line n"
                            + " left join contribution_line b on b.list_id = ?2 and b.account_number = n.account_number"
                            + " where n.list_id = ?1 and b.list_id is null")
            + " union all "
            + part(
                    "LEFT",
                    "b",
                    SUM_BEFORE,
                    "null",
                    "contribution_line b"
                            + " left join contribution_line n on n.list_id = ?1 and n.account_number = b.account_number"
                            + " where b.list_id = ?2 and n.list_id is null")
            + " union all "
            + part(
                    "AMOUNT",
                    "n",
                    SUM_BEFORE,
                    SUM_NOW,
                    "contribution_line n"
                            + " join contribution_line b on b.list_id = ?2 and b.account_number = n.account_number"
                            + " where n.list_id = ?1 and " + SUM_NOW + " <> " + SUM_BEFORE);

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    // Counted before the accounts are joined: a large list's account rows are read for the few that are named.
    private static String part(String kind, String named, String before, String now, String from) {
        return "(select c.*, a.state, a.employer_account from (select '" + kind + "' kind, " + named
                + ".account_number, " + named + ".holder_name, " + before + " was, " + now
                + " comes, count(*) over () counted from " + from + " order by " + named
                + ".account_number limit ?3) c join personal_account a on a.account_number = c.account_number)";
    }

    @Override
    public Optional<ListChanges> changes(ContributionList list, int first) {
        List<?> before = entities.createNativeQuery(BEFORE)
                .setParameter(1, list.employerAccount())
                .setParameter(2, list.id())
                .getResultList();
        return before.stream().findFirst().map(b -> changes(list, (Object[]) b, first));
    }

    private ListChanges changes(ContributionList list, Object[] before, int first) {
        List<?> rows = entities.createNativeQuery(CHANGES)
                .setParameter(1, list.id())
                .setParameter(2, before[0])
                .setParameter(3, first)
                .getResultList();
        Map<ListChanges.Kind, Integer> counts = new EnumMap<>(ListChanges.Kind.class);
        List<ListChanges.Change> named = new ArrayList<>();
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            ListChanges.Kind kind = ListChanges.Kind.valueOf((String) c[0]);
            counts.put(kind, ((Number) c[5]).intValue());
            named.add(new ListChanges.Change(
                    kind,
                    (String) c[1],
                    (String) c[2],
                    money(c[3]),
                    money(c[4]),
                    AccountState.ofCode((String) c[6]),
                    !list.employerAccount().equals(c[7])));
        }
        return new ListChanges(ContributionMonth.read((String) before[1]), counts, named);
    }

    private static Optional<Money> money(Object sum) {
        return Optional.ofNullable((BigDecimal) sum).map(Money::new);
    }
}
