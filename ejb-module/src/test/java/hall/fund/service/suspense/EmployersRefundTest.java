package hall.fund.service.suspense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.CreditKind;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ListTotals;
import hall.fund.domain.contribution.RemittanceDays;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.suspense.ArrivalRefund;
import hall.fund.domain.suspense.ArrivalRefund.State;
import hall.fund.domain.suspense.LetterPayee;
import hall.fund.domain.suspense.SuspenseItem;
import hall.fund.domain.suspense.SuspenseUse;
import hall.fund.memory.Colleagues;
import hall.fund.memory.FundDesk;
import hall.payment.domain.MoneyArrived;
import hall.payment.memory.ScriptedBank;
import hall.payment.memory.ScriptedBank.Mood;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for an employer goes back to the account it came from: by two, only what is left, and the books balance. */
class EmployersRefundTest {

    private static final String EMPLOYER = "999990000001";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Actor CLERK = new Actor(Actor.Kind.CITIZEN, "9");

    private final FundDesk desk = new FundDesk(TODAY);
    private SuspenseItem item;

    @BeforeEach
    void moneyOfAnEmployerArrives() {
        desk.booking.on(new MoneyArrived(
                "S1", ScriptedBank.ACCOUNT, "6222020200001234567", "某单位", Money.of("100.00"), EMPLOYER, TODAY));
        item = desk.suspense.waiting(EMPLOYER).get(0);
    }

    private Money owed(LedgerAccount account) {
        return desk.books.owed(account);
    }

    private void propose() {
        desk.refunding.propose(item.id(), true, "多缴", Colleagues.FIRST);
    }

    private void confirm() {
        desk.refunding.confirm(item.id(), standing(), Colleagues.SECOND);
    }

    private long standing() {
        return desk.refunds.standing(item.id()).map(ArrivalRefund::id).orElse(0L);
    }

    private ContributionList list(String total) {
        ContributionList list = new ContributionList(
                EMPLOYER,
                CreditKind.REMITTANCE,
                ContributionMonth.read("202611"),
                new RemittanceDays(TODAY, TODAY),
                CLERK,
                desk.now());
        list.laid(new ListTotals(1, Money.of(total)));
        list.confirm(Money.of(total), CLERK, desk.now());
        return list;
    }

    @Test
    void goesBackByTwoOfficers() {
        propose();
        assertThatThrownBy(() -> desk.refunding.confirm(item.id(), standing(), Colleagues.FIRST))
                .hasMessage("CONTRIBUTION-084");
        confirm();
        assertThat(item.remaining()).isEqualTo(Money.ZERO);
        assertThat(owed(LedgerAccount.suspense(EMPLOYER))).isEqualTo(Money.ZERO);
        assertThat(owed(LedgerAccount.refundInTransit(item.id()))).hasToString("100.00");
        desk.bankDay();
        assertThat(desk.refunds.of(item.id()).get(0).state()).isEqualTo(State.PAID);
        assertThat(owed(LedgerAccount.refundInTransit(item.id()))).isEqualTo(Money.ZERO);
        assertThat(desk.bank.paid.values()).containsExactly(Money.of("100.00"));
        assertThatThrownBy(this::propose).hasMessage("CONTRIBUTION-081");
    }

    @Test
    void waitsAgainWhenTheBankRefuses() {
        desk.bank.next(Mood.REFUSES);
        propose();
        confirm();
        desk.bankDay();
        assertThat(item.remaining()).hasToString("100.00");
        assertThat(owed(LedgerAccount.suspense(EMPLOYER))).hasToString("100.00");
        assertThat(item.isTried()).as("the bank may have paid after all").isTrue();
        propose();
        confirm();
        desk.bankDay();
        assertThat(desk.bank.paid.values()).containsExactly(Money.of("100.00"));
    }

    @Test
    void sendsBackOnlyWhatIsLeftAndOnlyAsProposed() {
        propose();
        ContributionList list = list("60.00");
        desk.suspense.add(item.use(list, Money.of("60.00"), desk.now()));
        assertThatThrownBy(this::confirm).isInstanceOfSatisfying(BusinessException.class, refused -> {
            assertThat(refused.code()).isEqualTo("CONTRIBUTION-093");
            assertThat(refused.arguments()).containsExactly("100.00", "40.00");
        });
        desk.refunding.withdraw(item.id(), standing(), Colleagues.FIRST);
        propose();
        confirm();
        assertThat(owed(LedgerAccount.refundInTransit(item.id()))).hasToString("40.00");
        assertThat(desk.suspense.waiting(EMPLOYER)).isEmpty();
    }

    @Test
    void isRefusedWhenNothingIsLeftOrSeveralPaid() {
        desk.suspense.add(item.use(list("100.00"), Money.of("100.00"), desk.now()));
        assertThatThrownBy(this::propose).hasMessage("CONTRIBUTION-092");
        SuspenseItem corrected = SuspenseItem.corrected(4711, EMPLOYER, Optional.empty(), Money.of("5.00"), TODAY);
        desk.suspense.add(corrected);
        assertThatThrownBy(() -> desk.refunding.propose(corrected.id(), true, "多缴", Colleagues.FIRST))
                .hasMessage("CONTRIBUTION-094");
    }

    private static LetterPayee letter() {
        return new LetterPayee("虚纺函〔2026〕8号", "某单位", "6222 0202 0000 9999 999", "示例市商业银行");
    }

    /** What came from several accounts goes, by two officers, to the account that the employer's letter names. */
    @Test
    void goesByLetterWhereNoPayerCanHaveIt() {
        assertThatThrownBy(() -> desk.refunding.proposeByLetter(item.id(), letter(), true, "多缴", Colleagues.FIRST))
                .as("its payer can have it")
                .hasMessage("CONTRIBUTION-095");
        SuspenseItem corrected = SuspenseItem.corrected(4711, EMPLOYER, Optional.empty(), Money.of("5.00"), TODAY);
        desk.suspense.add(corrected);
        desk.books.write(new LedgerEntry("CORRECTION:4711", null, desk.now())
                .transfer(
                        LedgerAccount.deposits(new AccountNumber("999900000001")),
                        corrected.suspense(),
                        Money.of("5.00")));
        desk.refunding.proposeByLetter(4711, letter(), true, "来函要求退回", Colleagues.FIRST);
        long seen = desk.refunds.standing(4711).orElseThrow().id();
        assertThatThrownBy(() -> desk.refunding.confirm(4711, seen, Colleagues.FIRST))
                .hasMessage("CONTRIBUTION-084");
        desk.refunding.confirm(4711, seen, Colleagues.SECOND);
        assertThat(owed(LedgerAccount.refundInTransit(4711))).hasToString("5.00");
        desk.bankDay();
        assertThat(desk.refunds.of(4711).get(0).state()).isEqualTo(State.PAID);
        assertThat(owed(LedgerAccount.refundInTransit(4711))).isEqualTo(Money.ZERO);
        assertThat(desk.bank.paid.values()).containsExactly(Money.of("5.00"));
        assertThat(desk.audit)
                .filteredOn("stream", "employer:" + EMPLOYER)
                .extracting("eventType")
                .containsExactly("REFUND_PROPOSED", "REFUND_CONFIRMED", "REFUND_PAID");
    }

    /** Of an employer that is closed too, although one account paid: it may be closed as well. */
    @Test
    void goesByLetterOfAnEmployerThatIsClosed() {
        desk.books.employers.get(EMPLOYER).close(0, "注销", "S1", desk.now());
        desk.refunding.proposeByLetter(item.id(), letter(), true, "来函要求退回", Colleagues.FIRST);
        confirm();
        desk.bankDay();
        assertThat(desk.refunds.of(item.id()).get(0).state()).isEqualTo(State.PAID);
    }

    @Test
    void takesOnlyALetterThatSaysWhomToPay() {
        assertThatThrownBy(() -> new LetterPayee(" ", "某单位", "622202", "银行")).hasMessage("CONTRIBUTION-055");
        assertThatThrownBy(() -> new LetterPayee("1", "", "622202", "银行")).hasMessage("CONTRIBUTION-098");
        assertThatThrownBy(() -> new LetterPayee("1", "某单位", "622202", null)).hasMessage("CONTRIBUTION-099");
        assertThatThrownBy(() -> new LetterPayee("1", "某单位", "6222a2", "银行")).hasMessage("CONTRIBUTION-100");
    }

    /** A list had claimed a part while the rest went back: given back by the list, the part goes back once more, and each yuan once. */
    @Test
    void sendsBackOnceMoreWhatAListGaveBackLater() {
        ContributionList list = list("60.00");
        SuspenseUse use = item.use(list, Money.of("60.00"), desk.now());
        desk.suspense.add(use);
        propose();
        confirm();
        desk.bankDay();
        SuspenseItem rest = use.release(item, desk.now()).orElseThrow();
        desk.suspense.add(rest);
        assertThat(item.remaining()).as("never twice by one refund").isEqualTo(Money.ZERO);
        assertThat(rest.remaining()).hasToString("60.00");
        assertThat(rest.since()).isEqualTo(item.since());
        assertThat(rest.isWholeArrival()).isFalse();
        desk.refunding.propose(rest.id(), true, "多缴", Colleagues.FIRST);
        desk.refunding.confirm(
                rest.id(), desk.refunds.standing(rest.id()).orElseThrow().id(), Colleagues.SECOND);
        desk.bankDay();
        assertThat(desk.bank.paid.values()).containsExactlyInAnyOrder(Money.of("40.00"), Money.of("60.00"));
        assertThat(owed(LedgerAccount.suspense(EMPLOYER))).isEqualTo(Money.ZERO);
    }

    /** The bank refused the rest after a list gave its part back: two sums wait, and together they are the whole. */
    @Test
    void waitsInTwoSumsWhenTheBankRefusesAfterwards() {
        SuspenseUse use = item.use(list("60.00"), Money.of("60.00"), desk.now());
        desk.suspense.add(use);
        desk.bank.next(Mood.REFUSES);
        propose();
        confirm();
        desk.suspense.add(use.release(item, desk.now()).orElseThrow());
        desk.bankDay();
        assertThat(desk.suspense.waiting(EMPLOYER))
                .extracting(SuspenseItem::remaining)
                .containsExactlyInAnyOrder(Money.of("40.00"), Money.of("60.00"));
        assertThat(item.remaining()).hasToString("40.00");
    }
}
