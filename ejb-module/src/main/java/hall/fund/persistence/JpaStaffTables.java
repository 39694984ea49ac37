package hall.fund.persistence;

import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ContributionPolicy;
import hall.fund.domain.contribution.ListTotals;
import hall.fund.domain.contribution.MonthlyContribution;
import hall.fund.domain.staff.Member;
import hall.fund.domain.staff.StaffLine;
import hall.fund.domain.staff.StaffTable;
import hall.fund.domain.staff.StaffTables;
import hall.fund.domain.staff.TableKind;
import hall.fund.domain.staff.TableRows;
import hall.fund.domain.staff.TableState;
import hall.shared.Ids;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Clerks' tables by JPA; their lines are taken over by statements that do not grow with them. */
@ApplicationScoped
public class JpaStaffTables implements StaffTables {

    private static final String JOINED = " staff_table_line l join personal_account a on a.account_number ="
            + " l.account_number and a.employer_account = ?2 ";

    private static final String REMEMBER = "update" + JOINED + "set l.former_base = a.base,"
            + " l.former_person = a.person_monthly, l.former_employer = a.employer_monthly"
            + " where l.table_id = ?1 and l.problem is null";

    private static final String APPLY = "update" + JOINED + "set a.base = l.base, a.person_monthly = l.person_part,"
            + " a.employer_monthly = l.employer_part, a.version = a.version + 1"
            + " where l.table_id = ?1 and l.problem is null and a.state in ('01', '06') and a.sealed_on is null";

    private static final String UNDO = "update" + JOINED + "set a.base = l.former_base,"
            + " a.person_monthly = l.former_person, a.employer_monthly = l.former_employer, a.version = a.version + 1"
            + " where l.table_id = ?1 and l.problem is null and l.former_base is not null and a.base = l.base"
            + " and a.person_monthly = l.person_part and a.employer_monthly = l.employer_part";

    private static final String JOURNAL = "insert into account_entry (id, account_number, booked_on, booked_at, type,"
            + " amount, carried_over, current_year, balance_after, serial, red)"
            + " select ?3 + l.file_row, a.account_number, ?4, ?5, '10', 0, 0, 0, a.carried_over + a.current_year, ?6, 0"
            + " from" + JOINED + "where l.table_id = ?1 and l.problem is null";

    // Not by employer: whoever was of the staff when it was read is made up for. A base elsewhere is none of its
    // business.
    private static final String LAY = "insert into contribution_line (list_id, line, account_number, holder_name, base,"
            + " person_part, employer_part) select ?2, row_number() over (order by l.account_number), l.account_number,"
            + " a.holder_name, if(a.employer_account = ?3, a.base, 0), l.person_part, l.employer_part from staff_table_line l"
            + " join personal_account a on a.account_number = l.account_number"
            + " where l.table_id = ?1 and l.problem is null";

    private static final String LAID =
            "select coalesce(sum(person_part + employer_part), 0) from contribution_line where list_id = ?1";

    private static final String USED = "select count(*) from contribution_list where employer_account = ?1"
            + " and kind = 'REMITTANCE' and (state in ('DRAFT', 'CONFIRMED') or state = 'POSTED' and posted_at > ?2)";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Inject
    private StaffTableContent contents;

    @Inject
    private StaffMembers staff;

    @Inject
    private StaffTableLines lines;

    @Override
    public void add(StaffTable table, byte[] content) {
        entities.persist(table);
        entities.flush();
        contents.write(table.id(), content);
    }

    @Override
    public Optional<byte[]> content(long table) {
        return contents.read(table);
    }

    @Override
    public void forgetContent(long table) {
        contents.remove(table);
    }

    @Override
    public List<Long> typedBefore(LocalDateTime time) {
        return lines.typedBefore(time);
    }

    @Override
    public void forgetTyped(long table) {
        lines.forgetTyped(table);
    }

    @Override
    public void keep(StaffTable table, List<StaffLine> checked) {
        lines.keep(table, checked);
    }

    @Override
    public Optional<StaffTable> find(long id) {
        return Optional.ofNullable(entities.find(StaffTable.class, id));
    }

    @Override
    public Optional<StaffTable> lock(long id) {
        return Optional.ofNullable(entities.find(StaffTable.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<StaffTable> same(String employerAccount, TableKind kind, String sha256) {
        return entities.createQuery(
                        "select t from StaffTable t where t.employerAccount = :employer and t.kind = :kind"
                                + " and t.sha256 = :sha256 and t.state not in :gone order by t.id desc",
                        StaffTable.class)
                .setParameter("employer", employerAccount)
                .setParameter("kind", kind)
                .setParameter("sha256", sha256)
                .setParameter("gone", List.of(TableState.UNDONE, TableState.DROPPED))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<StaffTable> latest(String employerAccount, int limit) {
        return entities.createQuery(
                        "select t from StaffTable t where t.employerAccount = :employer order by t.id desc",
                        StaffTable.class)
                .setParameter("employer", employerAccount)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<StaffTable> some(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select t from StaffTable t where t.id in :ids", StaffTable.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public int unread(String employerAccount) {
        return entities.createQuery(
                        "select count(t) from StaffTable t where t.employerAccount = :employer and t.state = :received",
                        Long.class)
                .setParameter("employer", employerAccount)
                .setParameter("received", TableState.RECEIVED)
                .getSingleResult()
                .intValue();
    }

    @Override
    public int receivedSince(String employerAccount, LocalDateTime since) {
        return entities.createQuery(
                        "select count(t) from StaffTable t where t.employerAccount = :employer"
                                + " and t.receivedAt >= :since",
                        Long.class)
                .setParameter("employer", employerAccount)
                .setParameter("since", since)
                .getSingleResult()
                .intValue();
    }

    @Override
    public List<Member> members(String employerAccount, TableKind kind, Collection<String> numbers) {
        return staff.of(employerAccount, kind, numbers);
    }

    @Override
    public Map<String, MonthlyContribution> paid(String employerAccount, ContributionMonth month) {
        return staff.paid(employerAccount, month);
    }

    @Override
    public List<Member> paying(String employerAccount, String account, int limit) {
        return staff.paying(employerAccount, account, limit);
    }

    @Override
    public List<StaffLine> lines(long table, int row, int limit, boolean badOnly) {
        return lines.of(table, row, limit, badOnly);
    }

    @Override
    public int unfit(StaffTable table) {
        return lines.unfit(table);
    }

    @Override
    public int outside(StaffTable table, ContributionPolicy bounds) {
        return lines.outside(table, bounds);
    }

    @Override
    public int applyBases(StaffTable table, LocalDateTime now) {
        of(entities.createNativeQuery(REMEMBER), table).executeUpdate();
        int changed = of(entities.createNativeQuery(APPLY), table).executeUpdate();
        journal(table, "B" + table.id(), now);
        return changed;
    }

    @Override
    public int undoBases(StaffTable table, LocalDateTime now) {
        int changed = of(entities.createNativeQuery(UNDO), table).executeUpdate();
        journal(table, "U" + table.id(), now);
        return changed;
    }

    private void journal(StaffTable table, String serial, LocalDateTime now) {
        // As many ids as the file may have rows: a row's number is its place in the block.
        of(entities.createNativeQuery(JOURNAL), table)
                .setParameter(3, Ids.block(TableRows.LAST_ROW + 1))
                .setParameter(4, now.toLocalDate())
                .setParameter(5, now)
                .setParameter(6, serial)
                .executeUpdate();
    }

    private static Query of(Query query, StaffTable table) {
        return query.setParameter(1, table.id()).setParameter(2, table.employerAccount());
    }

    @Override
    public ListTotals lay(StaffTable table, ContributionList list) {
        int heads = entities.createNativeQuery(LAY)
                .setParameter(1, table.id())
                .setParameter(2, list.id())
                .setParameter(3, table.employerAccount())
                .executeUpdate();
        Object sum = entities.createNativeQuery(LAID).setParameter(1, list.id()).getSingleResult();
        return new ListTotals(heads, new Money((BigDecimal) sum));
    }

    @Override
    public boolean usedSince(String employerAccount, LocalDateTime since) {
        Object count = entities.createNativeQuery(USED)
                .setParameter(1, employerAccount)
                .setParameter(2, since)
                .getSingleResult();
        return ((Number) count).longValue() > 0;
    }
}
