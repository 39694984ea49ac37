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
import hall.fund.memory.Colleagues;
import hall.fund.memory.ContributionFile;
import hall.fund.memory.CorrectionFile;
import hall.fund.memory.CourtFile;
import hall.fund.memory.DeferralFile;
import hall.fund.memory.FundBooks;
import hall.fund.memory.KeptEvidence;
import hall.fund.memory.RulingRoom;
import hall.fund.memory.SamplePolicies;
import hall.fund.memory.StaffChangeFile;
import hall.fund.memory.SuspenseRoom;
import hall.fund.service.account.Abstention;
import hall.fund.service.account.AccountKeeping;
import hall.fund.service.account.CorrectionKeeping;
import hall.fund.service.account.CourtPayment;
import hall.fund.service.account.DeductionKeeping;
import hall.fund.service.account.FreezeKeeping;
import hall.fund.service.account.LockedAccounts;
import hall.fund.service.account.MergeKeeping;
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
import hall.payment.domain.MoneyArrived;
import hall.payment.domain.MoneyTakenBack;
import hall.payment.domain.PaymentSettled;
import hall.payment.memory.BankLineFile;
import hall.payment.memory.Heard;
import hall.payment.memory.InMemoryPaymentInstructions;
import hall.payment.memory.PaymentsInTransactions;
import hall.payment.memory.QueuedOutbox;
import hall.payment.memory.SetClock;
import hall.payment.service.BankLineService;
import hall.payment.service.MoneyListener;
import hall.payment.service.PaymentQueue;
import hall.payment.service.PaymentService;
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
import java.util.Map;

/** The fund's and the payment's real services over books in memory that roll back, with a bank of its own mind. */
final class SimulatedTown {

    static final WorkingCalendar CALENDAR = SeededCalendar.load();
    private static final PolicyInForce POLICY = new PolicyInForce(new SamplePolicies());
    private static final Abstention ABSTENTION = new Abstention(new Colleagues(), anybody -> Map.of());

    /** The hall's; the bank has its own, which is right. */
    final SetClock clock = new SetClock("2026-01-01T09:00:00");

    final SetClock bankClock = new SetClock("2026-01-01T09:00:00");
    final Story story = new Story(clock);
    final Works works;
    final CityBank bank;
    final BankCounter counter;
    final FundBooks books;
    final ContributionFile lists;
    final SuspenseRoom money;
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
    final RulingRoom ruling;
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
        corrections = new CorrectionFile(works.unit);
        deferrals = new DeferralFile(works.unit);
        courts = new CourtFile(works.unit);
        instructions = new InMemoryPaymentInstructions(works.unit);
        outbox = new QueuedOutbox(works.unit);
        bankLines = new BankLineFile(works.unit);
        AuditTrail audit = new Trail();

        TownBankTimes times = new TownBankTimes();
        PaymentQueue queue = new PaymentQueue(instructions, outbox, audit, new Heard<>(), times, clock);
        PaymentService instructing = new PaymentService(instructions, queue, audit, clock);
        voucherFile = new VoucherFile(books, works.unit);
        money = new SuspenseRoom(new SuspenseRoom.Beside(
                books, lists, instructing, instructions, bankLines, voucherFile, ABSTENTION, audit, clock, works.unit));
        WorkFile told = new WorkFile(works.unit);
        posting = new ContributionPosting(
                books,
                books,
                lists,
                money.desk,
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
                money.desk,
                new Days(),
                POLICY,
                audit,
                new Heard<>(),
                clock);

        deferring = new DeferralKeeping(books, books, deferrals, drawing, POLICY, audit, clock);
        WithdrawalHold hold = new WithdrawalHold(books, books, instructing);
        LoanRepaymentBooks loanBooks = new LoanRepaymentBooks(books, books, books, POLICY);
        loanRepayment = new LoanRepaymentWithdrawalHandler(
                books, loanBooks, new LoanRepaymentFulfilment(books, books, books, loanBooks, hold, clock));
        HomePurchaseBooks homeBooks = new HomePurchaseBooks(books, books, POLICY);
        homePurchase = new HomePurchaseWithdrawalHandler(
                books, homeBooks, new HomePurchaseFulfilment(books, books, books, register, homeBooks, hold, clock));
        Cases cases = new Cases();
        WithdrawalSettlement settlement = new WithdrawalSettlement(books, books, books, cases);
        LockedAccounts locked = new LockedAccounts(books, ABSTENTION);
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
                        .by(money.refunding::on));

        ruling = new RulingRoom(new RulingRoom.Beside(
                books,
                courts,
                courtPayment,
                money.returning,
                locked,
                cases,
                instructions,
                bankLines,
                voucherFile,
                () -> CityBank.ACCOUNT,
                payments.settling,
                queue,
                audit,
                clock,
                works.unit));
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
                locked, books, corrections, books, money.suspense, money.arrivals, books, audit, new Heard<>(), clock);

        MoneyListener listener = new MoneyListener(queue);
        Heard<MoneyArrived> arrived =
                new Heard<MoneyArrived>().by(money.booking::on).by(listener::on);
        PaymentsInTransactions.Statement statement = payments.statementInTransactions(
                bankLines,
                money.contesting,
                counter,
                books::requireOpen,
                arrived,
                new Heard<MoneyTakenBack>().by(money.contesting::on));
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
