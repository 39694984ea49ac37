package hall.simulation;

import hall.audit.domain.AuditEventType;
import hall.audit.domain.AuditHead;
import hall.audit.service.AuditTrail;
import hall.calendar.domain.SeededCalendar;
import hall.calendar.domain.WorkingCalendar;
import hall.calendar.service.Deadlines;
import hall.casefile.service.CompletionService;
import hall.finance.memory.PeriodFile;
import hall.finance.memory.VoucherFile;
import hall.finance.service.HandBooking;
import hall.finance.service.OpenDayBook;
import hall.finance.service.VoucherKeeping;
import hall.fund.memory.ArrearsFile;
import hall.fund.memory.ArrivalFile;
import hall.fund.memory.Colleagues;
import hall.fund.memory.ContestFile;
import hall.fund.memory.ContributionFile;
import hall.fund.memory.CorrectionFile;
import hall.fund.memory.CourtFile;
import hall.fund.memory.DeferralFile;
import hall.fund.memory.FundBooks;
import hall.fund.memory.KeptEvidence;
import hall.fund.memory.RefundFile;
import hall.fund.memory.SamplePolicies;
import hall.fund.memory.StaffChangeFile;
import hall.fund.memory.SuspenseFile;
import hall.fund.service.account.Abstention;
import hall.fund.service.account.AccountKeeping;
import hall.fund.service.account.CameBackBooking;
import hall.fund.service.account.CorrectionKeeping;
import hall.fund.service.account.CourtPayment;
import hall.fund.service.account.DeductionKeeping;
import hall.fund.service.account.FreezeKeeping;
import hall.fund.service.account.LatePayments;
import hall.fund.service.account.LockedAccounts;
import hall.fund.service.account.MergeKeeping;
import hall.fund.service.account.OwnPayments;
import hall.fund.service.casework.HomePurchaseBooks;
import hall.fund.service.casework.HomePurchaseFulfilment;
import hall.fund.service.casework.HomePurchaseWithdrawalHandler;
import hall.fund.service.casework.LoanRepaymentBooks;
import hall.fund.service.casework.LoanRepaymentFulfilment;
import hall.fund.service.casework.LoanRepaymentWithdrawalHandler;
import hall.fund.service.casework.WithdrawalHold;
import hall.fund.service.casework.WithdrawalSettlement;
import hall.fund.service.contribution.ContributionDrawing;
import hall.fund.service.contribution.ContributionPosting;
import hall.fund.service.contribution.DeferralKeeping;
import hall.fund.service.contribution.EmployerArrears;
import hall.fund.service.employer.EmployerKeeping;
import hall.fund.service.staff.StaffChanging;
import hall.fund.service.staff.StaffTerms;
import hall.fund.service.suspense.ArrivalBooking;
import hall.fund.service.suspense.ArrivalContesting;
import hall.fund.service.suspense.ArrivalDesk;
import hall.fund.service.suspense.ContestKeeping;
import hall.fund.service.suspense.RefundKeeping;
import hall.fund.service.suspense.ReturningArrivals;
import hall.fund.service.suspense.SuspenseDesk;
import hall.payment.domain.MoneyArrived;
import hall.payment.domain.MoneyTakenBack;
import hall.payment.domain.PaymentSettled;
import hall.payment.memory.BankLineFile;
import hall.payment.memory.Heard;
import hall.payment.memory.InMemoryPaymentInstructions;
import hall.payment.memory.PaymentsInTransactions;
import hall.payment.memory.QueuedOutbox;
import hall.payment.memory.RulingFile;
import hall.payment.memory.SetClock;
import hall.payment.service.BankLineService;
import hall.payment.service.CameBackKeeping;
import hall.payment.service.LineAlarms;
import hall.payment.service.MoneyListener;
import hall.payment.service.PaymentQueue;
import hall.payment.service.PaymentService;
import hall.payment.service.RulingEvidence;
import hall.payment.service.RulingKeeping;
import hall.payment.service.StatementReading;
import hall.policy.service.PolicyInForce;
import hall.shared.Actor;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.Money;
import hall.work.memory.WorkFile;
import hall.work.service.WorkDesk;
import hall.work.service.WorkProgress;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The fund's and the payment's real services over books in memory that roll back, with a bank of its own mind. */
final class SimulatedTown {

    static final WorkingCalendar CALENDAR = SeededCalendar.load();
    private static final PolicyInForce POLICY = new PolicyInForce(new SamplePolicies());

    /** The hall's; the bank has its own, which is right. */
    final SetClock clock = new SetClock("2026-01-01T09:00:00");

    final SetClock bankClock = new SetClock("2026-01-01T09:00:00");
    final Story story = new Story(clock);
    final Works works;
    final CityBank bank;
    final BankCounter counter;
    final FundBooks books;
    final ContributionFile lists;
    final ArrivalFile arrivals;
    final RefundFile refunds;
    final SuspenseFile suspense;
    final ContestFile contests;
    final CorrectionFile corrections;
    final DeferralFile deferrals;
    final CourtFile courts;
    final InMemoryPaymentInstructions instructions;
    final QueuedOutbox outbox;
    final BankLineFile bankLines;
    final KeptEvidence register = new KeptEvidence();
    /** Cases whose payment the bank gave back. */
    final List<CaseNumber> returned = new ArrayList<>();

    final ContributionDrawing drawing;
    final ContributionPosting posting;
    final DeferralKeeping deferring;
    final ArrivalDesk arrivalDesk;
    final RefundKeeping refunding;
    final ContestKeeping contesting;
    final LoanRepaymentWithdrawalHandler loanRepayment;
    final HomePurchaseWithdrawalHandler homePurchase;
    final FreezeKeeping freezes;
    final DeductionKeeping deductions;
    final MergeKeeping merges;
    final AccountKeeping accounts;
    final StaffChanging staff;
    final EmployerKeeping employers;
    final CorrectionKeeping correcting;
    final BankLineService lines;
    final StatementReading reading;
    final PaymentsInTransactions payments;
    final RulingFile rulingFile;
    final RulingKeeping rulings;
    final CameBackKeeping cameBack;
    final VoucherFile voucherFile;
    final VoucherKeeping vouchers;

    SimulatedTown(Chance chance) {
        works = new Works(chance);
        LocalDate today = LocalDate.of(2026, 1, 5).plusDays(chance.below(300));
        clock.set(today.atTime(9, 0));
        bankClock.set(clock.now());
        books = new FundBooks(works.unit);
        bank = new CityBank(chance, bankClock, story, Townsfolk.settle(books, chance, today));
        counter = new BankCounter(bank, works, chance, story);
        StaffChangeFile changes = new StaffChangeFile(books);
        lists = new ContributionFile(books, changes, works.unit);
        arrivals = new ArrivalFile(books, lists, works.unit);
        suspense = new SuspenseFile(lists, works.unit);
        contests = new ContestFile(arrivals, works.unit);
        corrections = new CorrectionFile(works.unit);
        deferrals = new DeferralFile(works.unit);
        refunds = new RefundFile(works.unit);
        courts = new CourtFile(works.unit);
        instructions = new InMemoryPaymentInstructions(works.unit);
        outbox = new QueuedOutbox(works.unit);
        bankLines = new BankLineFile(works.unit);
        AuditTrail audit = new Trail();

        TownBankTimes times = new TownBankTimes();
        PaymentQueue queue = new PaymentQueue(instructions, outbox, audit, new Heard<>(), times, clock);
        PaymentService instructing = new PaymentService(instructions, queue, audit, clock);
        SuspenseDesk desk = new SuspenseDesk(suspense, arrivals, contests, instructing, audit);
        WorkFile told = new WorkFile(works.unit);
        posting = new ContributionPosting(
                books,
                books,
                lists,
                desk,
                new TownClerks(),
                new WorkProgress(told, clock),
                new WorkDesk(told, new Heard<>(), clock),
                audit,
                new Heard<>(),
                clock);
        ArrearsFile owed = new ArrearsFile(books, lists, deferrals, changes);
        drawing = new ContributionDrawing(
                new TownStaff(books, clock).clerk(),
                lists,
                deferrals,
                owed,
                posting,
                desk,
                new Days(),
                POLICY,
                audit,
                new Heard<>(),
                clock);

        deferring = new DeferralKeeping(books, books, deferrals, drawing, POLICY, audit, clock);
        arrivalDesk = new ArrivalDesk(
                books, arrivals, suspense, desk, refunds, books, instructing, audit, new Heard<>(), clock);
        refunding = new RefundKeeping(
                books, arrivals, suspense, desk, refunds, books, instructing, audit, new Heard<>(), clock);
        WithdrawalHold hold = new WithdrawalHold(books, books, instructing);
        LoanRepaymentBooks loanBooks = new LoanRepaymentBooks(books, books, books, POLICY);
        loanRepayment = new LoanRepaymentWithdrawalHandler(
                books, loanBooks, new LoanRepaymentFulfilment(books, books, books, loanBooks, hold, clock));
        HomePurchaseBooks homeBooks = new HomePurchaseBooks(books, books, POLICY);
        homePurchase = new HomePurchaseWithdrawalHandler(
                books, homeBooks, new HomePurchaseFulfilment(books, books, books, register, homeBooks, hold, clock));
        Cases cases = new Cases();
        WithdrawalSettlement settlement = new WithdrawalSettlement(books, books, books, cases);
        LockedAccounts locked = new LockedAccounts(books, new Abstention(new Colleagues()));
        CourtPayment courtPayment = new CourtPayment(locked, courts, books, instructing, audit);
        payments = new PaymentsInTransactions(
                works::tx,
                new PaymentsInTransactions.Ports(instructions, bankLines, outbox, audit, times, clock, works.unit),
                queue,
                counter,
                counter,
                new Heard<PaymentSettled>()
                        .by(settlement::on)
                        .by(courtPayment::on)
                        .by(refunding::on));

        voucherFile = new VoucherFile(books, works.unit);
        LineAlarms alarms = new LineAlarms(instructions, audit, clock);
        contesting = new ContestKeeping(
                books, arrivals, contests, bankLines, desk, books, alarms, voucherFile, audit, new Heard<>(), clock);
        rulingFile = new RulingFile(works.unit);
        rulings = new RulingKeeping(
                instructions,
                rulingFile,
                new RulingEvidence(instructions, bankLines, voucherFile, () -> CityBank.ACCOUNT, clock),
                new OwnPayments(locked, books, courts),
                new LatePayments(books, books, courts, courtPayment, cases),
                payments.settling,
                queue,
                audit,
                clock);
        cameBack = new CameBackKeeping(
                instructions,
                rulingFile,
                new RulingEvidence(instructions, bankLines, voucherFile, () -> CityBank.ACCOUNT, clock),
                new OwnPayments(locked, books, courts),
                new CameBackBooking(
                        books,
                        books,
                        courts,
                        new ReturningArrivals(arrivals, refunds, desk, refunding, audit),
                        books,
                        cases,
                        audit,
                        clock),
                payments.settling,
                audit,
                clock);
        vouchers = new VoucherKeeping(
                voucherFile,
                books,
                new HandBooking(books, voucherFile, clock),
                new OpenDayBook(books, voucherFile, clock),
                new PeriodFile(),
                () -> CityBank.ACCOUNT,
                audit,
                clock);

        freezes = new FreezeKeeping(locked, books, courts, POLICY, audit, clock);
        deductions = new DeductionKeeping(locked, books, courts, books, courtPayment, audit, clock);
        merges = new MergeKeeping(locked, books, books, courts, books, books, audit, clock);
        accounts = new AccountKeeping(locked, books, books, new StaffTerms(POLICY, clock), audit, clock);
        staff = new TownStaff(books, clock).changing(lists, drawing, changes, audit);
        EmployerArrears arrears = new EmployerArrears(owed, drawing, clock);
        employers = new EmployerKeeping(books, books, lists, arrears, books, audit, clock);
        correcting = new CorrectionKeeping(
                locked, books, corrections, books, suspense, arrivals, books, audit, new Heard<>(), clock);

        ArrivalContesting contested =
                new ArrivalContesting(books, arrivals, contests, alarms, audit, new Heard<>(), clock);
        ArrivalBooking booking = new ArrivalBooking(arrivals, contested, suspense, books, audit, new Heard<>(), clock);
        MoneyListener money = new MoneyListener(queue);
        Heard<MoneyArrived> arrived = new Heard<MoneyArrived>().by(booking::on).by(money::on);
        PaymentsInTransactions.Statement statement = payments.statementInTransactions(
                bankLines,
                contested,
                counter,
                books::requireOpen,
                arrived,
                new Heard<MoneyTakenBack>().by(contested::on));
        lines = statement.lines();
        reading = statement.reading();
    }

    LocalDate today() {
        return clock.now().toLocalDate();
    }

    /** Only that something is recorded is of interest, in the very transaction. */
    private final class Trail extends AuditTrail {
        @Override
        public void record(AuditHead head, String stream, AuditEventType type, Actor actor, Facts facts) {
            if (!works.unit.isOpen()) {
                throw new AssertionError(type + " outside of a transaction");
            }
            story.fold(type.ordinal());
        }
    }

    /** The cases' side of a payment's end. */
    private final class Cases extends CompletionService {
        @Override
        public void complete(CaseNumber caseNumber, Money paid, Money balanceAfter) {
            story.fold(paid.hashCode());
        }

        @Override
        public void paymentCameBack(CaseNumber caseNumber) {
            works.unit.add(returned, caseNumber);
        }

        @Override
        public void paymentFailed(CaseNumber caseNumber, String reasonCode, String bankMessage) {
            works.unit.add(returned, caseNumber);
        }
    }

    private static final class Days extends Deadlines {
        @Override
        public WorkingCalendar calendar() {
            return CALENDAR;
        }
    }

    /** Open on working days from half past eight to five, as the example city's bank. */
    static LocalDateTime morningOf(LocalDate day) {
        return day.atTime(10, 0);
    }
}
