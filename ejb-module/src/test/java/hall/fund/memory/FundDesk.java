package hall.fund.memory;

import hall.audit.domain.AuditRecord;
import hall.audit.service.AuditTrail;
import hall.casefile.domain.ApprovedCase;
import hall.casefile.domain.Assessment;
import hall.casefile.domain.AssessmentInput;
import hall.casefile.domain.CaseHandler;
import hall.casefile.domain.EvidenceFact;
import hall.fund.service.DemoFund;
import hall.fund.service.DemoLoans;
import hall.fund.service.account.Abstention;
import hall.fund.service.account.AccountClosing;
import hall.fund.service.account.AccountKeeping;
import hall.fund.service.account.AccountTies;
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
import hall.fund.service.staff.StaffTerms;
import hall.fund.service.suspense.ArrivalBooking;
import hall.fund.service.suspense.ArrivalContesting;
import hall.fund.service.suspense.ArrivalDesk;
import hall.fund.service.suspense.ContestKeeping;
import hall.fund.service.suspense.RefundKeeping;
import hall.fund.service.suspense.SuspenseDesk;
import hall.identity.domain.Applicant;
import hall.payment.domain.PaymentSettled;
import hall.payment.memory.BankLineFile;
import hall.payment.memory.Heard;
import hall.payment.memory.InMemoryPaymentInstructions;
import hall.payment.memory.QueuedOutbox;
import hall.payment.memory.RulingFile;
import hall.payment.memory.ScriptedBank;
import hall.payment.memory.SetBankTimes;
import hall.payment.memory.SetClock;
import hall.payment.service.BankMessageHandler;
import hall.payment.service.CameBackKeeping;
import hall.payment.service.MoneyListener;
import hall.payment.service.PaymentDelivery;
import hall.payment.service.PaymentQueue;
import hall.payment.service.PaymentService;
import hall.payment.service.PaymentSettling;
import hall.payment.service.RulingKeeping;
import hall.policy.service.PolicyInForce;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.Money;
import hall.shared.memory.MemoryUnit;
import hall.verification.domain.Evidence;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fund's and the payment's real services over books in memory, with the demo cast loaded on a day. */
public final class FundDesk {

    public final FundBooks books = new FundBooks();
    public final InMemoryPaymentInstructions instructions = new InMemoryPaymentInstructions();
    public final QueuedOutbox outbox = new QueuedOutbox();
    public final ScriptedBank bank = new ScriptedBank();
    public final List<AuditRecord> audit = new ArrayList<>();
    private final ToldCases cases = new ToldCases();
    public final List<String> told = cases.told;
    public final LoanRepaymentWithdrawalHandler handler;
    public final HomePurchaseWithdrawalHandler homePurchase;
    public final KeptEvidence register = new KeptEvidence();
    public final CourtFile courts = new CourtFile();
    public final ArrivalFile arrivals;
    public final RefundFile refunds;
    public final ClaimFile claims;
    public final SuspenseFile suspense;
    public final ContestFile contests;
    public final ArrivalContesting contesting;
    public final ContestKeeping setting;
    public final SuspenseDesk suspenseDesk;
    public final CorrectionFile corrections = new CorrectionFile(new MemoryUnit());
    public final ArrivalBooking booking;
    public final ArrivalDesk arrivalDesk;
    public final RefundKeeping refunding;
    public final FreezeKeeping freezes;
    public final DeductionKeeping deductions;
    public final MergeKeeping merges;
    public final AccountKeeping accounts;
    public final AccountClosing closing;
    public final BankLineFile lines = new BankLineFile(new MemoryUnit());
    public final Set<String> vouchered = new HashSet<>();
    public final RulingFile rulingFile;
    public final RulingKeeping rulings;
    public final CameBackKeeping cameBack;
    public final CorrectionKeeping correcting;
    private final BankMessageHandler bankHandler;
    private final MoneyListener money;
    private final Cast cast = Cast.read();
    public final SetClock clock = new SetClock("2026-01-01T09:00:00");

    public FundDesk(LocalDate today) {
        clock.set(today.atTime(10, 14));
        AuditTrail trail = new AuditTrail(audit::add, clock);
        LoanRepaymentBooks reader =
                new LoanRepaymentBooks(books, books, books, new PolicyInForce(new SamplePolicies()));
        PaymentQueue queue = new PaymentQueue(instructions, outbox, trail, new Heard<>(), new SetBankTimes(), clock);
        money = new MoneyListener(queue);
        PaymentService payments = new PaymentService(instructions, queue, trail, clock);
        WithdrawalHold hold = new WithdrawalHold(books, books, payments);
        handler = new LoanRepaymentWithdrawalHandler(
                books, reader, new LoanRepaymentFulfilment(books, books, books, reader, hold, clock));
        HomePurchaseBooks homes = new HomePurchaseBooks(books, books, new PolicyInForce(new SamplePolicies()));
        homePurchase = new HomePurchaseWithdrawalHandler(
                books, homes, new HomePurchaseFulfilment(books, books, books, register, homes, hold, clock));
        WithdrawalSettlement settlement = new WithdrawalSettlement(books, books, books, cases);
        Abstention abstention = new Abstention(new Colleagues(), new AccountTies(books));
        LockedAccounts locked = new LockedAccounts(books, abstention);
        CourtPayment courtPayment = new CourtPayment(locked, courts, books, payments, trail);
        ContributionFile lists = new ContributionFile(books, new MemoryUnit());
        SuspenseRoom room = new SuspenseRoom(new SuspenseRoom.Beside(
                books,
                lists,
                payments,
                instructions,
                lines,
                new Vouchered(vouchered),
                abstention,
                trail,
                clock,
                new MemoryUnit()));
        arrivals = room.arrivals;
        refunds = room.refunds;
        claims = room.claims;
        suspense = room.suspense;
        contests = room.contests;
        contesting = room.contesting;
        suspenseDesk = room.desk;
        setting = room.setting;
        booking = room.booking;
        arrivalDesk = room.arrivalDesk;
        refunding = room.refunding;
        Heard<PaymentSettled> settled = new Heard<PaymentSettled>()
                .by(settlement::on)
                .by(courtPayment::on)
                .by(refunding::on);
        PaymentSettling settling = new PaymentSettling(instructions, trail, settled, () -> ScriptedBank.ACCOUNT, clock);
        RulingRoom ruling = new RulingRoom(new RulingRoom.Beside(
                books,
                courts,
                courtPayment,
                room.returning,
                locked,
                cases,
                instructions,
                lines,
                new Vouchered(vouchered),
                () -> ScriptedBank.ACCOUNT,
                settling,
                queue,
                trail,
                clock,
                new MemoryUnit()));
        rulingFile = ruling.file;
        rulings = ruling.rulings;
        cameBack = ruling.cameBack;
        bankHandler = new BankMessageHandler(
                new PaymentDelivery(instructions, lines, outbox, trail, settling, queue, clock), bank);
        freezes = new FreezeKeeping(locked, books, courts, new PolicyInForce(new SamplePolicies()), trail, clock);
        deductions = new DeductionKeeping(locked, books, courts, books, courtPayment, trail, clock);
        merges = new MergeKeeping(locked, books, books, courts, books, books, trail, clock);
        accounts = new AccountKeeping(
                locked, books, books, new StaffTerms(new PolicyInForce(new SamplePolicies()), clock), trail, clock);
        closing = new AccountClosing(locked, books, books, books, trail, clock);
        correcting = new CorrectionKeeping(
                locked, books, corrections, books, suspense, arrivals, books, trail, new Heard<>(), clock);
        new DemoFund(books, books, books, new DemoLoans(books, books)).load(cast.facts(), today);
    }

    /** Two officers give money of nobody to an employer. */
    public void assign(long arrival, String employer) {
        arrivalDesk.propose(arrival, employer, "来函", Colleagues.FIRST);
        arrivalDesk.confirm(arrival, claims.find(arrival).orElseThrow().id(), Colleagues.SECOND);
    }

    public void sleepUntil(LocalDate day) {
        clock.set(day.atTime(9, 0));
    }

    public LocalDateTime now() {
        return clock.now();
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    public Applicant applicant(String key) {
        return cast.applicant(key);
    }

    /** Assessed from the own books, and from sources that confirm everything. */
    public Assessment assess(Applicant who) {
        return assess(handler, who, Facts.none(), Map.of());
    }

    /** Item TQ01 on a contract of which so much is paid, and of which the applicant is a buyer. */
    public Assessment assess(Applicant who, String contract, Money paid) {
        Facts application = homePurchase.application(Facts.with("contractNumber", contract)
                .and("vouchers", List.of("1"))
                .build());
        return assess(
                homePurchase,
                who,
                application,
                Map.of(EvidenceType.HOME_CONTRACT, SampleAnswers.registered(contract, paid, today())));
    }

    private Assessment assess(CaseHandler of, Applicant who, Facts application, Map<EvidenceType, Facts> fromOutside) {
        Map<EvidenceType, Facts> facts = new EnumMap<>(EvidenceType.class);
        facts.putAll(of.ownBooks(who, application, today()));
        facts.putAll(fromOutside);
        String card = who.card().number().value();
        facts.putAll(SampleAnswers.ofCard(card));
        Map<EvidenceType, EvidenceFact> evidence = SampleAnswers.confirmed(facts, now());
        Facts withCard = application.plus(
                Facts.with("card", card).and("cardKind", who.card().kind()).build());
        return of.ruleSet(of.currentRuleSet())
                .assess(new AssessmentInput(of.currentRuleSet(), today(), withCard, evidence, of.parameters(today())));
    }

    public CaseNumber caseNumber(int serial) {
        return CaseNumber.of("12999900ME000001XE3342017002004", today(), serial);
    }

    public void fulfil(Applicant who, CaseNumber number, Money amount) {
        cases.fulfil(handler, new ApprovedCase(number, handler.item(), who, amount, Facts.none(), who.card()));
    }

    /** Grants TQ01 on a contract of which the register says so much is paid. */
    public void fulfil(Applicant who, CaseNumber number, Money amount, String contract, Money paid) {
        fulfil(who, number, amount, contract, contract, paid);
    }

    /** The same when the register has answered about perhaps another contract than the one applied for. */
    public void fulfil(Applicant who, CaseNumber number, Money amount, String contract, String registered, Money paid) {
        register.keep(
                number,
                new Evidence(
                        number,
                        "asked",
                        EvidenceType.HOME_CONTRACT,
                        who.identityNumber(),
                        new EvidenceAnswer(
                                EvidenceOutcome.CONFIRMED,
                                SampleAnswers.registered(registered, paid, today()),
                                null,
                                ""),
                        now()));
        Facts application = Facts.with("contractNumber", contract).build();
        cases.fulfil(homePurchase, new ApprovedCase(number, homePurchase.item(), who, amount, application, who.card()));
    }

    /** Lets the bank have all that waits. */
    public void bankDay() {
        do {
            outbox.drain(bankHandler::deliver);
            // Whoever waited for money has it now, one after the other.
            money.on(null);
        } while (!outbox.waiting.isEmpty());
    }
}
