package hall.system.inside;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.ledger.TrialBalanceRow;
import hall.shared.Money;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What the ledger says of past days, beside what a test reckons by its own statements. */
@Stateless
@PermitAll
public class DaysProbe {

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Resource
    private EJBContext context;

    @PersistenceContext(unitName = "ejb-module.jar#hall")
    private EntityManager entityManager;

    /**
     * Days of its own, far ahead, of which the first is closed; all of it is taken back. Each with what the ledger says of it: the
     * account's balance and the trial balance, before and after the first day is closed, beside plain sums of postings.
     *
     * @return by name of the question: the ledger's answers, in that order, then the plain one
     */
    public Map<String, List<String>> twoDays(String number) {
        LocalDate first = LocalDate.now(clock).plusYears(9);
        LedgerAccount account = LedgerAccount.deposits(new AccountNumber(number));
        book("A" + number, first, account, "70.00");
        book("B" + number, first.plusDays(1), account, "5.05");
        List<LocalDate> days = List.of(first.minusDays(1), first, first.plusDays(1), first.plusDays(2));
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (int look = 0; look < 2; look++) {
            for (LocalDate day : days) {
                ask(
                        answers,
                        "balance of day " + days.indexOf(day),
                        () -> ledger.balance(account, day).toString());
                ask(
                        answers,
                        "trial balance of day " + days.indexOf(day),
                        () -> ledger.trialBalance(day).toString());
            }
            if (look == 0) {
                ledger.closeDay(first);
            }
        }
        for (LocalDate day : days) {
            ask(answers, "balance of day " + days.indexOf(day), () -> plainBalance(account, day));
            ask(answers, "trial balance of day " + days.indexOf(day), () -> plainTrialBalance(day));
        }
        context.setRollbackOnly();
        return answers;
    }

    private static void ask(Map<String, List<String>> answers, String question, Supplier<String> answer) {
        answers.computeIfAbsent(question, q -> new ArrayList<>()).add(answer.get());
    }

    private void book(String key, LocalDate day, LedgerAccount account, String amount) {
        ledger.write(new LedgerEntry("PROBE-DAY:" + key, null, day.atTime(9, 0))
                .transfer(LedgerAccount.specialAccount("999980000000000001"), account, Money.of(amount)));
    }

    private String plainBalance(LedgerAccount account, LocalDate upTo) {
        return entityManager
                .createNativeQuery(
                        "select coalesce(sum(case when credit_account = ?1 then amount else -amount end), 0.00)"
                                + " from posting where ?1 in (credit_account, debit_account) and booked_on <= ?2")
                .setParameter(1, account.code())
                .setParameter(2, upTo)
                .getSingleResult()
                .toString();
    }

    private String plainTrialBalance(LocalDate upTo) {
        List<?> heads = entityManager
                .createNativeQuery("select h.code, (select sum(p.amount) from posting p where p.booked_on <= ?1 and"
                        + " p.debit_account regexp concat('^', h.code, '(:|$)')), (select sum(p.amount) from posting p where"
                        + " p.booked_on <= ?1 and p.credit_account regexp concat('^', h.code, '(:|$)'))"
                        + " from ledger_head h order by h.code")
                .setParameter(1, upTo)
                .getResultList();
        return heads.stream()
                .map(h -> (Object[]) h)
                .filter(h -> h[1] != null || h[2] != null)
                .map(h -> new TrialBalanceRow((String) h[0], sum(h[1]), sum(h[2])))
                .toList()
                .toString();
    }

    private static Money sum(Object amount) {
        return amount == null ? Money.ZERO : new Money((BigDecimal) amount);
    }
}
