package hall.fund.service.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.audit.domain.AuditRecord;
import hall.audit.service.AuditTrail;
import hall.calendar.domain.SeededCalendar;
import hall.calendar.domain.WorkingCalendar;
import hall.calendar.service.Deadlines;
import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.AccountEntryType;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountState;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.EmployerEntry;
import hall.fund.domain.account.EmployerState;
import hall.fund.domain.account.FormerNumber;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.NewHire;
import hall.fund.domain.contribution.StaffChange;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.memory.Colleagues;
import hall.fund.memory.ContributionFile;
import hall.fund.memory.DeferralFile;
import hall.fund.memory.FundDesk;
import hall.fund.memory.SamplePolicies;
import hall.fund.memory.StaffChangeFile;
import hall.payment.memory.Heard;
import hall.payment.memory.SetClock;
import hall.policy.service.PolicyInForce;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import hall.shared.Money;
import hall.shared.PersonName;
import hall.shared.memory.MemoryUnit;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Journey 9: before the list is drawn the clerk adds, seals and unseals people, and takes it back; officers end the employer. */
class StaffChangingTest {

    private static final String EMPLOYER = "999990000001";
    private static final String SCHOOL = "999990000002";
    private static final int SEEDS = 200;
    private static final int STEPS = 12;
    private static final Actor CLERK = new Actor(Actor.Kind.CITIZEN, "9");

    /** 示例丙, sealed for eight months at the shop that is no more. */
    private static final AccountNumber BING = new AccountNumber("999900000003");

    private static final AccountNumber JIA = new AccountNumber("999900000001");
    private static final IdentityNumber NEWCOMER = new IdentityNumber("11010519491231002X");

    private final SetClock clock = new SetClock("2026-11-24T10:00:00");
    private final FundDesk desk = new FundDesk(LocalDate.of(2026, 11, 24));
    private final ContributionFile lists = new ContributionFile(desk.books, new MemoryUnit());
    private final StaffChangeFile changes = new StaffChangeFile(desk.books);
    private final List<AuditRecord> audit = new ArrayList<>();
    private ContributionDrawing drawing;
    private StaffChanging staff;
    private EmployerKeeping employers;
    private ContributionMonth next;
    private long numbers = 999920000000L;

    @BeforeEach
    void open() {
        AuditTrail trail = new AuditTrail(audit::add, clock);
        PolicyInForce policy = new PolicyInForce(new SamplePolicies());
        Deadlines days = new Deadlines() {
            @Override
            public WorkingCalendar calendar() {
                return SeededCalendar.load();
            }
        };
        OwnEmployer own = new OwnEmployer() {
            @Override
            public EmployerAccount lock(Actor clerk, String employerAccount) {
                return desk.books.lockEmployer(employerAccount).orElseThrow();
            }

            @Override
            public void require(Actor clerk, String employerAccount) {
                if (employerAccount.equals("999990000009")) {
                    throw new BusinessException("CONTRIBUTION-404");
                }
            }
        };
        drawing = new ContributionDrawing(
                own, lists, new DeferralFile(), null, null, days, policy, trail, new Heard<>(), clock);
        staff = new StaffChanging(
                new StaffGate(own, lists, drawing),
                new NewAccounts(
                        desk.books,
                        () -> new AccountNumber(Long.toString(++numbers)),
                        changes,
                        own,
                        new Registered(),
                        clock),
                new StaffTerms(policy, clock),
                desk.books,
                desk.books,
                changes,
                trail,
                clock);
        employers = new EmployerKeeping(desk.books, desk.books, lists, drawing, desk.books, trail, clock);
        next = next(EMPLOYER);
    }

    private ContributionMonth next(String employer) {
        return drawing.order(desk.books.employers.get(employer)).next();
    }

    private PersonalAccount account(AccountNumber number) {
        return desk.books.accounts.get(number.value());
    }

    private List<AccountEntryType> journal(AccountNumber number) {
        return desk.books.journal.stream()
                .filter(r -> r.accountNumber().equals(number.value()))
                .map(AccountEntry::type)
                .toList();
    }

    private List<String> employerJournal(String employer) {
        return desk.books.employerJournal.stream()
                .filter(r -> r.employerAccount().equals(employer))
                .map(r -> r.type() + " " + r.heads() + (r.isRed() ? " red" : ""))
                .toList();
    }

    private NewHire hire(String wage) {
        return new NewHire(new PersonName("测试新"), NEWCOMER, Money.of(wage));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(BusinessException.class).isThrownBy(act).withMessage(code);
    }

    @Test
    void opensNoAccountUnderAnotherNameThanTheOneRegistered() {
        NewHire other = new NewHire(new PersonName("别人"), NEWCOMER, Money.of("5000.00"));
        assertThatThrownBy(() -> staff.add(EMPLOYER, next, other, "新入职", CLERK)).hasMessage("CONTRIBUTION-116");
        assertThat(desk.books.of(NEWCOMER)).isEmpty();
    }

    @Test
    void opensAnAccountForWhoHasNoneAndClosesItWhenItIsTakenBack() {
        StaffChange change = staff.add(EMPLOYER, next, hire("1500.00"), " 新入职 ", CLERK);
        PersonalAccount opened = account(change.account());
        assertThat(opened.state()).isEqualTo(AccountState.NORMAL);
        assertThat(opened.terms().base()).as("vector 4: moved to the floor").isEqualTo(Money.of("2000.00"));
        assertThat(opened.terms().monthly()).isEqualTo(Money.of("320.00"));
        assertThat(journal(change.account())).containsExactly(AccountEntryType.OPENING);
        refused("CONTRIBUTION-115", () -> staff.add(EMPLOYER, next, hire("3000.00"), "又一次", CLERK));
        refused("CONTRIBUTION-114", () -> staff.add(SCHOOL, next(SCHOOL), hire("3000.00"), "调入", CLERK));
        assertThat(lists.lines(drawing.draw(EMPLOYER, next, CLERK), 0, 1000))
                .extracting(l -> l.account())
                .contains(change.account().value());
        refused("CONTRIBUTION-118", () -> staff.undo(change.id(), CLERK));
        drawing.undo(lists.lists.keySet().iterator().next(), CLERK);

        staff.undo(change.id(), CLERK);
        assertThat(opened.state()).isEqualTo(AccountState.CLOSED_WITHDRAWN);
        assertThat(employerJournal(EMPLOYER)).endsWith("OPENING 1", "OPENING -1 red");
        refused("CONTRIBUTION-117", () -> staff.undo(change.id(), CLERK));
        // Who has closed one is given another: one account that is not closed.
        StaffChange again = staff.add(SCHOOL, next(SCHOOL), hire("3000.00"), "入职", CLERK);
        assertThat(again.account()).isNotEqualTo(change.account());
    }

    @Test
    void takesOverTheSealedAccountOfAnotherEmployerAndGivesItBack() {
        PersonalAccount bing = account(BING);
        Optional<LocalDate> sealed = bing.sealedOn();
        IdentityNumber number = new IdentityNumber(bing.certificateNumber());
        refused(
                "CONTRIBUTION-116",
                () -> staff.add(
                        EMPLOYER, next, new NewHire(new PersonName("示例丁"), number, Money.of("5000.00")), "调入", CLERK));
        NewHire hire = new NewHire(new PersonName("示例丙"), number, Money.of("5000.00"));
        StaffChange change = staff.add(EMPLOYER, next, hire, "调入", CLERK);
        assertThat(bing.state()).isEqualTo(AccountState.NORMAL);
        assertThat(bing.employerAccount()).isEqualTo(EMPLOYER);
        assertThat(bing.balance()).isEqualTo(Money.of("26840.00"));
        assertThat(journal(BING))
                .endsWith(AccountEntryType.INTERNAL_TRANSFER, AccountEntryType.UNSEALING, AccountEntryType.BASE_CHANGE);
        assertThat(employerJournal("999990000003")).endsWith("INTERNAL_TRANSFER -1");

        staff.undo(change.id(), CLERK);
        assertThat(bing.state()).isEqualTo(AccountState.SEALED);
        assertThat(bing.sealedOn()).isEqualTo(sealed);
        assertThat(bing.employerAccount()).isEqualTo("999990000003");
        assertThat(bing.terms().base()).isEqualTo(Money.of("4200.00"));
        assertThat(employerJournal("999990000003")).endsWith("INTERNAL_TRANSFER 1 red");
    }

    @Test
    void sealsUnsealsAndTakesBackInOrder() {
        refused("CONTRIBUTION-112", () -> staff.seal(EMPLOYER, next, JIA, " ", CLERK));
        refused("CONTRIBUTION-110", () -> staff.seal(EMPLOYER, next.next(), JIA, "离职", CLERK));
        refused("CONTRIBUTION-113", () -> staff.seal(SCHOOL, next(SCHOOL), JIA, "离职", CLERK));
        refused("CONTRIBUTION-404", () -> staff.seal("999990000009", next, JIA, "离职", CLERK));
        StaffChange sealed = staff.seal(EMPLOYER, next, JIA, "离职", CLERK);
        refused("FUND-017", () -> staff.seal(EMPLOYER, next, JIA, "离职", CLERK));
        StaffChange back = staff.unseal(EMPLOYER, next, JIA, Optional.of(Money.of("30000.00")), "又来", CLERK);
        assertThat(account(JIA).terms().base()).as("vector 5: the cap").isEqualTo(Money.of("24000.00"));
        assertThat(account(JIA).terms().personRate()).as("the employer's").isEqualByComparingTo("0.08");
        assertThat(changes.counts(EMPLOYER, next))
                .containsEntry(StaffChange.Kind.SEAL, 1)
                .containsEntry(StaffChange.Kind.UNSEAL, 1);
        refused("CONTRIBUTION-117", () -> staff.undo(sealed.id(), CLERK));
        staff.undo(back.id(), CLERK);
        assertThat(account(JIA).state()).isEqualTo(AccountState.SEALED);
        assertThat(account(JIA).terms().base()).isEqualTo(Money.of("6543.21"));
        staff.undo(sealed.id(), CLERK);
        assertThat(account(JIA).isPaying()).isTrue();
        assertThat(changes.counts(EMPLOYER, next)).isEmpty();
        drawing.draw(EMPLOYER, next, CLERK);
        refused("CONTRIBUTION-111", () -> staff.seal(EMPLOYER, next, JIA, "离职", CLERK));
        lists.busy = true;
        refused("CONTRIBUTION-047", () -> staff.seal(EMPLOYER, next, JIA, "离职", CLERK));
    }

    @Test
    void anOfficerSealsUnsealsAndClosesAnEmployerThatHasNobodyToPayFor() {
        refused("FUND-037", () -> employers.seal(SCHOOL, "停缴", Colleagues.FIRST));
        desk.books.accounts.values().stream()
                .filter(a -> a.employerAccount().equals(SCHOOL) && a.isPaying())
                .toList()
                .forEach(a -> staff.seal(SCHOOL, next(SCHOOL), a.number(), "离职", CLERK));
        refused("FUND-036", () -> employers.seal(SCHOOL, "", Colleagues.FIRST));
        employers.seal(SCHOOL, "停缴", Colleagues.FIRST);
        EmployerAccount school = desk.books.employers.get(SCHOOL);
        assertThat(school.state()).isEqualTo(EmployerState.SEALED);
        refused("CONTRIBUTION-010", () -> staff.add(SCHOOL, next(SCHOOL), hire("3000.00"), "入职", CLERK));
        employers.unseal(SCHOOL, "复缴", Colleagues.FIRST);
        employers.close(SCHOOL, "注销", Colleagues.FIRST);
        assertThat(school.state()).isEqualTo(EmployerState.CLOSED);
        assertThat(school.closedOn()).contains(LocalDate.of(2026, 11, 24));
        assertThat(school.closeReason()).contains("注销");
        assertThat(employerJournal(SCHOOL)).endsWith("SEALING 0", "UNSEALING 0", "CLOSING_WITHDRAWAL 0");
        refused("FUND-017", () -> employers.unseal(SCHOOL, "复缴", Colleagues.FIRST));
        assertThat(audit).extracting("eventType").endsWith("EMPLOYER_UNSEALED", "EMPLOYER_CLOSED");
    }

    @Test
    void anEmployerWithAListOrMoneyLeftIsNotClosed() {
        drawing.draw(SCHOOL, next(SCHOOL), CLERK);
        refused("FUND-112", () -> employers.close(SCHOOL, "注销", Colleagues.FIRST));
        drawing.undo(lists.lists.keySet().iterator().next(), CLERK);
        LedgerEntry money = new LedgerEntry("ARRIVAL:1", null, clock.now());
        desk.books.write(money.transfer(
                LedgerAccount.specialAccount("999980000000000001"), LedgerAccount.suspense(SCHOOL), Money.of("5.00")));
        refused("FUND-113", () -> employers.close(SCHOOL, "注销", Colleagues.FIRST));
    }

    @Test
    void theEmployersJournalIsReadByKey() {
        staff.seal(EMPLOYER, next, JIA, "离职", CLERK);
        List<EmployerEntry> first = desk.books.rows(EMPLOYER, Long.MAX_VALUE, 1);
        assertThat(first).singleElement().extracting(EmployerEntry::type).isEqualTo(AccountEntryType.SEALING);
        assertThat(desk.books.rows(EMPLOYER, first.get(0).id(), 9)).doesNotContain(first.get(0));
    }

    /** Whatever a clerk does, taken back in the other order it never was: as random sequences, of which some are refused on the way. */
    @Test
    void leavesNothingOfWhatIsTakenBack() {
        List<String> employersOfTheDemo = List.of(EMPLOYER, SCHOOL);
        for (int seed = 0; seed < SEEDS; seed++) {
            Random chance = new Random(seed);
            Map<String, String> before = standing();
            Deque<StaffChange> made = new ArrayDeque<>();
            for (int step = 0; step < STEPS; step++) {
                String employer = employersOfTheDemo.get(chance.nextInt(2));
                List<PersonalAccount> all = List.copyOf(desk.books.accounts.values());
                PersonalAccount one = all.get(chance.nextInt(all.size()));
                int act = chance.nextInt(3);
                try {
                    made.push(
                            act == 0
                                    ? staff.add(employer, next(employer), again(one), "新增", CLERK)
                                    : act == 1
                                            ? staff.seal(employer, next(employer), one.number(), "离职", CLERK)
                                            : staff.unseal(
                                                    employer,
                                                    next(employer),
                                                    one.number(),
                                                    Optional.empty(),
                                                    "启封",
                                                    CLERK));
                } catch (BusinessException refused) {
                    assertThat(refused.code())
                            .as("seed " + seed)
                            .matches("CONTRIBUTION-1(13|14|15|20)|FUND-017|ID-003");
                }
            }
            made.forEach(change -> staff.undo(change.id(), CLERK));
            assertThat(standing()).as("seed " + seed).containsAllEntriesOf(before);
            assertThat(desk.books.employerJournal.stream()
                            .filter(r -> r.serial().startsWith("C"))
                            .mapToInt(EmployerEntry::heads)
                            .sum())
                    .as("seed " + seed)
                    .isZero();
        }
    }

    private static NewHire again(PersonalAccount account) {
        return new NewHire(
                new PersonName(account.holder().name()),
                FormerNumber.today(account.certificateNumber()),
                Money.of("5500.00"));
    }

    /** Of each account that is not closed: state, employer, terms, since when it is sealed. */
    private Map<String, String> standing() {
        return desk.books.accounts.values().stream()
                .filter(a -> !a.state().isClosed())
                .collect(Collectors.toMap(
                        a -> a.number().value(),
                        a -> a.state() + " " + a.employerAccount() + " "
                                + a.terms().base() + " " + a.terms().monthly() + " " + a.sealedOn()));
    }

    /** The newcomer alone is registered with the hall. */
    private static final class Registered extends RegisteredNames {

        @Override
        public void require(IdentityNumber number, PersonName name) {
            if (number.equals(NEWCOMER) && !name.sameAs(new PersonName("测试新"))) {
                throw new BusinessException("CONTRIBUTION-116");
            }
        }
    }
}
