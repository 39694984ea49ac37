package hall.fund.service.account;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.court.CourtDeduction;
import hall.fund.domain.court.CourtOrders;
import hall.fund.domain.ledger.BookedEvent;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.ledger.PaymentPurpose;
import hall.payment.domain.InstructPayment;
import hall.payment.domain.PaymentSettled;
import hall.payment.domain.PaymentStatus;
import hall.payment.service.PaymentService;
import hall.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Pays what a court took (扣划) to the account its document names. The money is owed under a sub-account of head 219 until the bank confirms;
 * refused, it stays owed, with an alarm, until an officer has it paid again. The payment's reference is the deduction, and of one reference
 * at most one payment lives or is done: never twice.
 */
@ApplicationScoped
public class CourtPayment {

    private static final String OTHER_BUSINESS = "99";
    private static final String SUMMARY = "公积金扣划";

    private LockedAccounts locked;
    private CourtOrders orders;
    private Ledger ledger;
    private PaymentService payments;
    private AuditTrail audit;

    protected CourtPayment() {}

    @Inject
    public CourtPayment(
            LockedAccounts locked, CourtOrders orders, Ledger ledger, PaymentService payments, AuditTrail audit) {
        this.locked = locked;
        this.orders = orders;
        this.ledger = ledger;
        this.payments = payments;
        this.audit = audit;
    }

    /** Instructs the bank, in the transaction in which the money left the account or is to be paid again. @return the payment's number */
    String instruct(CourtDeduction deduction) {
        String number = payments.instruct(new InstructPayment(
                PaymentPurpose.COURT_DEDUCTION.reference(deduction.id()),
                OTHER_BUSINESS,
                deduction.amount(),
                deduction.credit(),
                SUMMARY));
        deduction.instructed(number);
        return number;
    }

    /** What the bank's final word does to it, in the transaction that takes the word in. */
    public void on(@Observes PaymentSettled settled) {
        PaymentPurpose.COURT_DEDUCTION.idOf(settled.reference()).ifPresent(id -> settle(id, settled));
    }

    private void settle(long id, PaymentSettled settled) {
        PersonalAccount account = locked.lock(orders.accountOfDeduction(id).orElseThrow(), Actor.SYSTEM);
        CourtDeduction deduction = orders.deduction(id);
        boolean paid = settled.status() == PaymentStatus.DONE;
        if (paid) {
            deduction.paid(settled.at());
            ledger.write(new LedgerEntry(BookedEvent.COURT_PAID.key(settled.sendSeqNo()), null, settled.at())
                    .transfer(
                            LedgerAccount.courtPayable(id),
                            LedgerAccount.specialAccount(settled.bankAccount()),
                            deduction.amount()));
        } else {
            deduction.returned();
        }
        audit.record(
                account.audit(),
                account.auditStream(),
                paid ? AuditEventType.DEDUCTION_PAID : AuditEventType.DEDUCTION_RETURNED,
                Actor.SYSTEM,
                deduction.auditFacts());
    }
}
