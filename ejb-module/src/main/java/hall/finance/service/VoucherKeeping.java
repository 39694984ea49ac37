package hall.finance.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.finance.domain.period.Periods;
import hall.finance.domain.voucher.EnterVoucher;
import hall.finance.domain.voucher.FinanceText;
import hall.finance.domain.voucher.ManualVoucher;
import hall.finance.domain.voucher.VoucherLines;
import hall.finance.domain.voucher.VoucherNumber;
import hall.finance.domain.voucher.VoucherState;
import hall.finance.domain.voucher.Vouchers;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerHead;
import hall.payment.domain.SpecialAccount;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Enters, posts, refuses and undoes manual vouchers. What is booked is booked under the books' lock, so numbers have no gap. */
@ApplicationScoped
public class VoucherKeeping {

    private Vouchers vouchers;
    private Ledger ledger;
    private HandBooking booking;
    private OpenDayBook days;
    private Periods periods;
    private SpecialAccount special;
    private AuditTrail audit;
    private Clock clock;

    protected VoucherKeeping() {}

    @Inject
    public VoucherKeeping(
            Vouchers vouchers,
            Ledger ledger,
            HandBooking booking,
            OpenDayBook days,
            Periods periods,
            SpecialAccount special,
            AuditTrail audit,
            Clock clock) {
        this.vouchers = vouchers;
        this.ledger = ledger;
        this.booking = booking;
        this.days = days;
        this.periods = periods;
        this.special = special;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters a voucher; nothing is booked.
     *
     * @return its id; of a form that was sent before, the id of the voucher that it made
     */
    public long enter(EnterVoucher typed, Actor by) {
        Optional<Long> made = vouchers.ofForm(typed.key() == null ? "" : typed.key());
        if (made.isPresent()) {
            return made.get();
        }
        requireOpen(typed.bookedOn());
        ManualVoucher voucher = new ManualVoucher(typed, by.id(), now());
        requireOurBank(voucher.lines());
        vouchers.add(voucher);
        record(voucher, AuditEventType.VOUCHER_ENTERED, by, Facts.none());
        return voucher.id();
    }

    private void requireOurBank(VoucherLines lines) {
        LedgerAccount ours = LedgerAccount.specialAccount(special.account());
        for (int i = 0; i < lines.all().size(); i++) {
            LedgerAccount account = lines.all().get(i).account();
            if (account.head() == LedgerHead.SPECIAL_ACCOUNT && !account.equals(ours)) {
                throw new BusinessException("VOUCHER-004", i + 1, account.code());
            }
        }
    }

    /** Posts what another officer entered: one balanced entry, with the next number of its month. */
    public VoucherNumber post(long id, Actor by) {
        booking.lock();
        ManualVoucher voucher = lock(id);
        voucher.requirePostable(by.id());
        requireOpen(voucher.bookedOn());
        // Once more: the settings may name another account than on the day it was entered.
        requireOurBank(voucher.lines());
        VoucherCover.require(ledger, voucher.lines(), false, today());
        voucher.post(by.id(), now());
        VoucherNumber number = booking.book(
                voucher.businessKey(), voucher.bookedOn(), voucher.lines().transfers());
        record(voucher, AuditEventType.VOUCHER_POSTED, by, facts(number));
        return number;
    }

    /** Refuses what another entered, or takes the own back. */
    public void refuse(long id, String reason, Actor by) {
        ManualVoucher voucher = lock(id);
        voucher.refuse(by.id(), reason, now());
        boolean own = voucher.state() == VoucherState.WITHDRAWN;
        record(voucher, own ? AuditEventType.VOUCHER_WITHDRAWN : AuditEventType.VOUCHER_REFUSED, by, Facts.none());
    }

    /** Asks that a posted voucher is undone on a day that is open. */
    public void askCancel(long id, LocalDate on, String reason, Actor by) {
        requireOpen(on);
        ManualVoucher voucher = lock(id);
        voucher.askCancel(on, reason, by.id(), now());
        record(
                voucher,
                AuditEventType.VOUCHER_CANCEL_ASKED,
                by,
                Facts.with("on", on).and("reason", FinanceText.reason(reason)).build());
    }

    /** Undoes a voucher by a red entry, as another officer asked. */
    public VoucherNumber cancel(long id, Actor by) {
        booking.lock();
        ManualVoucher voucher = lock(id);
        voucher.requireCancellable(by.id());
        requireOpen(voucher.cancelOn());
        VoucherCover.require(ledger, voucher.lines(), true, today());
        voucher.cancel(by.id(), now());
        VoucherNumber number = booking.undo(voucher.businessKey(), voucher.redKey(), voucher.cancelOn());
        record(voucher, AuditEventType.VOUCHER_CANCELLED, by, facts(number));
        return number;
    }

    /** Leaves a voucher posted that somebody wanted undone. */
    public void keep(long id, String reason, Actor by) {
        String said = FinanceText.reason(reason);
        ManualVoucher voucher = lock(id);
        voucher.keep(by.id(), now());
        record(
                voucher,
                AuditEventType.VOUCHER_KEPT,
                by,
                Facts.with("reason", said).build());
    }

    private void requireOpen(LocalDate day) {
        days.now().require(day);
        periods.carriedOver().filter(year -> day.getYear() <= year.getValue()).ifPresent(year -> {
            throw new BusinessException("VOUCHER-014", year);
        });
    }

    private ManualVoucher lock(long id) {
        return vouchers.lock(id).orElseThrow(() -> new BusinessException("VOUCHER-001"));
    }

    private void record(ManualVoucher voucher, AuditEventType type, Actor by, Facts more) {
        audit.record(
                voucher.audit(),
                voucher.auditStream(),
                type,
                by,
                voucher.auditFacts().plus(more));
    }

    private static Facts facts(VoucherNumber number) {
        return Facts.with("month", number.month().toString())
                .and("number", number.number())
                .build();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
