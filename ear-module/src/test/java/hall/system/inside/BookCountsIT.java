package hall.system.inside;

import static hall.system.inside.BookRows.difference;
import static hall.system.inside.BookRows.line;
import static hall.system.inside.BookRows.loanEntry;
import static hall.system.inside.BookRows.payment;
import static hall.system.inside.BookRows.posting;
import static hall.system.inside.BookRows.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import hall.finance.domain.close.DaySums;
import hall.finance.domain.close.Lateness;
import hall.finance.domain.statement.Statistics;
import hall.fund.domain.account.WithdrawalReason;
import hall.shared.Money;
import jakarta.ejb.EJB;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the books are counted and summed to, on the real database, beside what a hand counts; years ahead, where nobody else books. */
@ExtendWith(ArquillianExtension.class)
class BookCountsIT {

    private static final LocalDate DAY = LocalDate.of(2035, 3, 7);
    private static final LocalDate BEFORE = DAY.minusDays(2);
    private static final LocalDate AFTER = DAY.plusDays(2);

    /** The month's first and last day, and the days beside them. */
    private static final LocalDate FIRST = LocalDate.of(2035, 3, 1);

    private static final LocalDate LAST = LocalDate.of(2035, 3, 31);

    @EJB
    private BookProbe books;

    /** Statements with what they are expected to do. */
    private static final class Story {

        private final List<String> all = new ArrayList<>();
        private final List<String> counted = new ArrayList<>();

        Story counts(String... statements) {
            all.addAll(List.of(statements));
            counted.addAll(List.of(statements));
            return this;
        }

        Story countsNot(String... statements) {
            all.addAll(List.of(statements));
            return this;
        }
    }

    @Test
    void markTheBooksByEachRowThatADaysComparisonReadsAndNoOther() throws SQLException {
        Story story = new Story();
        story.countsNot(BookRows.employer(FIRST), BookRows.account(FIRST), BookRows.entry(1, DAY))
                .counts(line(1, DAY, AFTER), line(2, DAY.minusDays(1), AFTER), line(3, DAY.plusDays(1), AFTER))
                .counts(line(4, BEFORE, DAY))
                .countsNot(line(5, BEFORE, AFTER), line(6, AFTER, BEFORE))
                .counts(BookRows.arrival(1, DAY, AFTER), BookRows.arrival(2, BEFORE, DAY))
                .countsNot(BookRows.arrival(3, BEFORE, AFTER), BookRows.arrival(4, AFTER, BEFORE));
        story.counts(payment(1, DAY), "UPDATE payment_instruction SET status = 'UNKNOWN', version = 1 WHERE id = 1")
                .countsNot(payment(2, BEFORE), payment(3, AFTER))
                .countsNot("UPDATE payment_instruction SET status = 'UNKNOWN', version = 1 WHERE id IN (2, 3)")
                .counts("UPDATE payment_instruction SET status = 'DONE', version = 2, settled_at = '" + DAY
                        + "' WHERE id = 2")
                .counts("UPDATE payment_instruction SET status = 'FROZEN', version = 3 WHERE id = 2");
        story.countsNot(withdrawal(1, "06", "1.00", "HELD", null), withdrawal(2, "06", "1.00", "PAID", AFTER))
                .countsNot(withdrawal(3, "06", "1.00", "REFUSED", DAY))
                .counts("UPDATE withdrawal SET state = 'PAID', settled_at = '" + DAY + "' WHERE id = 1")
                .countsNot(BookRows.refund(1, 1, null), BookRows.refund(2, 2, AFTER))
                .counts(BookRows.refund(3, 2, DAY))
                .countsNot(BookRows.contest(1, 1, null), BookRows.contest(2, 2, AFTER))
                .counts(BookRows.contest(3, 2, DAY));
        // Balances lean on what was booked since the last closed day.
        story.counts(posting(1, 1, DAY, "101", "219", "1.00"), posting(1, 2, BEFORE, "101", "219", "1.00"))
                .countsNot(posting(1, 3, AFTER, "101", "219", "1.00"))
                .countsNot(posting(1, 4, BEFORE.minusDays(1), "101", "219", "1.00"))
                .counts(BookRows.voucher(1, "PROBE-1", DAY))
                .countsNot(BookRows.voucher(2, "of no line", DAY), BookRows.voucher(3, "PROBE-1", AFTER));
        Lateness of = new Lateness(
                DAY, FIRST, BEFORE.minusDays(1), LocalDate.of(9999, 12, 31).atStartOfDay());
        assertThat(books.changingTheBooks(of, story.all)).isEqualTo(story.counted);
    }

    /** No withdrawal has it as paid any more: its payment stands for it on the day that the bank and the ledger have it. */
    @Test
    void sumADayWithAPaymentThatCameBackLater() throws SQLException {
        Lateness of = new Lateness(
                DAY, FIRST, BEFORE.minusDays(1), LocalDate.of(9999, 12, 31).atStartOfDay());
        DaySums sums = books.sums(
                of,
                List.of(
                        BookRows.employer(FIRST),
                        BookRows.account(FIRST),
                        BookRows.entry(1, DAY),
                        posting(1, 1, DAY, "202:880000000077", "101:1", "1.00"),
                        payment(1, BEFORE),
                        "UPDATE payment_instruction SET status = 'CAME_BACK', settled_at = '" + DAY + "' WHERE id = 1",
                        withdrawal(1, "06", "1.00", "RELEASED", AFTER)));
        assertThat(sums.cases()).isEqualTo(sums.ledger()).isEqualTo(new DaySums.Sum(1, Money.of("-1.00")));
    }

    @Test
    void markTheDifferencesByThoseThatHaveASayInADayAndNoOther() throws SQLException {
        Story story = new Story()
                .counts(difference(1, "OPEN", FIRST), difference(2, "SETTLED", DAY.minusDays(1)))
                .countsNot(difference(3, "SETTLED", BEFORE))
                .counts("UPDATE reconciliation_item SET owner = 'one', version = 1 WHERE id = 1")
                .countsNot("UPDATE reconciliation_item SET version = 1 WHERE id = 3")
                .counts("UPDATE reconciliation_item SET state = 'VANISHED', version = 2 WHERE id = 1")
                .countsNot("UPDATE reconciliation_item SET version = 3 WHERE id = 1")
                .counts(BookRows.day(DAY.minusDays(1)))
                .countsNot(BookRows.day(BEFORE), BookRows.day(DAY))
                .countsNot("UPDATE finance_day SET explained = 1, version = 1 WHERE day = '" + DAY.minusDays(1) + "'")
                .countsNot("UPDATE finance_day SET bank_balance = 1, version = 1 WHERE day <> '" + DAY.minusDays(1)
                        + "' AND day >= '" + BEFORE + "'")
                .counts("UPDATE finance_day SET bank_balance = 1, version = 2 WHERE day = '" + DAY.minusDays(1) + "'");
        assertThat(books.changingTheDifferences(DAY, story.all)).isEqualTo(story.counted);
    }

    @Test
    void sumTheMonthsStatisticsToWhatAHandCounts() throws SQLException {
        List<String> rows = new ArrayList<>(List.of(
                BookRows.employer(FIRST),
                BookRows.account(LAST),
                BookRows.loan(),
                BookRows.entry(1, FIRST),
                // Two employers pay for three accounts, one of them twice; 20.00 is corrected, of others' money, too.
                contribution(1, FIRST, "219:880000000077", "201:1", "100.00"),
                contribution(2, LAST, "219:880000000077", "201:2", "200.00"),
                contribution(3, LAST, "219:880000000088", "201:3", "50.00"),
                contribution(4, LAST, "219:880000000088", "201:1", "0.01"),
                contribution(5, LAST, "219:A-1", "201:1", "5.00"),
                contribution(6, LAST, "201:3", "219:880000000088", "20.00"),
                // Who paid for nobody but what was corrected whole has not paid.
                contribution(60, FIRST, "219:880000000099", "201:4", "7.00"),
                contribution(61, LAST, "201:4", "219:880000000099", "7.00"),
                // A court takes; what is paid out, or in by nobody, is no contribution.
                contribution(7, DAY, "201:3", "219:C-1", "30.00"),
                contribution(8, DAY, "219:C-1", "101:1", "30.00"),
                contribution(9, DAY, "101:1", "219:880000000077", "7000.00")));
        for (LocalDate beside : List.of(FIRST.minusDays(1), LAST.plusDays(1))) {
            int n = 10 + beside.getDayOfMonth();
            rows.add(contribution(n, beside, "219:880000000099", "201:9", "9000.00"));
            rows.add(contribution(n + 100, beside, "201:9", "219:C-9", "9000.00"));
            rows.add(withdrawal(n, "07", "9000.00", "PAID", beside));
            rows.add(loanEntry(n, "01", beside, "9000.00"));
        }
        rows.addAll(List.of(
                withdrawal(1, "06", "11.00", "PAID", FIRST),
                withdrawal(2, "06", "12.00", "PAID", LAST),
                withdrawal(3, "03", "500.00", "PAID", DAY),
                withdrawal(4, "03", "600.00", "HELD", null),
                withdrawal(5, "03", "700.00", "REFUSED", DAY),
                loanEntry(1, "01", FIRST, "1000.00"),
                loanEntry(2, "02", LAST, "40.00"),
                loanEntry(3, "06", LAST, "60.00"),
                loanEntry(4, "07", LAST, "8000.00")));
        Statistics.Flow expected = new Statistics.Flow(
                2,
                3,
                1,
                1,
                Money.of("335.01"),
                3,
                Map.of(
                        WithdrawalReason.REPAY_HOME_LOAN, Money.of("23.00"),
                        WithdrawalReason.RETIREMENT, Money.of("500.00")),
                Money.of("30.00"),
                1,
                Money.of("1000.00"),
                Money.of("100.00"));
        assertThat(books.flow(FIRST, LAST, rows)).isEqualTo(expected);
    }

    private static String contribution(int line, LocalDate booked, String debit, String credit, String amount) {
        return posting(1, line, booked, debit, credit, amount);
    }

    @Test
    void sumIncomeAndExpenseOncePerPairOfAccounts() throws SQLException {
        assertThat(books.movements(
                                FIRST,
                                LAST,
                                List.of(
                                        BookRows.entry(1, FIRST),
                                        posting(1, 1, FIRST, "101:1", "401:1", "10.00"),
                                        posting(1, 2, LAST, "101:1", "401:1", "0.50"),
                                        posting(1, 3, DAY, "411:1", "101:1", "3.00"),
                                        // Both sides are looked for, and it moved once.
                                        posting(1, 4, DAY, "401:1", "311", "10.50"),
                                        posting(1, 5, DAY, "101:1", "219", "77.00"),
                                        posting(1, 6, FIRST.minusDays(1), "101:1", "401:1", "9000.00"),
                                        posting(1, 7, LAST.plusDays(1), "101:1", "401:1", "9000.00")))
                        .sums())
                .extracting(t -> t.debit().code() + " " + t.credit().code() + " " + t.amount())
                .containsExactlyInAnyOrder("101:1 401:1 10.50", "411:1 101:1 3.00", "401:1 311 10.50");
    }
}
