package hall.system.inside;

import hall.finance.domain.close.DayRows;
import hall.finance.domain.close.DaySums;
import hall.finance.domain.close.FinanceDays;
import hall.finance.domain.close.Lateness;
import hall.finance.domain.statement.BookFigures;
import hall.finance.domain.statement.Movements;
import hall.finance.domain.statement.Statistics;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Lays rows of the books and asks the ports about them, in a transaction that is undone. */
@Stateless
@PermitAll
public class BookProbe {

    @Inject
    private DayRows rows;

    @Inject
    private FinanceDays days;

    @Inject
    private BookFigures figures;

    @Resource
    private EJBContext context;

    @Resource(lookup = "java:/jdbc/hall")
    private DataSource database;

    /** After which of these statements, done one after the other, the books of a day are counted to something else. */
    public List<String> changingTheBooks(Lateness of, List<String> statements) throws SQLException {
        return changing(() -> rows.mark(of), statements);
    }

    /** After which of them the differences around a day are. */
    public List<String> changingTheDifferences(LocalDate day, List<String> statements) throws SQLException {
        return changing(() -> days.mark(day), statements);
    }

    private List<String> changing(Supplier<String> mark, List<String> statements) throws SQLException {
        try {
            List<String> changing = new ArrayList<>();
            String before = mark.get();
            for (String statement : statements) {
                lay(List.of(statement));
                String after = mark.get();
                if (!after.equals(before)) {
                    changing.add(statement);
                }
                before = after;
            }
            return changing;
        } finally {
            // Not before: nothing is asked in a transaction that is to be undone.
            context.setRollbackOnly();
        }
    }

    /** What a day comes to, by these rows. */
    public DaySums sums(Lateness of, List<String> statements) throws SQLException {
        try {
            lay(statements);
            return rows.sums(of);
        } finally {
            context.setRollbackOnly();
        }
    }

    /** What happened in a span of days, by these rows. */
    public Statistics.Flow flow(LocalDate from, LocalDate to, List<String> statements) throws SQLException {
        try {
            lay(statements);
            return figures.flow(from, to);
        } finally {
            context.setRollbackOnly();
        }
    }

    /** What moved on income and expense in it. */
    public Movements movements(LocalDate from, LocalDate to, List<String> statements) throws SQLException {
        try {
            lay(statements);
            return figures.movements(from, to);
        } finally {
            context.setRollbackOnly();
        }
    }

    private void lay(List<String> statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.executeUpdate(one);
            }
        }
    }
}
