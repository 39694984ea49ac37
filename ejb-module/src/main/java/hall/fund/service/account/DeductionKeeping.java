package hall.fund.service.account;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.court.AccountFreeze;
import hall.fund.domain.court.CourtDeduction;
import hall.fund.domain.court.CourtOrders;
import hall.fund.domain.court.CourtPayee;
import hall.fund.domain.court.DeductionOrder;
import hall.fund.domain.court.FreezeQueue;
import hall.fund.domain.court.PayeeCorrection;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Takes money out of accounts as courts order it (扣划), from what the court's own freeze holds. The confirmed money is owed to the
 * court under a sub-account of head 219 until {@link CourtPayment} has it paid.
 */
@ApplicationScoped
public class DeductionKeeping {

    private LockedAccounts locked;
    private PersonalAccounts accounts;
    private CourtOrders orders;
    private Ledger ledger;
    private CourtPayment payment;
    private AuditTrail audit;
    private Clock clock;

    protected DeductionKeeping() {}

    @Inject
    public DeductionKeeping(
            LockedAccounts locked,
            PersonalAccounts accounts,
            CourtOrders orders,
            Ledger ledger,
            CourtPayment payment,
            AuditTrail audit,
            Clock clock) {
        this.locked = locked;
        this.accounts = accounts;
        this.orders = orders;
        this.ledger = ledger;
        this.payment = payment;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters a deduction; nothing moves yet.
     *
     * @return its id
     */
    public long enter(long freezeId, DeductionOrder order, Actor by) {
        AccountNumber number =
                orders.accountOfFreeze(freezeId).orElseThrow(() -> new BusinessException("FUND-025", freezeId));
        PersonalAccount account = locked.lock(number, by);
        AccountFreeze freeze = orders.freeze(freezeId);
        freeze.requireLive();
        if (orders.known(freezeId, order)) {
            throw new BusinessException("FUND-024", order.documentNumber());
        }
        requireCovered(freeze, orders.live(number), account, order.amount());
        CourtDeduction deduction = new CourtDeduction(freeze, order, by.id(), LocalDateTime.now(clock));
        orders.add(deduction);
        record(account, AuditEventType.DEDUCTION_ENTERED, by, deduction.auditFacts());
        return deduction.id();
    }

    private static void requireCovered(
            AccountFreeze freeze, List<AccountFreeze> live, PersonalAccount account, Money amount) {
        Money covered = new FreezeQueue(live, account.balance()).covered(freeze);
        if (covered.isLessThan(amount)) {
            throw new BusinessException("FUND-027", amount, covered);
        }
    }

    /** Confirms what another officer entered: the money leaves the account for the court, and the freeze claims so much less. */
    public void confirm(long id, Actor by) {
        PersonalAccount account = lockFor(id, by);
        CourtDeduction deduction = orders.deduction(id);
        LocalDateTime now = LocalDateTime.now(clock);
        AccountFreeze freeze = orders.freeze(deduction.freeze());
        freeze.requireLive();
        List<AccountFreeze> live = orders.live(account.number());
        requireCovered(freeze, live, account, deduction.amount());
        deduction.confirm(by.id(), now);
        LedgerEntry entry = new LedgerEntry(deduction.businessKey(), null, now)
                .transfer(
                        LedgerAccount.deposits(account.number()),
                        LedgerAccount.courtPayable(deduction.id()),
                        deduction.amount());
        accounts.add(account.freezing().deduct(freeze.claim(), deduction.amount(), deduction.serial(), entry, now));
        freeze.deducted(deduction.amount(), now);
        ledger.write(entry);
        if (!freeze.isLive()) {
            accounts.add(account.freezing().usedUp(freeze.endSerial(), now));
        }
        payment.instruct(deduction);
        record(account, AuditEventType.DEDUCTION_CONFIRMED, by, deduction.auditFacts());
    }

    /** Has it paid again that the bank refused. */
    public void payAgain(long id, Actor by) {
        PersonalAccount account = lockFor(id, by);
        CourtDeduction deduction = orders.deduction(id);
        if (waiting(id).isPresent()) {
            throw new BusinessException("FUND-070");
        }
        deduction.payAgain();
        payment.instruct(deduction);
        record(account, AuditEventType.DEDUCTION_INSTRUCTED_AGAIN, by, deduction.auditFacts());
    }

    private Optional<PayeeCorrection> waiting(long id) {
        return orders.waitingPayees(List.of(id)).stream().findFirst();
    }

    /** Enters another payee from the court's document for what the bank refused; nothing moves yet. */
    public void enterPayee(long id, String document, CourtPayee payee, Actor by) {
        PersonalAccount account = lockFor(id, by);
        CourtDeduction deduction = orders.deduction(id);
        if (waiting(id).isPresent()) {
            throw new BusinessException("FUND-070");
        }
        PayeeCorrection correction = new PayeeCorrection(deduction, document, payee, by.id(), LocalDateTime.now(clock));
        orders.add(correction);
        record(account, AuditEventType.DEDUCTION_PAYEE_ENTERED, by, facts(deduction, correction));
    }

    /**
     * Confirms another payee that a colleague entered, and has the deduction paid again.
     *
     * @param seen the correction that was looked at; {@code FUND-073} when it does not wait any more, though another one may
     */
    public void confirmPayee(long id, long seen, Actor by) {
        PersonalAccount account = lockFor(id, by);
        CourtDeduction deduction = orders.deduction(id);
        PayeeCorrection correction = required(id, seen);
        correction.confirm(by.id(), LocalDateTime.now(clock));
        deduction.payAgainTo(correction);
        payment.instruct(deduction);
        record(account, AuditEventType.DEDUCTION_PAYEE_CONFIRMED, by, facts(deduction, correction));
    }

    /** Takes another payee back that nobody has confirmed; refuses as {@link #confirmPayee} does. */
    public void cancelPayee(long id, long seen, Actor by) {
        PersonalAccount account = lockFor(id, by);
        CourtDeduction deduction = orders.deduction(id);
        PayeeCorrection correction = required(id, seen);
        correction.cancel(by.id(), LocalDateTime.now(clock));
        record(account, AuditEventType.DEDUCTION_PAYEE_CANCELLED, by, facts(deduction, correction));
    }

    private PayeeCorrection required(long id, long seen) {
        return waiting(id).filter(c -> c.id() == seen).orElseThrow(() -> new BusinessException("FUND-073"));
    }

    private static Facts facts(CourtDeduction deduction, PayeeCorrection correction) {
        return deduction.auditFacts().plus(correction.auditFacts());
    }

    /** Takes back a deduction that nobody has confirmed. */
    public void cancel(long id, Actor by) {
        PersonalAccount account = lockFor(id, by);
        CourtDeduction deduction = orders.deduction(id);
        deduction.cancel(by.id(), LocalDateTime.now(clock));
        record(account, AuditEventType.DEDUCTION_CANCELLED, by, deduction.auditFacts());
    }

    private PersonalAccount lockFor(long id, Actor by) {
        AccountNumber number = orders.accountOfDeduction(id).orElseThrow(() -> new BusinessException("FUND-029", id));
        return locked.lock(number, by);
    }

    private void record(PersonalAccount account, AuditEventType type, Actor by, Facts facts) {
        audit.record(account.audit(), account.auditStream(), type, by, facts);
    }
}
