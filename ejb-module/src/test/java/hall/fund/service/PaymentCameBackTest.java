package hall.fund.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.FreezeClaim;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.court.DeductionOrder;
import hall.fund.domain.court.DeductionState;
import hall.fund.domain.court.FreezeOrder;
import hall.fund.domain.ledger.BookedEvent;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.suspense.Arrival;
import hall.fund.domain.suspense.ArrivalRefund;
import hall.fund.memory.Colleagues;
import hall.payment.domain.BankAnswer;
import hall.payment.domain.BankLine;
import hall.payment.domain.BankLineReport;
import hall.payment.domain.BankLineReport.Direction;
import hall.payment.domain.MoneyArrived;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentStatus;
import hall.payment.domain.ReconciliationSheet;
import hall.payment.domain.ReconciliationSheet.BankEntry;
import hall.payment.domain.ReconciliationSheet.OwnEntry;
import hall.payment.memory.ScriptedBank;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bank confirmed, and the next day the money came back (退汇): two officers give it back to what it was for, once. */
class PaymentCameBackTest extends FrozenPaymentStory {

    private static final Money PAID = Money.of("24020.40");
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    private Money before;

    /** Instead of the story's: 示例乙's payment is confirmed. */
    @BeforeEach
    @Override
    void theBankSaysAnotherAmount() {
        begin();
        before = account().balance();
        desk.fulfil(desk.applicant("乙"), desk.caseNumber(1), PAID);
        desk.bankDay();
        payment = latest();
        assertThat(payment.status()).isEqualTo(PaymentStatus.DONE);
        desk.sleepUntil(TOMORROW);
    }

    private PersonalAccount account() {
        return desk.books.accounts.get(YI.value());
    }

    /** The payee's bank returns it: an arrival of nobody. */
    private Arrival comes(String serial, String amount, String reference) {
        BankLine line = new BankLine(
                new BankLineReport(
                        serial,
                        ScriptedBank.ACCOUNT,
                        Direction.IN,
                        Money.of(amount),
                        Money.of("1.00"),
                        "99998000000000999",
                        "示例市商业银行",
                        "退汇",
                        "账号户名不符",
                        reference,
                        desk.now()),
                BankLine.Source.DETAIL,
                desk.now());
        desk.lines.add(line);
        desk.booking.on(line.arrival());
        return desk.arrivals.lockBySerial(serial).orElseThrow();
    }

    private void enter(String serial) {
        desk.cameBack.enter(payment.sendSeqNo(), serial, Colleagues.FIRST);
    }

    private void confirmed(String serial) {
        enter(serial);
        desk.cameBack.confirm(payment.sendSeqNo(), waiting(), Colleagues.SECOND);
    }

    @Test
    void givesTheMoneyBackAndLetsItBePaidAgain() {
        payment.take(new BankAnswer(BankAnswer.Status.FAILED, "E02", "", "", null), desk.now());
        Money special = desk.books.owed("101");
        Arrival arrival = comes("B1", "24020.40", payment.sendSeqNo());
        enter("B1");
        assertThat(account().balance()).as("nothing moved").isEqualTo(before.minus(PAID));
        assertThatThrownBy(() -> desk.cameBack.confirm(payment.sendSeqNo(), waiting(), Colleagues.FIRST))
                .hasMessage("PAY-033");
        desk.cameBack.confirm(payment.sendSeqNo(), waiting(), Colleagues.SECOND);
        assertThat(payment.status()).isEqualTo(PaymentStatus.CAME_BACK);
        assertThat(account().balance()).isEqualTo(before);
        assertThat(desk.books.owed(LedgerAccount.deposits(YI))).isEqualTo(before);
        assertThat(desk.books.owed(arrival.suspense())).isEqualTo(Money.ZERO);
        assertThat(special.minus(desk.books.owed("101")))
                .as("as the bank has it")
                .isEqualTo(PAID);
        assertThat(desk.books.entry(BookedEvent.CAME_BACK.key(payment.sendSeqNo())))
                .isPresent();
        assertThat(desk.told).last().asString().endsWith("came back");
        assertThat(desk.audit)
                .extracting("eventType")
                .contains("PAYMENT_CAME_BACK", "ARRIVAL_CAME_BACK", "PAYMENT_RULING_ENTERED");
        assertThat(desk.instructions.lockOpenAlarms(payment.sendSeqNo())).isEmpty();
        desk.fulfil(desk.applicant("乙"), desk.caseNumber(1), PAID);
        desk.bankDay();
        assertThat(latest()).isNotSameAs(payment);
        assertThat(latest().status()).isEqualTo(PaymentStatus.DONE);
        assertThat(account().balance()).isEqualTo(before.minus(PAID));
    }

    @Test
    void happensOnceAndItsMoneyHasNoOtherUse() {
        Arrival arrival = comes("B1", "24020.40", "");
        Arrival again = comes("B2", "24020.40", "");
        confirmed("B1");
        assertThatThrownBy(() -> enter("B2")).hasMessage("PAY-050");
        assertThatThrownBy(() -> desk.refunding.propose(arrival.id(), true, "退回", Colleagues.FIRST))
                .hasMessage("PAY-056");
        assertThat(again.isUnclaimed()).isTrue();
        int entries = desk.books.written.size();
        for (BankAnswer.Status late : List.of(BankAnswer.Status.FAILED, BankAnswer.Status.UNKNOWN)) {
            payment.take(new BankAnswer(late, "E01", "", "", null), desk.now());
        }
        assertThat(payment.status()).isEqualTo(PaymentStatus.CAME_BACK);
        assertThat(desk.books.written).hasSize(entries);
    }

    @Test
    void isShownByAFreeLineOfItsAmount() {
        assertThatThrownBy(() -> enter("B0")).hasMessage("PAY-051");
        line("B1", Direction.OUT, "24020.40", "", "");
        assertThatThrownBy(() -> enter("B1")).hasMessage("PAY-051");
        comes("B2", "24020.39", "");
        assertThatThrownBy(() -> enter("B2")).hasMessage("PAY-053");
        comes("B3", "24020.40", "00000000000000000001");
        assertThatThrownBy(() -> enter("B3")).as("of another payment").hasMessage("PAY-052");
        comes("B4", "24020.40", "");
        desk.vouchered.add("B4");
        assertThatThrownBy(() -> enter("B4")).hasMessage("PAY-052");
        Arrival proposed = comes("B5", "24020.40", "");
        desk.refunding.propose(proposed.id(), true, "来函要求退回", Colleagues.FIRST);
        assertThatThrownBy(() -> enter("B5")).hasMessage("PAY-052");
        line("B6", Direction.IN, "24020.40", "", "");
        desk.booking.on(desk.lines.bySerial("B6").orElseThrow().arrival());
        enter("B6");
        assertThatThrownBy(() -> enter("B6")).as("it waits").hasMessage("PAY-032");
    }

    /** The day it was paid on and the day it came back on explain themselves. */
    @Test
    void leavesBothDaysAsTheBankHasThem() {
        shown();
        comes("B1", "24020.40", payment.sendSeqNo());
        confirmed("B1");
        BankEntry out = desk.lines.bySerial("S1").orElseThrow().entry();
        BankEntry in = desk.lines.bySerial("B1").orElseThrow().entry();
        OwnEntry paid =
                new OwnEntry(payment.sendSeqNo(), payment.confirmed().hostSerial(), Money.ZERO.minus(PAID), TODAY);
        OwnEntry came = new OwnEntry("B1", "B1", PAID, TOMORROW);
        for (LocalDate day : List.of(TODAY, TOMORROW)) {
            ReconciliationSheet sheet = ReconciliationSheet.of(day, List.of(in, out), List.of(came, paid));
            assertThat(sheet.differences()).isEmpty();
            assertThat(sheet.pairs()).hasSize(1);
        }
    }

    @Test
    void goesToAnAccountThatACourtFroze() {
        comes("B1", "24020.40", "");
        enter("B1");
        desk.freezes.freeze(
                YI,
                new FreezeOrder("示例市人民法院", "冻", FreezeClaim.of(account().balance()), TODAY, TODAY.plusMonths(1)),
                Colleagues.FIRST);
        desk.cameBack.confirm(payment.sendSeqNo(), waiting(), Colleagues.SECOND);
        assertThat(account().balance()).as("frozen or not, it is hers").isEqualTo(before);
        assertThat(account().available()).isEqualTo(PAID);
    }

    /** What a court took is paid to it. @return the deduction */
    private long deducted(AccountNumber of, String amount) {
        Money taken = Money.of(amount);
        long freeze = desk.freezes.freeze(
                of,
                new FreezeOrder("示例市人民法院", "冻", FreezeClaim.of(taken), TODAY, TODAY.plusMonths(1)),
                Colleagues.FIRST);
        long id = desk.deductions.enter(
                freeze, new DeductionOrder("扣", taken, "示例市人民法院", "99998000009999", "示例市商业银行"), Colleagues.FIRST);
        desk.deductions.confirm(id, Colleagues.SECOND);
        desk.bankDay();
        payment = latest();
        return id;
    }

    @Test
    void isOwedToTheCourtAgain() {
        long id = deducted(new AccountNumber("999900000001"), "500.00");
        assertThat(desk.courts.deduction(id).state()).isEqualTo(DeductionState.PAID);
        comes("B1", "500.00", "");
        confirmed("B1");
        assertThat(desk.courts.deduction(id).state()).isEqualTo(DeductionState.RETURNED);
        assertThat(desk.books.owed(LedgerAccount.courtPayable(id))).isEqualTo(Money.of("500.00"));
        desk.deductions.payAgain(id, Colleagues.FIRST);
        desk.bankDay();
        assertThat(desk.courts.deduction(id).state()).isEqualTo(DeductionState.PAID);
        assertThat(desk.books.owed(LedgerAccount.courtPayable(id))).isEqualTo(Money.ZERO);
    }

    @Test
    void waitsAgainWhenItHadGoneBackToItsPayer() {
        desk.booking.on(new MoneyArrived(
                "A1", ScriptedBank.ACCOUNT, "6222020200001234567", "查无此人", Money.of("730.50"), "", TODAY));
        Arrival first = desk.arrivals.lockBySerial("A1").orElseThrow();
        desk.refunding.propose(first.id(), true, "来函要求退回", Colleagues.FIRST);
        desk.refunding.confirm(
                first.id(), desk.refunds.standing(first.id()).orElseThrow().id(), Colleagues.SECOND);
        desk.bankDay();
        payment = latest();
        comes("B1", "730.50", "");
        confirmed("B1");
        assertThat(first.isUnclaimed()).isTrue();
        assertThat(desk.refunds.of(first.id()).get(0).state()).isEqualTo(ArrivalRefund.State.CAME_BACK);
        assertThat(desk.books.owed(first.suspense())).isEqualTo(Money.of("730.50"));
        desk.refunding.propose(first.id(), true, "再退一次", Colleagues.FIRST);
    }

    /** 示例庚 is an officer, too. */
    @Test
    void isNotDecidedByWhoseMoneyItIs() {
        deducted(new AccountNumber("999900000007"), "100.00");
        comes("B1", "100.00", "");
        assertThatThrownBy(() -> desk.cameBack.enter(payment.sendSeqNo(), "B1", Colleagues.GENG))
                .hasMessage("FUND-035");
    }

    @Test
    void isOfAPaymentThatTheBankConfirmed() {
        PaymentInstruction done = payment;
        payment.take(new BankAnswer(BankAnswer.Status.DONE, "", "", "another", null), desk.now());
        comes("B1", "24020.40", "");
        enter("B1");
        desk.cameBack.cancel(done.sendSeqNo(), waiting(), Colleagues.FIRST);
        assertThat(waiting()).isZero();
        confirmed("B1");
        assertThat(done.status()).isEqualTo(PaymentStatus.CAME_BACK);
        assertThatThrownBy(() -> desk.cameBack.enter("nothing", "B1", Colleagues.FIRST))
                .hasMessage("PAY-050");
    }
}
