package hall.fund.service;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.FreezeClaim;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.court.FreezeOrder;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.memory.Colleagues;
import hall.fund.memory.FundDesk;
import hall.shared.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;

/** Accounts of the demo cast over books in memory, what courts freeze of them and what comes in. */
abstract class AccountStory {

    static final String EMPLOYER = "999990000001";

    FundDesk desk;

    @BeforeEach
    void open() {
        desk = new FundDesk(LocalDate.of(2026, 11, 24));
    }

    PersonalAccount account(AccountNumber number) {
        return desk.books.accounts.get(number.value());
    }

    /** Six months from today; all of the account when no amount is given. */
    long freeze(AccountNumber account, String document, String amount) {
        FreezeClaim claim = amount == null ? FreezeClaim.WHOLE : FreezeClaim.of(Money.of(amount));
        LocalDate today = desk.today();
        return desk.freezes.freeze(
                account, new FreezeOrder("示例市人民法院", document, claim, today, today.plusMonths(6)), Colleagues.FIRST);
    }

    void remit(AccountNumber account, String serial, String amount, YearMonth month) {
        LedgerEntry entry = new LedgerEntry("REMITTANCE:" + serial, null, desk.now())
                .transfer(LedgerAccount.suspense(EMPLOYER), LedgerAccount.deposits(account), Money.of(amount));
        desk.books.write(entry);
        desk.books.add(
                account(account).credit(CreditKind.REMITTANCE, Money.of(amount), month, serial, entry, desk.now()));
    }
}
