package hall.fund.service.suspense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.suspense.Arrival;
import hall.fund.domain.suspense.ArrivalRefund;
import hall.fund.domain.suspense.ArrivalRefund.State;
import hall.fund.memory.Colleagues;
import hall.fund.memory.FundDesk;
import hall.payment.domain.BankAnswer;
import hall.payment.domain.MoneyArrived;
import hall.payment.domain.PaymentAlarm;
import hall.payment.domain.PaymentStatus;
import hall.payment.memory.ScriptedBank;
import hall.payment.memory.ScriptedBank.Mood;
import hall.shared.BusinessException;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money of nobody goes back to its payer: by two, once, and whatever the bank says the books balance. */
class RefundKeepingTest {

    private static final String EMPLOYER = "999990000001";
    private static final String PAYER = "6222020200001234567";

    private FundDesk desk;
    private static final BankAnswer PAID_AFTER_ALL = new BankAnswer(BankAnswer.Status.DONE, "00000", "", "H9", null);

    private Arrival arrival;

    @BeforeEach
    void moneyOfNobodyArrives() {
        desk = new FundDesk(LocalDate.of(2026, 11, 24));
        arrival = arrives("S1", PAYER, "查无此人");
    }

    private Arrival arrives(String serial, String account, String name) {
        desk.booking.on(new MoneyArrived(
                serial, ScriptedBank.ACCOUNT, account, name, Money.of("730.50"), "公积金", LocalDate.of(2026, 11, 24)));
        return desk.arrivals.arrivals.get(desk.arrivals.arrivals.size() - 1);
    }

    private void propose() {
        desk.refunding.propose(arrival.id(), true, "来函要求退回", Colleagues.FIRST);
    }

    private void sendBack() {
        propose();
        desk.refunding.confirm(arrival.id(), standing(arrival.id()), Colleagues.SECOND);
    }

    private void assign() {
        desk.assign(arrival.id(), EMPLOYER);
    }

    private Money suspense() {
        return desk.books.owed(LedgerAccount.unidentified(Long.toString(arrival.id())));
    }

    private Money transit() {
        return desk.books.owed(LedgerAccount.refundInTransit(arrival.id()));
    }

    private State state() {
        return desk.refunds.of(arrival.id()).get(0).state();
    }

    private AbstractListAssert<?, ? extends List<?>, Object, ObjectAssert<Object>> assertThatAudited() {
        return assertThat(desk.audit)
                .filteredOn("stream", arrival.auditStream())
                .extracting("eventType");
    }

    /** The proposal that stands on the officer's page; 0 for none. */
    private long standing(long arrival) {
        return desk.refunds.standing(arrival).map(ArrivalRefund::id).orElse(0L);
    }

    @Test
    void goesBackToTheAccountItCameFromByTwo() {
        propose();
        assertThat(suspense()).as("nothing moved").hasToString("730.50");
        assertThatThrownBy(() -> desk.refunding.confirm(arrival.id(), standing(arrival.id()), Colleagues.FIRST))
                .hasMessage("CONTRIBUTION-084");
        desk.refunding.confirm(arrival.id(), standing(arrival.id()), Colleagues.SECOND);
        assertThat(suspense()).isEqualTo(Money.ZERO);
        assertThat(transit()).hasToString("730.50");
        assertThat(desk.instructions.byNumber.values().iterator().next().order().credit())
                .satisfies(credit -> {
                    assertThat(credit.number()).isEqualTo(PAYER);
                    assertThat(credit.name()).isEqualTo("查无此人");
                    assertThat(credit.corporate()).isTrue();
                });
        Money before = desk.books.owed(LedgerAccount.specialAccount(ScriptedBank.ACCOUNT));
        desk.bankDay();
        assertThat(state()).isEqualTo(State.PAID);
        assertThat(transit()).isEqualTo(Money.ZERO);
        assertThat(desk.books
                        .owed(LedgerAccount.specialAccount(ScriptedBank.ACCOUNT))
                        .minus(before))
                .hasToString("730.50");
        assertThat(desk.arrivals.unidentified(0, 10)).isEmpty();
        assertThat(desk.bank.paid.values()).containsExactly(Money.of("730.50"));
        assertThatAudited()
                .containsExactly("ARRIVAL_IN_SUSPENSE", "REFUND_PROPOSED", "REFUND_CONFIRMED", "REFUND_PAID");
    }

    @Test
    void standsInSuspenseAgainWhenTheBankRefusesAndCanBeTriedAgain() {
        desk.bank.next(Mood.REFUSES);
        sendBack();
        desk.bankDay();
        assertThat(state()).isEqualTo(State.REFUSED);
        assertThat(suspense()).hasToString("730.50");
        assertThat(transit()).isEqualTo(Money.ZERO);
        assertThat(desk.books.entries.values().stream()
                        .filter(LedgerEntry::isRed)
                        .map(e -> e.businessKey().split(":")[0]))
                .containsExactly("REFUND-RELEASE");
        assertThat(desk.instructions.openAlarms(Long.MAX_VALUE, 10))
                .extracting(PaymentAlarm::kind)
                .containsExactly(PaymentAlarm.Kind.PAYMENT_REFUSED);
        assertThat(desk.arrivals.unidentified(0, 10)).containsExactly(arrival);
        desk.bank.next(Mood.SILENT);
        sendBack();
        desk.bankDay();
        desk.bankDay();
        assertThat(state()).isEqualTo(State.PAID);
        assertThat(desk.bank.paid.values()).containsExactly(Money.of("730.50"));
        assertThatThrownBy(this::propose).hasMessage("CONTRIBUTION-081");
    }

    @Test
    void isGivenAnOwnerAfterAllWhenTheBankRefused() {
        desk.bank.next(Mood.REFUSES);
        sendBack();
        desk.bankDay();
        assign();
        assertThat(suspense()).isEqualTo(Money.ZERO);
        assertThat(desk.books.owed(LedgerAccount.suspense(EMPLOYER))).hasToString("730.50");
        assertThatThrownBy(() -> desk.refunding.proposeOfNobody(arrival.id(), true, "无主", Colleagues.FIRST))
                .isInstanceOfSatisfying(BusinessException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("CONTRIBUTION-082");
                    assertThat(refused.arguments()).containsExactly(EMPLOYER, "finance2");
                });
    }

    @Test
    void ofTwoWhoActAtOnceOneWinsAndTheOtherSeesWho() {
        propose();
        assertThatThrownBy(this::assign).isInstanceOfSatisfying(BusinessException.class, refused -> {
            assertThat(refused.code()).isEqualTo("CONTRIBUTION-080");
            assertThat(refused.arguments()).containsExactly("finance1");
        });
        assertThatThrownBy(this::propose).hasMessage("CONTRIBUTION-080");
        desk.refunding.confirm(arrival.id(), standing(arrival.id()), Colleagues.SECOND);
        assertThatThrownBy(this::assign).isInstanceOfSatisfying(BusinessException.class, refused -> {
            assertThat(refused.code()).isEqualTo("CONTRIBUTION-081");
            assertThat(refused.arguments()).containsExactly("finance1", "finance2");
        });
        assertThatThrownBy(() -> desk.refunding.confirm(arrival.id(), standing(arrival.id()), Colleagues.SECOND))
                .hasMessage("CONTRIBUTION-081");
        assertThatThrownBy(() -> desk.refunding.withdraw(arrival.id(), standing(arrival.id()), Colleagues.FIRST))
                .hasMessage("CONTRIBUTION-081");
        assertThat(desk.instructions.byNumber).hasSize(1);
    }

    @Test
    void staysWithItsOwnerWhoeverWantedToSendItBack() {
        propose();
        desk.refunding.withdraw(arrival.id(), standing(arrival.id()), Colleagues.FIRST);
        assign();
        assertThatThrownBy(() -> desk.refunding.confirm(arrival.id(), standing(arrival.id()), Colleagues.SECOND))
                .hasMessage("CONTRIBUTION-085");
        assertThatAudited().contains("REFUND_WITHDRAWN", "ARRIVAL_ASSIGNED");
        assertThat(desk.instructions.byNumber).isEmpty();
    }

    @Test
    void waitsForAPersonWhenTheBankContradictsItself() {
        desk.bank.next(Mood.WRONG_AMOUNT);
        sendBack();
        desk.bankDay();
        assertThat(desk.instructions.byNumber.values())
                .extracting(p -> p.status())
                .containsExactly(PaymentStatus.FROZEN);
        assertThat(state()).isEqualTo(State.INSTRUCTED);
        assertThat(transit()).hasToString("730.50");
        assertThatThrownBy(this::propose).hasMessage("CONTRIBUTION-081");
    }

    @Test
    void isNobodysWhileTheBankMayHaveSentItBackAfterAll() {
        desk.bank.next(Mood.REFUSES);
        sendBack();
        desk.bankDay();
        desk.instructions.byNumber.values().iterator().next().take(PAID_AFTER_ALL, desk.now());
        assertThatThrownBy(this::assign).hasMessage("PAY-003");
        assertThat(suspense()).hasToString("730.50");
    }

    @Test
    void isSentBackAsSeenAndNotAsProposedMeanwhile() {
        propose();
        long seen = standing(arrival.id());
        desk.refunding.withdraw(arrival.id(), seen, Colleagues.FIRST);
        desk.refunding.propose(arrival.id(), false, "另一个理由", Colleagues.FIRST);
        assertThatThrownBy(() -> desk.refunding.confirm(arrival.id(), seen, Colleagues.SECOND))
                .hasMessage("CONTRIBUTION-085");
        assertThat(desk.instructions.byNumber).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"'', 查无此人", "62220, 查无此人", "6222-0202-0000, 查无此人", "6222020200001234567, ' '"})
    void cannotGoWhereTheBankDidNotSay(String account, String name) {
        Arrival other = arrives("S2", account, name);
        assertThat(other.isRefundable()).isFalse();
        assertThatThrownBy(() -> desk.refunding.propose(other.id(), true, "无主", Colleagues.FIRST))
                .hasMessage("CONTRIBUTION-083");
    }

    @Test
    void needsAReasonAnArrivalAndAProposal() {
        for (String reason : new String[] {null, "  ", "长".repeat(201)}) {
            assertThatThrownBy(() -> desk.refunding.propose(arrival.id(), true, reason, Colleagues.FIRST))
                    .hasMessage("FUND-036");
        }
        assertThatThrownBy(() -> desk.refunding.propose(1, true, "无主", Colleagues.FIRST))
                .hasMessage("CONTRIBUTION-404");
        assertThatThrownBy(() -> desk.refunding.confirm(arrival.id(), standing(arrival.id()), Colleagues.SECOND))
                .hasMessage("CONTRIBUTION-085");
        assertThatThrownBy(() -> desk.refunding.withdraw(arrival.id(), standing(arrival.id()), Colleagues.SECOND))
                .hasMessage("CONTRIBUTION-085");
    }
}
