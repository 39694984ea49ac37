package hall.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists on the real database: posted whole, once, by exactly their money (domain.md §1.2, §7 journey 9). */
@ExtendWith(ArquillianExtension.class)
class ContributionsIT {

    private static final int SEED = (int) (System.nanoTime() % 800) + 100;
    private static final String PAID = "select count(*) from account_entry j join personal_account a"
            + " on a.account_number = j.account_number where a.employer_account = ?1 and j.type = '01'";
    private static final String UP = "select count(*) from personal_account where employer_account = ?1"
            + " and paid_to = '202611' and current_year = 730.72";

    @EJB
    private ContributionProbe probe;

    @EJB
    private FundProbe fund;

    private static String employer(int n) {
        return "9998" + SEED + "0000" + n;
    }

    @Test
    void postsTenThousandLinesOnceByExactlyTheirMoneyInTwoParts() throws Exception {
        String employer = employer(1);
        probe.employer(employer, 10_000, "202610");
        assertThat(probe.confirmed(employer, "202611")).isEqualTo("7307200.00");
        probe.arrive("T1" + SEED, "测试单位" + employer, "7307120.00");
        assertThat(probe.match(employer)).isZero();
        assertThat(probe.number(UP, employer)).isZero();
        probe.arrive("T2" + SEED, "测试单位" + employer, "80.00");
        probe.match(employer);
        assertThat(probe.number(UP, employer)).isEqualTo(10_000);
        assertThat(probe.number(PAID, employer)).isEqualTo(10_000);
        assertThat(probe.number(
                        "select count(*) from long_work where owner = ?1 and kind = 'LIST_POSTING' and state = 'DONE'"
                                + " and total = 10000 and done = 10000 and attempts = 1",
                        employer))
                .as("how far it was is told to its end")
                .isEqualTo(1);
        probe.arrive("T3" + SEED, "测试单位" + employer, "7307200.00");
        assertThat(probe.match(employer)).isZero();
        assertThat(probe.number(PAID, employer)).isEqualTo(10_000);
        assertThat(fund.violations()).isEmpty();
    }

    /** Two months, so that the second finds balances (docs/adr/0015). */
    @Test
    void writesWhatTheAccountsOwnVerbSays() throws Exception {
        Map<List<String>, List<String>> compared = probe.compared(employer(4), "202609", "202610", "202611");
        assertThat(compared).hasSize(2);
        compared.forEach((expected, written) -> assertThat(written).hasSize(60).isEqualTo(expected));
    }

    @Test
    void postsOnceHoweverManyLook() throws Exception {
        String employer = employer(2);
        probe.employer(employer, 40, "202610");
        String total = probe.confirmed(employer, "202611");
        probe.arrive("U1" + SEED, "测试单位" + employer, total);
        probe.arrive("U2" + SEED, "测试单位" + employer, total);
        ExecutorService many = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Integer>> looks = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                looks.add(() -> probe.match(employer));
            }
            for (Future<Integer> look : many.invokeAll(looks)) {
                look.get();
            }
        } finally {
            many.shutdownNow();
        }
        assertThat(probe.number(PAID, employer)).isEqualTo(40);
        assertThat(probe.number(
                        "select count(*) from suspense_item where employer_account = ?1 and remaining > 0", employer))
                .isEqualTo(1);
        assertThat(fund.violations()).isEmpty();
    }

    @Test
    void keepsMoneyOfNobodyInSuspense() throws Exception {
        probe.arrive("N1" + SEED, "谁也不认识的公司", "88.00");
        assertThat(probe.number(
                        "select count(*) from money_arrival where bank_serial = ?1 and employer_account is null",
                        "N1" + SEED))
                .isEqualTo(1);
        assertThat(fund.violations()).isEmpty();
    }

    /** What the bank may have paid back after all wakes no list. */
    @Test
    void looksForNoMoneyWhoseRefundIsFrozen() {
        assertThat(probe.found(employer(5))).containsExactly(true, false, true);
    }
}
