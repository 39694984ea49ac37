package hall.fund.service.account;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.casefile.service.CompletionService;
import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.court.CourtDeduction;
import hall.fund.domain.court.CourtOrders;
import hall.fund.domain.ledger.BookedEvent;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.ledger.PaymentPurpose;
import hall.fund.domain.withdrawal.Withdrawal;
import hall.fund.domain.withdrawal.WithdrawalState;
import hall.fund.domain.withdrawal.Withdrawals;
import hall.fund.service.suspense.ReturningArrivals;
import hall.payment.domain.MoneyCameBack;
import hall.payment.domain.PaymentMove;
import hall.payment.domain.PaymentReference;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What came back of a payment (退汇) goes where it was before it, out of the suspense in which its arrival stood: a withdrawal to its account by a red
 * row, and its case can be paid again; what a court took is owed to it again; money that went back to its payer waits again. The books of the day it was paid on stay.
 */
@ApplicationScoped
public class CameBackBooking implements MoneyCameBack {

    private PersonalAccounts accounts;
    private Withdrawals withdrawals;
    private CourtOrders courts;
    private ReturningArrivals arrivals;
    private Ledger ledger;
    private CompletionService cases;
    private AuditTrail audit;
    private Clock clock;

    protected CameBackBooking() {}

    @Inject
    public CameBackBooking(
            PersonalAccounts accounts,
            Withdrawals withdrawals,
            CourtOrders courts,
            ReturningArrivals arrivals,
            Ledger ledger,
            CompletionService cases,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.withdrawals = withdrawals;
        this.courts = courts;
        this.arrivals = arrivals;
        this.ledger = ledger;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void require(PaymentMove payment, String bankSerial) {
        switch (purpose(payment)) {
            case CASE -> requireOpen(accounts.lock(withdrawal(payment).account()));
            case COURT_DEDUCTION -> deduction(payment);
            case ARRIVAL_REFUND -> arrivals.requireSentBack(refundOf(payment), payment.sendSeqNo());
        }
        arrivals.require(bankSerial, payment.amount());
    }

    private static void requireOpen(PersonalAccount account) {
        if (account.state().isClosed()) {
            throw new BusinessException("PAY-054", account.number());
        }
    }

    @Override
    public void take(PaymentMove payment, String bankSerial, Actor by) {
        LocalDateTime now = LocalDateTime.now(clock);
        switch (purpose(payment)) {
            case CASE -> toAccount(payment, bankSerial, by, now);
            case COURT_DEDUCTION -> toCourt(payment, bankSerial, by, now);
            case ARRIVAL_REFUND -> {
                LedgerAccount again = arrivals.waitAgain(refundOf(payment), payment.sendSeqNo(), by);
                write(payment, bankSerial, List.of(again), by, now);
            }
        }
    }

    private void toAccount(PaymentMove payment, String bankSerial, Actor by, LocalDateTime now) {
        Withdrawal withdrawal = withdrawal(payment);
        PersonalAccount account = accounts.lock(withdrawal.account());
        // By way of transit, as what the bank refused: what goes from suspense to an account is a contribution.
        List<LedgerAccount> way =
                List.of(LedgerAccount.inTransit(account.number()), LedgerAccount.deposits(account.number()));
        LedgerEntry entry = write(payment, bankSerial, way, by, now);
        AccountEntry taken = accounts.row(account.number(), payment.sendSeqNo()).orElseThrow();
        accounts.add(account.reverse(taken, entry, now));
        withdrawal.cameBack(now);
        cases.paymentCameBack(new CaseNumber(payment.caseNumber()));
    }

    private void toCourt(PaymentMove payment, String bankSerial, Actor by, LocalDateTime now) {
        CourtDeduction deduction = deduction(payment);
        PersonalAccount account =
                accounts.lock(courts.accountOfDeduction(deduction.id()).orElseThrow());
        write(payment, bankSerial, List.of(LedgerAccount.courtPayable(deduction.id())), by, now);
        deduction.cameBack();
        audit.record(
                account.audit(), account.auditStream(), AuditEventType.DEDUCTION_RETURNED, by, deduction.auditFacts());
    }

    /** From suspense, from one account to the next. */
    private LedgerEntry write(
            PaymentMove payment, String bankSerial, List<LedgerAccount> way, Actor by, LocalDateTime now) {
        String of = payment.isOfCase() ? payment.caseNumber() : null;
        LedgerEntry entry = new LedgerEntry(BookedEvent.CAME_BACK.key(payment.sendSeqNo()), of, now);
        LedgerAccount from = arrivals.take(bankSerial, payment.amount(), payment.sendSeqNo(), by);
        for (LedgerAccount to : way) {
            entry.transfer(from, to, payment.amount());
            from = to;
        }
        ledger.write(entry);
        return entry;
    }

    private static PaymentPurpose purpose(PaymentMove payment) {
        return PaymentPurpose.of(new PaymentReference(payment.reference()));
    }

    private static long refundOf(PaymentMove payment) {
        return PaymentPurpose.ARRIVAL_REFUND
                .idOf(new PaymentReference(payment.reference()))
                .orElseThrow();
    }

    private Withdrawal withdrawal(PaymentMove payment) {
        Withdrawal withdrawal = withdrawals.bySendSeqNo(payment.sendSeqNo());
        if (withdrawal.state() != WithdrawalState.PAID) {
            throw new IllegalStateException(
                    "payment " + payment.sendSeqNo() + " is done, its withdrawal " + withdrawal.state());
        }
        return withdrawal;
    }

    private CourtDeduction deduction(PaymentMove payment) {
        return courts.deduction(PaymentPurpose.COURT_DEDUCTION
                .idOf(new PaymentReference(payment.reference()))
                .orElseThrow());
    }
}
