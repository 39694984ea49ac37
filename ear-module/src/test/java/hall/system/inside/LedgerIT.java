package hall.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.shared.IdentityNumber;
import hall.shared.Money;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The books on the real database, fought for by many at once (C-42). */
@ExtendWith(ArquillianExtension.class)
class LedgerIT {

    private static final int RUNS = 20;
    private static final String IMPLEMENTATION = "12999900ME000001XE3342017002004";

    /** No other class has these numbers; a kept database has those of earlier runs. */
    private static final int SEED = (int) (System.nanoTime() & 0xFFFFF);

    @EJB
    private FundProbe fund;

    @Resource(lookup = "java:/jdbc/hall")
    private DataSource database;

    @BeforeEach
    void employer() {
        fund.employer();
    }

    private static List<String> allAtOnce(List<Callable<Void>> work) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(work.size());
        List<String> refusals = new ArrayList<>();
        try {
            for (Future<Void> f : pool.invokeAll(work, 60, TimeUnit.SECONDS)) {
                try {
                    f.get();
                } catch (ExecutionException e) {
                    refusals.add(e.getCause() instanceof BusinessException b ? b.code() : e.getCause() + "");
                }
            }
        } finally {
            pool.shutdownNow();
        }
        return refusals;
    }

    private static String number(int digit, int run) {
        return String.format("%d%08d%03d", digit, SEED, run);
    }

    private static IdentityNumber person(int n) {
        String front = "999902"
                + LocalDate.of(1950, 1, 1).plusDays(SEED % 18000).toString().replace("-", "")
                + String.format("%03d", n);
        return new IdentityNumber(front + check(front));
    }

    private static char check(String front) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (front.charAt(i) - '0') * weights[i];
        }
        return "10X98765432".charAt(sum % 11);
    }

    @Test
    void neverGivesMoreThanTheBalanceToFiftyAtOnce() throws Exception {
        for (int run = 0; run < RUNS; run++) {
            String account = number(1, run);
            fund.open(account, "P" + account, Money.of("100.00"));
            List<Callable<Void>> fifty = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                String serial = account + "-" + i;
                fifty.add(() -> {
                    fund.take(account, Money.of("30.00"), serial);
                    return null;
                });
            }
            assertThat(allAtOnce(fifty)).hasSize(47).containsOnly("FUND-003");
            assertThat(fund.balance(account)).isEqualTo("10.00");
        }
        assertThat(fund.violations()).isEmpty();
    }

    @Test
    void countsTwoSpousesWhoWithdrawForOneLoanAtOnce() throws Exception {
        for (int run = 0; run < RUNS; run++) {
            List<IdentityNumber> spouses = List.of(person(2 * run), person(2 * run + 1));
            fund.open(number(2, run), spouses.get(0).value(), Money.of("50000.00"));
            fund.open(number(3, run), spouses.get(1).value(), Money.of("50000.00"));
            fund.lend(number(4, run), spouses);
            List<Callable<Void>> both = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                IdentityNumber who = spouses.get(i % 2);
                CaseNumber caseNumber =
                        CaseNumber.of(IMPLEMENTATION, LocalDate.of(2000, 1, 1).plusDays(SEED % 5000), run * 10 + i + 1);
                both.add(() -> {
                    fund.grant(who, caseNumber, Money.of("18000.00"));
                    return null;
                });
            }
            assertThat(allAtOnce(both)).hasSize(7).allMatch(c -> c.equals("FUND-004") || c.equals("FUND-005"));
        }
        assertThat(fund.violations()).isEmpty();
    }

    /** C-42 for a home: twenty buyers with a case each, and each presses twice; five times 18,000 fit into 100,000. */
    @Test
    void neverGrantsMoreThanWasPaidOnAContractToTwentyBuyersAtOnce() throws Exception {
        for (int run = 0; run < RUNS / 2; run++) {
            String contract = String.format("YS%08d%04d", SEED, run);
            Money paid = Money.of("100000.00");
            List<Callable<Void>> all = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                IdentityNumber who = person(100 + 20 * run + i);
                CaseNumber caseNumber =
                        CaseNumber.of(IMPLEMENTATION, LocalDate.of(2014, 1, 1).plusDays(SEED % 5000), run * 20 + i + 1);
                fund.open(number(7, run * 20 + i), who.value(), Money.of("50000.00"));
                fund.registered(who, caseNumber, contract, paid);
                Callable<Void> grant = () -> {
                    fund.grant(who, caseNumber, Money.of("18000.00"), contract);
                    return null;
                };
                all.add(grant);
                all.add(grant);
            }
            assertThat(allAtOnce(all)).hasSize(35).allMatch(c -> c.equals("FUND-014") || c.equals("FUND-015"));
            assertThat(fund.taken(contract)).isEqualTo("90000.00");
        }
        assertThat(fund.violations()).isEmpty();
    }

    /** By its grants; what the triggers refuse to everybody: {@code BooksRefuseIT}. */
    @Test
    void mayNotChangeOrRemoveWhatIsBooked() throws Exception {
        String account = number(5, 0);
        fund.open(account, "P" + account, Money.of("1.00"));
        for (String table : List.of("posting", "ledger_entry", "account_entry", "loan_entry")) {
            assertThatThrownBy(() -> execute("delete from " + table)).hasMessageContaining("DELETE command denied");
            assertThatThrownBy(() -> execute("update " + table + " set booked_on = booked_on"))
                    .hasMessageContaining("UPDATE command denied");
        }
    }

    @Test
    void postsTheSameEventOnce() {
        String account = number(6, 0);
        fund.open(account, "P" + account, Money.of("10.00"));
        fund.take(account, Money.of("1.00"), account + "-1");
        assertThatThrownBy(() -> fund.take(account, Money.of("1.00"), account + "-1"))
                .hasStackTraceContaining("uk_");
        assertThat(fund.balance(account)).isEqualTo("9.00");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
