package hall.bench.server;

import hall.payment.domain.BankStatement;
import hall.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Lays a day of the special account: every second line a payment with its case's withdrawal, hold and final entry, every second an arrival
 * with its entry in suspense; and the first {@link #FEW} of each kind of difference.
 */
@ApplicationScoped
public class DayLaying {

    /** Differences of each kind. */
    static final int FEW = 2;

    /** Differences of a day: nine kinds, see {@link #payment} and {@link #arrival}; a missing withdrawal is missed by both neighbours. */
    static final int DIFFERENCES = 10 * FEW;

    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final String EMPLOYER = "880000000001";
    private static final String ACCOUNT = "880000000001";
    private static final String START = "0".repeat(64);

    @Inject
    private Pool pool;

    @Inject
    private RemittanceSeeder employers;

    @Inject
    private BankStatement statement;

    private BigDecimal balance = new BigDecimal("900000000000.00");

    /** The books begin with what the special account holds; the statements of the days to come are read. */
    void begin(LocalDate before, LocalDate today) throws SQLException {
        employers.employer(EMPLOYER);
        try (Connection connection = pool.connection();
                DayTables to = new DayTables(connection)) {
            to.account(ACCOUNT, EMPLOYER);
            entry(to, "BROUGHT-FORWARD:BENCH", before, null, BenchBank.CODE, "399", balance);
            for (LocalDate d = before.minusDays(7); d.isBefore(today); d = d.plusDays(1)) {
                to.read(Ids.next(), statement.account(), d, 0, d.plusDays(1).atStartOfDay());
            }
            to.flush();
            connection.commit();
        }
    }

    /** Lays one. */
    void lay(LocalDate day, int lines) throws SQLException {
        try (Connection connection = pool.connection();
                DayTables to = new DayTables(connection)) {
            for (int i = 0; i < lines; i++) {
                LocalDateTime at = day.atStartOfDay().plusNanos(86_000_000_000_000L / lines * i);
                if (i % 2 == 0) {
                    payment(to, i / 2, at);
                } else {
                    arrival(to, i / 2, at);
                }
            }
            to.flush();
            connection.commit();
        }
    }

    /** The first few: no line, another amount, a second line, no withdrawal, no hold, an entry of the next day. */
    private void payment(DayTables to, int i, LocalDateTime at) throws SQLException {
        int kind = i / FEW;
        LocalDate day = at.toLocalDate();
        String number = String.format("%020d", Ids.next());
        String caseNumber = "00000000000" + number + "20260101" + "TQ04";
        BigDecimal amount = amount(i);
        to.payment(number, caseNumber, amount, at, "H" + number);
        if (kind != 0) {
            line(to, "H" + number, "OUT", kind == 1 ? amount.add(CENT) : amount, number, at);
        }
        if (kind == 2) {
            line(to, "T" + number, "OUT", amount, number, at);
        }
        if (kind != 3) {
            to.withdrawal(number, caseNumber, ACCOUNT, amount, at);
        }
        if (kind != 4) {
            entry(to, "WITHDRAWAL-HOLD:" + number, day, caseNumber, "201:" + ACCOUNT, "202:" + ACCOUNT, amount);
        }
        entry(
                to,
                "WITHDRAWAL-FINAL:" + number,
                kind == 5 ? day.plusDays(1) : day,
                caseNumber,
                "202:" + ACCOUNT,
                BenchBank.CODE,
                amount);
    }

    /** The first few: a fee nobody booked, an arrival of which the bank shows no line, one that was not booked. */
    private void arrival(DayTables to, int i, LocalDateTime at) throws SQLException {
        int kind = i / FEW;
        BigDecimal amount = amount(i);
        String serial = "A" + Ids.next();
        if (kind == 0) {
            line(to, serial, "OUT", amount, "", at);
            return;
        }
        if (kind != 1) {
            line(to, serial, "IN", amount, "", at);
        }
        to.arrival(Ids.next(), serial, amount, at.toLocalDate(), at, START);
        if (kind != 2) {
            entry(to, "ARRIVAL:" + serial, at.toLocalDate(), null, BenchBank.CODE, "219", amount);
        }
    }

    private void line(DayTables to, String serial, String direction, BigDecimal amount, String number, LocalDateTime at)
            throws SQLException {
        balance = direction.equals("IN") ? balance.add(amount) : balance.subtract(amount);
        to.line(serial, statement.account(), direction, amount, balance, number, at, START);
    }

    private static void entry(
            DayTables to, String key, LocalDate day, String caseNumber, String debit, String credit, BigDecimal amount)
            throws SQLException {
        to.entry(Ids.next(), key, day, caseNumber, debit, credit, amount);
    }

    private static BigDecimal amount(int i) {
        return BigDecimal.valueOf(100_00L + i % 1000, 2);
    }
}
