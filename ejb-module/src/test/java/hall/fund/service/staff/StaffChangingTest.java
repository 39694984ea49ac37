package hall.fund.service.staff;

import static hall.fund.memory.StaffDesk.CLERK;
import static hall.fund.memory.StaffDesk.EMPLOYER;
import static hall.fund.memory.StaffDesk.NEWCOMER;
import static hall.fund.memory.StaffDesk.SCHOOL;
import static hall.fund.memory.StaffDesk.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.fund.domain.account.AccountEntryType;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountState;
import hall.fund.domain.account.ContributionTerms;
import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.FreezeClaim;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.court.FreezeOrder;
import hall.fund.domain.staff.NewHire;
import hall.fund.domain.staff.StaffChange;
import hall.fund.memory.Colleagues;
import hall.fund.memory.StaffDesk;
import hall.shared.IdentityNumber;
import hall.shared.Money;
import hall.shared.PersonName;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Journey 9: before the list is drawn the clerk adds, seals and unseals people and mends bases, and takes it back. */
class StaffChangingTest {

    /** 示例丙, sealed for eight months at the shop that is no more. */
    private static final AccountNumber BING = new AccountNumber("999900000003");

    private static final AccountNumber JIA = new AccountNumber("999900000001");

    private final StaffDesk it = new StaffDesk();
    private final ContributionMonth next = it.next(EMPLOYER);

    @Test
    void opensNoAccountUnderAnotherNameThanTheOneRegistered() {
        NewHire other = new NewHire(new PersonName("别人"), NEWCOMER, Money.of("5000.00"));
        assertThatThrownBy(() -> it.staff.add(EMPLOYER, next, other, "新入职", CLERK))
                .hasMessage("CONTRIBUTION-116");
        assertThat(it.desk.books.of(NEWCOMER)).isEmpty();
    }

    @Test
    void opensAnAccountForWhoHasNoneAndClosesItWhenItIsTakenBack() {
        StaffChange change = it.staff.add(EMPLOYER, next, it.hire("1500.00"), " 新入职 ", CLERK);
        PersonalAccount opened = it.account(change.account());
        assertThat(opened.state()).isEqualTo(AccountState.NORMAL);
        assertThat(opened.terms().base()).as("vector 4: moved to the floor").isEqualTo(Money.of("2000.00"));
        assertThat(opened.terms().monthly()).isEqualTo(Money.of("320.00"));
        assertThat(it.journal(change.account())).containsExactly(AccountEntryType.OPENING);
        refused("CONTRIBUTION-115", () -> it.staff.add(EMPLOYER, next, it.hire("3000.00"), "又一次", CLERK));
        refused("CONTRIBUTION-114", () -> it.staff.add(SCHOOL, it.next(SCHOOL), it.hire("3000.00"), "调入", CLERK));
        assertThat(it.lists.lines(it.drawing.draw(EMPLOYER, next, CLERK), 0, 1000))
                .extracting(l -> l.account())
                .contains(change.account().value());
        refused("CONTRIBUTION-118", () -> it.staff.undo(change.id(), CLERK));
        it.drawing.undo(it.lists.lists.keySet().iterator().next(), CLERK);

        it.staff.undo(change.id(), CLERK);
        assertThat(opened.state()).isEqualTo(AccountState.CLOSED_WITHDRAWN);
        assertThat(it.employerJournal(EMPLOYER)).endsWith("OPENING 1", "OPENING -1 red");
        refused("CONTRIBUTION-117", () -> it.staff.undo(change.id(), CLERK));
        // Who has closed one is given another: one account that is not closed.
        StaffChange again = it.staff.add(SCHOOL, it.next(SCHOOL), it.hire("3000.00"), "入职", CLERK);
        assertThat(again.account()).isNotEqualTo(change.account());
    }

    @Test
    void takesOverTheSealedAccountOfAnotherEmployerAndGivesItBack() {
        PersonalAccount bing = it.account(BING);
        Optional<LocalDate> sealed = bing.sealedOn();
        IdentityNumber number = new IdentityNumber(bing.certificateNumber());
        refused(
                "CONTRIBUTION-116",
                () -> it.staff.add(
                        EMPLOYER, next, new NewHire(new PersonName("示例丁"), number, Money.of("5000.00")), "调入", CLERK));
        NewHire hire = new NewHire(new PersonName("示例丙"), number, Money.of("5000.00"));
        StaffChange change = it.staff.add(EMPLOYER, next, hire, "调入", CLERK);
        assertThat(bing.state()).isEqualTo(AccountState.NORMAL);
        assertThat(bing.employerAccount()).isEqualTo(EMPLOYER);
        assertThat(bing.balance()).isEqualTo(Money.of("26840.00"));
        assertThat(it.journal(BING))
                .endsWith(AccountEntryType.INTERNAL_TRANSFER, AccountEntryType.UNSEALING, AccountEntryType.BASE_CHANGE);
        assertThat(it.employerJournal("999990000003")).endsWith("INTERNAL_TRANSFER -1");

        it.staff.undo(change.id(), CLERK);
        assertThat(bing.state()).isEqualTo(AccountState.SEALED);
        assertThat(bing.sealedOn()).isEqualTo(sealed);
        assertThat(bing.employerAccount()).isEqualTo("999990000003");
        assertThat(bing.terms().base()).isEqualTo(Money.of("4200.00"));
        assertThat(it.employerJournal("999990000003")).endsWith("INTERNAL_TRANSFER 1 red");
    }

    @Test
    void sealsUnsealsAndTakesBackInOrder() {
        refused("CONTRIBUTION-112", () -> it.staff.seal(EMPLOYER, next, JIA, " ", CLERK));
        refused("CONTRIBUTION-110", () -> it.staff.seal(EMPLOYER, next.next(), JIA, "离职", CLERK));
        refused("CONTRIBUTION-113", () -> it.staff.seal(SCHOOL, it.next(SCHOOL), JIA, "离职", CLERK));
        refused("CONTRIBUTION-404", () -> it.staff.seal("999990000009", next, JIA, "离职", CLERK));
        StaffChange sealed = it.staff.seal(EMPLOYER, next, JIA, "离职", CLERK);
        refused("FUND-017", () -> it.staff.seal(EMPLOYER, next, JIA, "离职", CLERK));
        StaffChange back = it.staff.unseal(EMPLOYER, next, JIA, Optional.of(Money.of("30000.00")), "又来", CLERK);
        assertThat(it.account(JIA).terms().base()).as("vector 5: the cap").isEqualTo(Money.of("24000.00"));
        assertThat(it.account(JIA).terms().personRate()).as("the employer's").isEqualByComparingTo("0.08");
        assertThat(it.changes.counts(EMPLOYER, next))
                .containsEntry(StaffChange.Kind.SEAL, 1)
                .containsEntry(StaffChange.Kind.UNSEAL, 1);
        refused("CONTRIBUTION-117", () -> it.staff.undo(sealed.id(), CLERK));
        it.staff.undo(back.id(), CLERK);
        assertThat(it.account(JIA).state()).isEqualTo(AccountState.SEALED);
        assertThat(it.account(JIA).terms().base()).isEqualTo(Money.of("6543.21"));
        it.staff.undo(sealed.id(), CLERK);
        assertThat(it.account(JIA).isPaying()).isTrue();
        assertThat(it.changes.counts(EMPLOYER, next)).isEmpty();
        it.drawing.draw(EMPLOYER, next, CLERK);
        refused("CONTRIBUTION-111", () -> it.staff.seal(EMPLOYER, next, JIA, "离职", CLERK));
        it.lists.busy = true;
        refused("CONTRIBUTION-047", () -> it.staff.seal(EMPLOYER, next, JIA, "离职", CLERK));
    }

    /** Whose account moves is told, both ways; the employer that loses it reads it in its journal. */
    @Test
    void tellsWhoseAccountMoves() {
        PersonalAccount bing = it.account(BING);
        NewHire hire =
                new NewHire(new PersonName("示例丙"), new IdentityNumber(bing.certificateNumber()), Money.of("5000.00"));
        StaffChange change = it.staff.add(EMPLOYER, next, hire, "调入", CLERK);
        it.staff.undo(change.id(), CLERK);
        assertThat(it.moved.fired)
                .extracting(m -> m.person().value() + " " + m.employer() + " " + m.from() + " " + m.back())
                .containsExactly(
                        bing.certificateNumber() + " 示例市虚构纺织有限公司 " + next + " false",
                        bing.certificateNumber() + " 示例市虚构纺织有限公司 " + next + " true");
        it.staff.add(EMPLOYER, next, it.hire("3000.00"), "入职", CLERK);
        assertThat(it.moved.fired).as("nobody had the newcomer before").hasSize(2);
    }

    /** Of two accounts, and of one that pays elsewhere, a clerk hears the same; the name is asked for before. */
    @Test
    void saysNoMoreOfAccountsElsewhereThanTheClerkNeeds() {
        IdentityNumber geng = new IdentityNumber("999902200002290095");
        refused(
                "CONTRIBUTION-116",
                () -> it.staff.add(
                        EMPLOYER, next, new NewHire(new PersonName("别人"), geng, Money.of("5000.00")), "调入", CLERK));
        refused(
                "CONTRIBUTION-114",
                () -> it.staff.add(
                        EMPLOYER, next, new NewHire(new PersonName("示例庚"), geng, Money.of("5000.00")), "调入", CLERK));
    }

    @Test
    void mendsOneBaseWithinItsBoundsAndTakesItBack() {
        PersonalAccount jia = it.account(JIA);
        ContributionTerms before = jia.terms();
        StaffChange change = it.staff.mend(EMPLOYER, next, JIA, Money.of("30000.00"), "录入有误", CLERK);
        assertThat(jia.terms().base()).as("vector 5: the cap").isEqualTo(Money.of("24000.00"));
        assertThat(jia.terms().personRate()).isEqualByComparingTo(before.personRate());
        assertThat(it.journal(JIA)).endsWith(AccountEntryType.BASE_CHANGE);
        assertThat(it.employerJournal(EMPLOYER)).endsWith("BASE_CHANGE 1");
        refused("CONTRIBUTION-123", () -> it.staff.mend(EMPLOYER, next, JIA, Money.of("24000.00"), "录入有误", CLERK));
        refused("CONTRIBUTION-121", () -> it.staff.mend(EMPLOYER, next, JIA, Money.ZERO, "录入有误", CLERK));
        refused("CONTRIBUTION-112", () -> it.staff.mend(EMPLOYER, next, JIA, Money.of("9000.00"), "", CLERK));
        it.drawing.draw(EMPLOYER, next, CLERK);
        refused("CONTRIBUTION-111", () -> it.staff.mend(EMPLOYER, next, JIA, Money.of("9000.00"), "录入有误", CLERK));
        refused("CONTRIBUTION-118", () -> it.staff.undo(change.id(), CLERK));
        it.drawing.undo(it.lists.lists.keySet().iterator().next(), CLERK);
        it.staff.undo(change.id(), CLERK);
        assertThat(jia.terms().isSameAs(before)).isTrue();
        assertThat(it.employerJournal(EMPLOYER)).endsWith("BASE_CHANGE -1 red");
    }

    /** Before its list a base is mended as often as need be; once a month is paid by it, it stays for the base year. */
    @Test
    void mendsNoBaseThatTheYearWasPaidBy() {
        it.staff.mend(EMPLOYER, next, JIA, Money.of("9000.00"), "录入有误", CLERK);
        it.staff.mend(EMPLOYER, next, JIA, Money.of("9100.00"), "录入有误", CLERK);
        long drawn = it.drawing.draw(EMPLOYER, next, CLERK);
        ContributionList list = it.lists.find(drawn).orElseThrow();
        list.confirm(list.total(), CLERK, it.clock.now());
        list.post(it.clock.now());
        it.desk
                .books
                .lockEmployer(EMPLOYER)
                .orElseThrow()
                .credited(
                        CreditKind.REMITTANCE, next.value(), list.heads(), list.total(), list.number(), it.clock.now());
        refused(
                "CONTRIBUTION-071",
                () -> it.staff.mend(EMPLOYER, it.next(EMPLOYER), JIA, Money.of("9200.00"), "录入有误", CLERK));
    }

    /** What a table brought since is not taken back with it. */
    @Test
    void takesNoBaseBackThatWasMendedOtherwiseSince() {
        StaffChange change = it.staff.mend(EMPLOYER, next, JIA, Money.of("9000.00"), "录入有误", CLERK);
        PersonalAccount jia = it.account(JIA);
        jia.change(ContributionTerms.alike(Money.of("9100.00"), jia.terms().personRate()), "B1", it.clock.now());
        refused("CONTRIBUTION-117", () -> it.staff.undo(change.id(), CLERK));
    }

    /** A court's freeze lies over the seal: beneath it everything goes on as the law wants it. */
    @Test
    void changesWhatACourtFroze() {
        StaffChange sealed = it.staff.seal(EMPLOYER, next, JIA, "离职", CLERK);
        FreezeOrder order = new FreezeOrder(
                "示例市人民法院",
                "1",
                FreezeClaim.WHOLE,
                it.desk.today(),
                it.desk.today().plusMonths(6));
        it.desk.freezes.freeze(JIA, order, Colleagues.FIRST);
        assertThat(it.account(JIA).state()).isEqualTo(AccountState.FROZEN);
        refused("FUND-017", () -> it.staff.seal(EMPLOYER, next, JIA, "离职", CLERK));
        refused("FUND-017", () -> it.staff.mend(EMPLOYER, next, JIA, Money.of("9000.00"), "调整", CLERK));
        StaffChange back = it.staff.unseal(EMPLOYER, next, JIA, Optional.empty(), "又来", CLERK);
        assertThat(it.account(JIA).isPaying()).isTrue();
        it.staff.undo(back.id(), CLERK);
        it.staff.undo(sealed.id(), CLERK);
        assertThat(it.account(JIA).isPaying()).isTrue();
        assertThat(it.account(JIA).state()).isEqualTo(AccountState.FROZEN);
    }
}
