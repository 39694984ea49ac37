package hall.fund.service.casework;

import hall.casefile.service.CompletionService;
import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.ledger.BookedEvent;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.withdrawal.Withdrawal;
import hall.fund.domain.withdrawal.Withdrawals;
import hall.payment.domain.PaymentSettled;
import hall.payment.domain.PaymentStatus;
import hall.shared.CaseNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * What the bank's final word does to the books, in the transaction that takes it in: confirmed money leaves the special
 * account, refused money goes back to the person with a red row.
 */
@ApplicationScoped
public class WithdrawalSettlement {

    private static final Set<String> KNOWN_REASONS = Set.of("E01", "E02");

    private PersonalAccounts accounts;
    private Withdrawals withdrawals;
    private Ledger ledger;
    private CompletionService cases;

    protected WithdrawalSettlement() {}

    @Inject
    public WithdrawalSettlement(
            PersonalAccounts accounts, Withdrawals withdrawals, Ledger ledger, CompletionService cases) {
        this.accounts = accounts;
        this.withdrawals = withdrawals;
        this.ledger = ledger;
        this.cases = cases;
    }

    public void on(@Observes PaymentSettled settled) {
        settled.reference().caseNumber().ifPresent(of -> settle(of, settled));
    }

    private void settle(CaseNumber of, PaymentSettled settled) {
        Withdrawal withdrawal = withdrawals.bySendSeqNo(settled.sendSeqNo());
        if (settled.status() == PaymentStatus.DONE) {
            paid(of, withdrawal, settled);
        } else {
            refused(of, withdrawal, settled);
        }
    }

    private void paid(CaseNumber of, Withdrawal withdrawal, PaymentSettled settled) {
        ledger.write(new LedgerEntry(BookedEvent.WITHDRAWAL_FINAL.key(settled.sendSeqNo()), of.value(), settled.at())
                .transfer(
                        LedgerAccount.inTransit(withdrawal.account()),
                        LedgerAccount.specialAccount(settled.bankAccount()),
                        withdrawal.amount()));
        withdrawal.paid(settled.at());
        cases.complete(of, withdrawal.amount(), withdrawal.balanceAfter());
    }

    private void refused(CaseNumber of, Withdrawal withdrawal, PaymentSettled settled) {
        PersonalAccount account = accounts.lock(withdrawal.account());
        LedgerEntry entry = new LedgerEntry(
                        BookedEvent.WITHDRAWAL_RELEASE.key(settled.sendSeqNo()), of.value(), settled.at())
                .transfer(
                        LedgerAccount.inTransit(account.number()),
                        LedgerAccount.deposits(account.number()),
                        withdrawal.amount());
        ledger.write(entry);
        AccountEntry taken = accounts.row(account.number(), settled.sendSeqNo()).orElseThrow();
        accounts.add(account.reverse(taken, entry, settled.at()));
        withdrawal.released(settled.at());
        cases.paymentFailed(of, reasonOf(settled.code()), settled.message());
    }

    // The bank's E01 and E02 are our reason codes of the same name; its other codes are its own.
    private static String reasonOf(String code) {
        return KNOWN_REASONS.contains(code) ? code : "BANK";
    }
}
