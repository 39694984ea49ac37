package hall.bench.city;

import hall.bench.server.Pool;
import hall.fund.persistence.LedgerInvariants;
import hall.fund.service.LedgerQueries;
import hall.fund.service.LedgerQueries.HeadView;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Holds the books against the bank's own, and against their own invariants. */
@ApplicationScoped
public class CityProof {

    private static final String PAID =
            "SELECT COUNT(*), COALESCE(SUM(amount), 0) FROM payment_instruction WHERE status IN ('DONE', 'CAME_BACK')";

    /** Lines of the bank that pay out and are no confirmed payment of ours, and the other way round. */
    private static final String UNMATCHED = "SELECT (SELECT COUNT(*) FROM bank_line b LEFT JOIN payment_instruction p"
            + " ON p.send_seq_no = b.reference AND p.status IN ('DONE', 'CAME_BACK') AND p.amount = b.amount"
            + " WHERE b.direction = 'OUT' AND p.id IS NULL)"
            + " + (SELECT COUNT(*) FROM payment_instruction p LEFT JOIN bank_line b"
            + " ON b.reference = p.send_seq_no AND b.direction = 'OUT' WHERE p.status IN ('DONE', 'CAME_BACK') AND b.id IS NULL)"
            + " + (SELECT COUNT(*) FROM bank_line b LEFT JOIN money_arrival a ON a.bank_serial = b.bank_serial"
            + " AND a.amount = b.amount WHERE b.direction = 'IN' AND a.id IS NULL)";

    private static final int PATIENCE_MILLIS = 1_800_000;

    @Inject
    private Pool pool;

    @Inject
    private LedgerQueries ledger;

    @Inject
    private StandInCity city;

    @Inject
    private Callers callers;

    /** One thing that is compared. */
    record Line(String what, String ours, String theirs) {
        boolean holds() {
            return Objects.equals(ours, theirs);
        }
    }

    List<Line> look(LocalDate today) throws Exception {
        List<HeadView> heads = callers.asFinance("finance1", () -> ledger.trialBalance(today));
        StandInCity.Totals bank = city.totals();
        List<Line> lines = new ArrayList<>();
        Money debit = sum(heads.stream().map(HeadView::debit).toList());
        Money credit = sum(heads.stream().map(HeadView::credit).toList());
        lines.add(new Line("trial balance: debit = credit", debit.display(), credit.display()));
        lines.add(new Line(
                "special account 101 = the bank's balance",
                of(heads, "101").display(),
                bank.balance().display()));
        lines.add(new Line("in transit 202", of(heads, "202").display(), Money.ZERO.display()));
        try (Connection connection = pool.connection()) {
            Object[] paid = row(connection, PAID);
            lines.add(new Line(
                    "payments confirmed = paid by the bank", paid[0].toString(), Long.toString(bank.payments())));
            lines.add(new Line(
                    "what they come to",
                    new Money((BigDecimal) paid[1]).display(),
                    bank.paid().display()));
            lines.add(new Line(
                    "lines of the special account",
                    row(connection, "SELECT COUNT(*), 0 FROM bank_line")[0].toString(),
                    Long.toString(bank.lines())));
            lines.add(new Line("lines and payments without each other", row(connection, UNMATCHED)[0].toString(), "0"));
            List<LedgerInvariants.Violation> broken = invariants(connection);
            lines.add(new Line("invariants broken", broken.isEmpty() ? "0" : broken.toString(), "0"));
        }
        return lines;
    }

    /** Over millions of rows a rule takes longer than any statement of the hall may. */
    private static List<LedgerInvariants.Violation> invariants(Connection connection) throws SQLException {
        int usual = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
        try {
            return LedgerInvariants.check(connection);
        } finally {
            connection.setNetworkTimeout(Runnable::run, usual);
        }
    }

    private static Money of(List<HeadView> heads, String code) {
        return heads.stream()
                .filter(h -> h.code().equals(code))
                .map(HeadView::balance)
                .findFirst()
                .orElse(Money.ZERO);
    }

    private static Money sum(List<Money> some) {
        return some.stream().reduce(Money.ZERO, Money::plus);
    }

    private static Object[] row(Connection connection, String sql) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(sql);
                ResultSet row = ask.executeQuery()) {
            row.next();
            int columns = row.getMetaData().getColumnCount();
            return columns == 1 ? new Object[] {row.getObject(1)} : new Object[] {row.getObject(1), row.getObject(2)};
        }
    }
}
