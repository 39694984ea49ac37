package hall.fund.persistence;

import hall.fund.domain.contribution.ContributionPolicy;
import hall.fund.domain.staff.StaffLine;
import hall.fund.domain.staff.StaffTable;
import hall.fund.domain.staff.TableState;
import hall.fund.domain.staff.TypedLine;
import hall.shared.Money;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Checked lines of clerks' tables, written many at a time and read page by page. */
@ApplicationScoped
class StaffTableLines {

    private static final int ROWS_AT_ONCE = 1000;
    private static final String INSERT =
            "insert into staff_table_line (table_id, file_row, typed_account, typed_name, typed_number, typed, typed_second,"
                    + " account_number, name, problem, notice, detail, base, person_part, employer_part)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String OF_TABLE =
            "select file_row, typed_account, typed_name, typed_number, typed, typed_second, account_number, name, problem,"
                    + " notice, detail, base, person_part, employer_part from staff_table_line"
                    + " where table_id = ?1 and file_row > ?2";
    private static final String LINES = OF_TABLE + " order by file_row";
    private static final String BAD_LINES = OF_TABLE + " and problem is not null order by file_row";

    private static final String UNFIT = "select count(*) from staff_table_line l where l.table_id = ?1"
            + " and l.problem is null and not exists (select 1 from personal_account a where a.account_number ="
            + " l.account_number and a.employer_account = ?2 and a.state in ('01', '06') and a.sealed_on is null)";
    private static final String OUTSIDE = "select count(*) from staff_table_line where table_id = ?1"
            + " and problem is null and (base < ?2 or base > ?3 or notice = 'G02-FLOOR' and base <> ?2"
            + " or notice = 'G02-CAP' and base <> ?3)";

    private static final int AT_ONCE = 100;

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    /** The same connection as the provider's, for the transaction is the same. */
    @Resource(lookup = "java:/jdbc/hall")
    private DataSource database;

    void keep(StaffTable table, List<StaffLine> lines) {
        // By the driver, which makes one statement of a batch: the provider takes seconds for some thousand values.
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < lines.size(); i++) {
                Object[] values = values(table, lines.get(i));
                for (int place = 0; place < values.length; place++) {
                    insert.setObject(place + 1, values[place]);
                }
                insert.addBatch();
                if (i % ROWS_AT_ONCE == ROWS_AT_ONCE - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("table " + table.id() + " could not be kept", e);
        }
    }

    private static Object[] values(StaffTable table, StaffLine line) {
        return new Object[] {
            table.id(),
            line.row(),
            line.typed().account(),
            line.typed().name(),
            line.typed().identityNumber(),
            line.typed().amounts().get(0),
            line.typed().amounts().size() > 1 ? line.typed().amounts().get(1) : null,
            line.account(),
            line.name(),
            line.problem().orElse(null),
            line.notice().orElse(null),
            line.detail(),
            line.base().amount(),
            line.personPart().amount(),
            line.employerPart().amount()
        };
    }

    List<StaffLine> of(long table, int row, int limit, boolean badOnly) {
        Query query = badOnly ? entities.createNativeQuery(BAD_LINES) : entities.createNativeQuery(LINES);
        List<?> rows = query.setParameter(1, table)
                .setParameter(2, row)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(r -> line((Object[]) r)).toList();
    }

    int unfit(StaffTable table) {
        return count(
                entities.createNativeQuery(UNFIT).setParameter(1, table.id()).setParameter(2, table.employerAccount()));
    }

    int outside(StaffTable table, ContributionPolicy bounds) {
        return count(entities.createNativeQuery(OUTSIDE)
                .setParameter(1, table.id())
                .setParameter(2, bounds.floor().amount())
                .setParameter(3, bounds.cap().amount()));
    }

    List<Long> typedBefore(LocalDateTime time) {
        return entities.createQuery(
                        "select t.id from StaffTable t where t.forgottenAt is null and t.receivedAt < :time"
                                + " and t.state <> :unread order by t.receivedAt, t.id",
                        Long.class)
                .setParameter("time", time)
                .setParameter("unread", TableState.RECEIVED)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    void forgetTyped(long table) {
        entities.createNativeQuery("update staff_table_line set typed_account = '', typed_name = '', typed_number = '',"
                        + " account_number = if(problem is null, account_number, ''), name = if(problem is null, name, '')"
                        + " where table_id = ?1")
                .setParameter(1, table)
                .executeUpdate();
    }

    private static int count(Query query) {
        return ((Number) query.getSingleResult()).intValue();
    }

    private static StaffLine line(Object[] c) {
        return new StaffLine(
                typed(c),
                (String) c[6],
                (String) c[7],
                Optional.ofNullable((String) c[8]),
                Optional.ofNullable((String) c[9]),
                (String) c[10],
                new Money((BigDecimal) c[11]),
                new Money((BigDecimal) c[12]),
                new Money((BigDecimal) c[13]));
    }

    // Whether a cell was a formula is said by the problem; nobody checks the line again.
    private static TypedLine typed(Object[] c) {
        return new TypedLine(
                ((Number) c[0]).intValue(),
                (String) c[1],
                (String) c[2],
                (String) c[3],
                Stream.of(c[4], c[5])
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .toList(),
                false);
    }
}
