package hall.fund.service.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.fund.domain.account.CreditKind;
import hall.fund.domain.contribution.ArrivalRefund;
import hall.fund.domain.contribution.ArrivalRefund.State;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ListTotals;
import hall.fund.domain.contribution.RemittanceDays;
import hall.fund.domain.contribution.SuspenseItem;
import hall.fund.domain.ledger.LedgerAccount;
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
}
