package hall.fund.memory;

import hall.audit.service.AuditTrail;
import hall.fund.service.account.Abstention;
import hall.fund.service.suspense.ArrivalBooking;
import hall.fund.service.suspense.ArrivalContesting;
import hall.fund.service.suspense.ArrivalDesk;
import hall.fund.service.suspense.ContestKeeping;
import hall.fund.service.suspense.RefundKeeping;
import hall.fund.service.suspense.ReturningArrivals;
import hall.fund.service.suspense.SuspenseDesk;
import hall.payment.domain.LineUses;
import hall.payment.memory.BankLineFile;
import hall.payment.memory.Heard;
import hall.payment.memory.InMemoryPaymentInstructions;
import hall.payment.memory.SetClock;
import hall.payment.service.LineAlarms;
import hall.payment.service.PaymentService;
import hall.shared.memory.MemoryUnit;

/** What keeps money that arrived: its real services over files in memory. */
public final class SuspenseRoom {

    public final ArrivalFile arrivals;
    public final RefundFile refunds;
    public final ClaimFile claims;
    public final SuspenseFile suspense;
    public final ContestFile contests;
    public final SuspenseDesk desk;
    public final ArrivalContesting contesting;
    public final ContestKeeping setting;
    public final ArrivalBooking booking;
    public final ArrivalDesk arrivalDesk;
    public final RefundKeeping refunding;
    public final ReturningArrivals returning;

    /** What it leans on. */
    public record Beside(
            FundBooks books,
            ContributionFile lists,
            PaymentService payments,
            InMemoryPaymentInstructions instructions,
            BankLineFile lines,
            LineUses uses,
            Abstention abstention,
            AuditTrail trail,
            SetClock clock,
            MemoryUnit unit) {}

    public SuspenseRoom(Beside b) {
        FundBooks books = b.books();
        arrivals = new ArrivalFile(books, b.lists(), b.unit());
        refunds = new RefundFile(b.unit());
        claims = new ClaimFile(b.unit());
        suspense = new SuspenseFile(b.lists(), b.unit());
        contests = new ContestFile(arrivals, b.unit());
        LineAlarms alarms = new LineAlarms(b.instructions(), b.trail(), b.clock());
        contesting = new ArrivalContesting(books, arrivals, contests, alarms, b.trail(), new Heard<>(), b.clock());
        desk = new SuspenseDesk(suspense, arrivals, contests, b.payments(), b.trail());
        setting = new ContestKeeping(
                books,
                arrivals,
                contests,
                b.lines(),
                desk,
                books,
                alarms,
                b.uses(),
                b.trail(),
                new Heard<>(),
                b.clock());
        booking = new ArrivalBooking(arrivals, contesting, suspense, books, b.trail(), new Heard<>(), b.clock());
        arrivalDesk = new ArrivalDesk(
                books,
                arrivals,
                suspense,
                desk,
                refunds,
                claims,
                b.abstention(),
                books,
                b.payments(),
                b.trail(),
                new Heard<>(),
                b.clock());
        refunding = new RefundKeeping(
                books,
                arrivals,
                suspense,
                desk,
                refunds,
                claims,
                books,
                b.payments(),
                b.trail(),
                new Heard<>(),
                b.clock());
        returning = new ReturningArrivals(arrivals, refunds, claims, desk, refunding, b.trail());
    }
}
