package hall.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.fund.domain.account.FormerNumber;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import hall.shared.Money;
import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Accounts on the real database: freezes in turn, deductions, merges, corrections, and all of them at once (§9.5). */
@ExtendWith(ArquillianExtension.class)
class AccountBooksIT {

    private static final int SEED = (int) (System.nanoTime() & 0xFFFFF);
    private static final int THREADS = 6;
    private static final int ACTS = 15;

    @EJB
    private FundProbe fund;

    @EJB
    private AccountProbe accounts;

    @EJB
    private DaysProbe days;

    @BeforeEach
    void employer() {
        fund.employer();
    }

    private static String number(int digit, int n) {
        return String.format("8%d%07d%03d", digit, SEED, n);
    }

    private List<String> balances(String account) {
        return accounts.balances(account, accounts.today());
    }

    @Test
    void queuesReleasesAndDeducts() throws Exception {
        String account = number(1, 0);
        fund.open(account, "P" + account, Money.of("1000.00"));
        long first = accounts.freeze(account, "1", null);
        long second = accounts.freeze(account, "2", Money.of("300.00"));
        assertThat(balances(account)).containsExactly("1000.00", "1000.00", "1000.00", "1000.00", "FROZEN");
        assertThatThrownBy(() -> accounts.freeze(account, "1", null)).hasMessage("FUND-024");
        assertThatThrownBy(() -> accounts.enterDeduction(second, "扣", Money.of("300.00")))
                .hasMessage("FUND-027");
        accounts.credit(account, Money.of("50.00"), "R1");
        accounts.release(first);
        assertThat(balances(account)).containsExactly("1050.00", "1050.00", "1050.00", "300.00", "NORMAL");
        accounts.confirmDeduction(accounts.enterDeduction(second, "扣", Money.of("300.00")));
        assertThat(balances(account)).containsExactly("750.00", "750.00", "750.00", "0.00", "NORMAL");
        assertThat(accounts.queue(account)).isZero();
        assertThat(accounts.balances(account, accounts.today().minusDays(1)).subList(0, 2))
                .containsExactly("0.00", "0.00");
        assertThat(fund.violations()).isEmpty();
    }

    /** Balance and trial balance of any day, whether its sums begin at a closed day or at the first one. */
    @Test
    void knowsEachDayBeforeAndAfterItIsClosed() {
        String account = number(9, 9);
        fund.open(account, "P" + account, Money.of("1000.00"));
        Map<String, List<String>> answers = days.twoDays(account);
        assertThat(answers)
                .hasSize(8)
                .allSatisfy((question, same) ->
                        assertThat(same).as(question).hasSize(3).containsOnly(same.get(2)));
        assertThat(answers.keySet().stream()
                        .filter(q -> q.startsWith("balance"))
                        .map(q -> answers.get(q).get(0)))
                .containsExactly("1000.00", "1070.00", "1075.05", "1075.05");
        assertThat(balances(account).get(1)).as("of these days nothing is left").isEqualTo("1000.00");
    }

    @Test
    void mergesTwoAccountsOfOnePersonAndTakesItBack() throws Exception {
        IdentityNumber person = person();
        String today = number(2, 0);
        String old = number(2, 1);
        fund.open(today, person.value(), Money.of("70.00"));
        fund.open(old, FormerNumber.of(person), Money.of("30.00"));
        long merge = accounts.merge(person);
        assertThat(balances(today).subList(0, 3)).containsOnly("100.00");
        assertThat(balances(old)).containsExactly("0.00", "0.00", "0.00", "0.00", "CLOSED_MERGED");
        assertThatThrownBy(() -> accounts.credit(old, Money.of("1.00"), "R1")).hasMessage("FUND-017");
        accounts.undo(merge);
        assertThat(balances(old)).containsExactly("30.00", "30.00", "30.00", "0.00", "NORMAL");
        long again = accounts.merge(person);
        accounts.credit(today, Money.of("1.00"), "R1");
        assertThatThrownBy(() -> accounts.undo(again)).hasMessage("FUND-032");
        assertThat(fund.violations()).isEmpty();
    }

    private static IdentityNumber person() {
        String front = "999902"
                + LocalDate.of(1945, 1, 1).plusDays(SEED % 1800).toString().replace("-", "")
                + String.format("%03d", SEED % 1000);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (front.charAt(i) - '0') * weights[i];
        }
        return new IdentityNumber(front + "10X98765432".charAt(sum % 11));
    }

    @Test
    void correctsOnce() throws Exception {
        String account = number(3, 0);
        fund.open(account, "P" + account, Money.of("10.00"));
        accounts.credit(account, Money.of("5.00"), "R1");
        accounts.confirmCorrection(accounts.enterCorrection(account, "R1"));
        assertThatThrownBy(() -> accounts.enterCorrection(account, "R1")).hasMessage("FUND-021");
        assertThat(balances(account).subList(0, 3)).containsOnly("10.00");
        assertThat(fund.violations()).isEmpty();
    }

    /** However long the journal is: the trial balance looks for the last closed day first. */
    @Test
    void areReadInAStatementEach() throws Exception {
        String account = number(5, 0);
        fund.open(account, "P" + account, Money.of("10.00"));
        for (int i = 0; i < 12; i++) {
            accounts.credit(account, Money.of("1.00"), "R" + i);
        }
        assertThat(accounts.statements(account))
                .containsEntry("trial balance", 2L)
                .allSatisfy(
                        (what, count) -> assertThat(count).as(what).isEqualTo(what.equals("trial balance") ? 2L : 1L));
    }

    /** Every act may be refused by a rule, none may fail otherwise, and none may leave books that disagree. */
    @Test
    void keepBooksThatAgreeWhenAllActAtOnce() throws Exception {
        List<String> two = List.of(number(4, 0), number(4, 1));
        for (String account : two) {
            fund.open(account, "P" + account, Money.of("500.00"));
        }
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        for (int t = 0; t < THREADS; t++) {
            int thread = t;
            pool.execute(() -> actsOf(thread, two, failures));
        }
        pool.shutdown();
        int looks = 0;
        while (!pool.awaitTermination(100, TimeUnit.MILLISECONDS)) {
            assertThat(fund.violationsAtOnce()).as("while they act").isEmpty();
            assertThat(++looks).as("they come to an end").isLessThan(400);
        }
        assertThat(looks).as("somebody looked on").isPositive();
        assertThat(failures).isEmpty();
        assertThat(fund.violations()).isEmpty();
    }

    private void actsOf(int thread, List<String> two, List<Throwable> failures) {
        Random random = new Random(SEED * 31L + thread);
        for (int i = 0; i < ACTS; i++) {
            String serial = thread + "-" + i;
            try {
                act(random.nextInt(6), two.get(random.nextInt(2)), serial, Money.of(random.nextInt(1, 200) + ".00"));
            } catch (BusinessException refused) {
                // A rule said no: that is an answer.
            } catch (RuntimeException failed) {
                failures.add(failed);
            }
        }
    }

    private void act(int what, String account, String serial, Money amount) {
        switch (what) {
            case 0 -> accounts.credit(account, amount, serial);
            case 1 -> fund.take(account, amount, account + serial);
            case 2 -> accounts.freeze(account, serial, amount);
            case 3 -> accounts.release(accounts.freeze(account, serial, null));
            case 4 -> {
                accounts.credit(account, amount, serial);
                accounts.confirmCorrection(accounts.enterCorrection(account, serial));
            }
            default -> {
                long freeze = accounts.freeze(account, serial, amount);
                accounts.confirmDeduction(accounts.enterDeduction(freeze, serial, Money.of("1.00")));
            }
        }
    }
}
