package hall.system.inside;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountSheets;
import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.FreezeClaim;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.court.CourtOrders;
import hall.fund.domain.court.DeductionOrder;
import hall.fund.domain.court.FreezeOrder;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.ledger.LedgerHead;
import hall.fund.service.account.AccountKeeping;
import hall.fund.service.account.CorrectionKeeping;
import hall.fund.service.account.DeductionKeeping;
import hall.fund.service.account.FreezeKeeping;
import hall.fund.service.account.MergeKeeping;
import hall.shared.Actor;
import hall.shared.IdentityNumber;
import hall.shared.Money;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What officers and lists of contributions do to accounts, one method a transaction. */
@Stateless
@PermitAll
public class AccountProbe {

    private static final Actor FIRST = new Actor(Actor.Kind.OFFICER, "finance1");
    private static final Actor SECOND = new Actor(Actor.Kind.OFFICER, "finance2");

    @Inject
    private PersonalAccounts accounts;

    @Inject
    private CourtOrders orders;

    @Inject
    private Ledger ledger;

    @Inject
    private AccountSheets sheets;

    @PersistenceContext(unitName = "ejb-module.jar#hall")
    private EntityManager entityManager;

    @Inject
    private AccountKeeping keeping;

    @Inject
    private CorrectionKeeping correcting;

    @Inject
    private FreezeKeeping freezes;

    @Inject
    private DeductionKeeping deductions;

    @Inject
    private MergeKeeping merges;

    @Inject
    private Clock clock;

    /** Credits a back payment out of the employer's suspense, which the same entry fills from the special account. */
    public void credit(String number, Money amount, String serial) {
        LocalDateTime now = LocalDateTime.now(clock);
        PersonalAccount account = accounts.lock(new AccountNumber(number));
        LedgerAccount suspense = LedgerAccount.suspense(FundProbe.EMPLOYER);
        LedgerEntry entry = new LedgerEntry("PROBE-CREDIT:" + number + ":" + serial, null, now)
                .transfer(LedgerAccount.specialAccount("999980000000000001"), suspense, amount)
                .transfer(suspense, LedgerAccount.deposits(account.number()), amount);
        ledger.write(entry);
        accounts.add(account.credit(CreditKind.BACK_PAYMENT, amount, YearMonth.from(now), serial, entry, now));
    }

    public long enterCorrection(String number, String serial) {
        return correcting.enter(new AccountNumber(number), serial, "错缴", FIRST);
    }

    public void confirmCorrection(long correction) {
        correcting.confirm(correction, SECOND);
    }

    public void seal(String number) {
        keeping.seal(new AccountNumber(number), "离职", FIRST);
    }

    /** @param amount null for all of it */
    public long freeze(String number, String document, Money amount) {
        LocalDate today = LocalDate.now(clock);
        FreezeClaim claim = amount == null ? FreezeClaim.WHOLE : FreezeClaim.of(amount);
        return freezes.freeze(
                new AccountNumber(number),
                new FreezeOrder("示例市人民法院", document, claim, today, today.plusMonths(6)),
                FIRST);
    }

    public void release(long freeze) {
        freezes.release(freeze, "解冻", SECOND);
    }

    public long enterDeduction(long freeze, String document, Money amount) {
        return deductions.enter(
                freeze, new DeductionOrder(document, amount, "示例市人民法院", "99998000009999", "示例市商业银行"), FIRST);
    }

    public void confirmDeduction(long deduction) {
        deductions.confirm(deduction, SECOND);
    }

    public long merge(IdentityNumber person) {
        return merges.merge(person, FIRST);
    }

    public void undo(long merge) {
        merges.undo(merge, SECOND);
    }

    /** Balance and what of it is held, at the end of the day by the journal and by the postings, and as it is stored. */
    public List<String> balances(String number, LocalDate upTo) {
        AccountNumber account = new AccountNumber(number);
        PersonalAccount stored = accounts.lock(account);
        return List.of(
                accounts.balance(account, upTo).total().toString(),
                ledger.balance(LedgerAccount.deposits(account), upTo).toString(),
                stored.balance().toString(),
                stored.held().toString(),
                stored.state().toString());
    }

    public int queue(String number) {
        return orders.live(new AccountNumber(number)).size();
    }

    /** How many statements each reading of an account and of the books takes. */
    public Map<String, Long> statements(String number) {
        AccountNumber account = new AccountNumber(number);
        LocalDate today = LocalDate.now(clock);
        Map<String, Long> counts = new LinkedHashMap<>();
        count(counts, "account", () -> sheets.find(account));
        count(counts, "journal", () -> sheets.journal(account, Long.MAX_VALUE, 50));
        count(counts, "balance by the journal", () -> accounts.balance(account, today));
        count(counts, "balance by the postings", () -> ledger.balance(LedgerAccount.deposits(account), today));
        count(counts, "freezes", () -> orders.all(account));
        count(counts, "sub-accounts", () -> ledger.subAccounts(LedgerHead.SUSPENSE, today));
        count(counts, "trial balance", () -> ledger.trialBalance(today));
        return counts;
    }

    private void count(Map<String, Long> counts, String what, Supplier<?> reading) {
        entityManager.clear();
        long before = questions();
        reading.get();
        // The question about the questions is one itself.
        counts.put(what, questions() - before - 1);
    }

    private long questions() {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("SHOW SESSION STATUS LIKE 'Questions'")
                .getSingleResult();
        return Long.parseLong(row[1].toString());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
