package hall.fund.memory;

import hall.audit.service.AuditTrail;
import hall.casefile.service.CompletionService;
import hall.fund.service.account.CameBackBooking;
import hall.fund.service.account.CourtPayment;
import hall.fund.service.account.LatePayments;
import hall.fund.service.account.LockedAccounts;
import hall.fund.service.account.OwnPayments;
import hall.fund.service.suspense.ReturningArrivals;
import hall.payment.domain.LineUses;
import hall.payment.domain.SpecialAccount;
import hall.payment.memory.BankLineFile;
import hall.payment.memory.InMemoryPaymentInstructions;
import hall.payment.memory.RulingFile;
import hall.payment.memory.SetClock;
import hall.payment.service.CameBackKeeping;
import hall.payment.service.PaymentQueue;
import hall.payment.service.PaymentSettling;
import hall.payment.service.RulingEvidence;
import hall.payment.service.RulingKeeping;
import hall.shared.memory.MemoryUnit;

/** Where two officers rule on payments that the bank contradicted or gave back: its real services over files in memory. */
public final class RulingRoom {

    public final RulingFile file;
    public final RulingKeeping rulings;
    public final CameBackKeeping cameBack;

    /** What it leans on. */
    public record Beside(
            FundBooks books,
            CourtFile courts,
            CourtPayment courtPayment,
            ReturningArrivals returning,
            LockedAccounts locked,
            CompletionService cases,
            InMemoryPaymentInstructions instructions,
            BankLineFile lines,
            LineUses uses,
            SpecialAccount account,
            PaymentSettling settling,
            PaymentQueue queue,
            AuditTrail trail,
            SetClock clock,
            MemoryUnit unit) {}

    public RulingRoom(Beside b) {
        file = new RulingFile(b.unit());
        RulingEvidence evidence = new RulingEvidence(b.instructions(), b.lines(), b.uses(), b.account(), b.clock());
        OwnPayments own = new OwnPayments(b.locked(), b.books(), b.courts());
        rulings = new RulingKeeping(
                b.instructions(),
                file,
                evidence,
                own,
                new LatePayments(b.books(), b.books(), b.courts(), b.courtPayment(), b.cases()),
                b.settling(),
                b.queue(),
                b.trail(),
                b.clock());
        cameBack = new CameBackKeeping(
                b.instructions(),
                file,
                evidence,
                own,
                new CameBackBooking(
                        b.books(), b.books(), b.courts(), b.returning(), b.books(), b.cases(), b.trail(), b.clock()),
                b.settling(),
                b.trail(),
                b.clock());
    }
}
