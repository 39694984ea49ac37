package hall.fund.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.fund.domain.account.FreezeClaim;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.court.FreezeOrder;
import hall.fund.domain.ledger.BookedEvent;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.memory.Colleagues;
import hall.payment.domain.BankAnswer;
import hall.payment.domain.BankLineReport.Direction;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentMove;
import hall.payment.domain.PaymentStatus;
import hall.payment.domain.ReconciliationSheet;
import hall.payment.domain.ReconciliationSheet.OwnEntry;
import hall.payment.memory.ScriptedBank;
import hall.payment.memory.ScriptedBank.Mood;
import hall.shared.Money;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bank refused, the money was given back, and then the bank's line shows that it was paid: it leaves the account again, once. */
class PaidAfterRefusalTest extends FrozenPaymentStory {

    private static final Money PAID = Money.of("24020.40");

    private Money before;

    /** Instead of the story's: 示例乙's payment is refused. */
    @BeforeEach
    @Override
    void theBankSaysAnotherAmount() {
        begin();
        before = desk.books.accounts.get(YI.value()).balance();
        desk.bank.next(Mood.REFUSES);
        desk.fulfil(desk.applicant("乙"), desk.caseNumber(1), PAID);
        desk.bankDay();
        payment = latest();
        assertThat(payment.status()).isEqualTo(PaymentStatus.FAILED);
        assertThat(account().balance()).isEqualTo(before);
    }

    private PersonalAccount account() {
        return desk.books.accounts.get(YI.value());
    }

    private void thePaidLineComes() {
        shown();
        payment.take(desk.lines.bySerial("S1").orElseThrow().paid(), desk.now());
        assertThat(payment.status()).isEqualTo(PaymentStatus.FROZEN);
        assertThat(payment.frozen().refused()).isTrue();
    }

    @Test
    void leavesTheAccountAgainUnderANumberThatNeverLeavesTheHall() {
        thePaidLineComes();
        Money special = desk.books.owed("101");
        paid("S1");
        assertThat(account().balance()).as("nothing moved").isEqualTo(before);
        confirm();
        assertThat(payment.status()).as("its day is counted by its refusal").isEqualTo(PaymentStatus.FAILED);
        PaymentInstruction another = latest();
        assertThat(another).isNotSameAs(payment);
        assertThat(another.status()).isEqualTo(PaymentStatus.DONE);
        assertThat(another.confirmed().hostSerial()).isEqualTo("S1");
        assertThat(another.debitAccount()).contains(ScriptedBank.ACCOUNT);
        assertThat(account().balance()).isEqualTo(before.minus(PAID));
        assertThat(transit()).isEqualTo(Money.ZERO);
        assertThat(desk.books.owed("101").minus(special)).isEqualTo(PAID);
        assertThat(desk.books.owed(LedgerAccount.deposits(YI)))
                .isEqualTo(account().balance());
        assertThat(desk.books.entry(BookedEvent.WITHDRAWAL_FINAL.key(another.sendSeqNo())))
                .hasValueSatisfying(e -> assertThat(e.isRed()).isFalse());
        assertThat(desk.told)
                .last()
                .asString()
                .contains("paid 24020.40 leaves " + account().balance());
        assertThat(ofTheDay(another).differences())
                .as("the day explains itself")
                .isEmpty();
        int asked = desk.bank.calls.size();
        desk.bankDay();
        assertThat(desk.bank.calls).as("the bank is told nothing").hasSize(asked);
    }

    /** The bank's line beside what is paid by our books. */
    private ReconciliationSheet ofTheDay(PaymentInstruction paid) {
        PaymentMove move = paid.confirmed();
        return ReconciliationSheet.of(
                TODAY,
                List.of(desk.lines.bySerial("S1").orElseThrow().entry()),
                List.of(new OwnEntry(move.sendSeqNo(), move.hostSerial(), Money.ZERO.minus(move.amount()), TODAY)));
    }

    @Test
    void movesNothingWhenTheBankRepeatsItself() {
        thePaidLineComes();
        paid("S1");
        confirm();
        int entries = desk.books.written.size();
        payment.take(new BankAnswer(BankAnswer.Status.DONE, "00000", "", "S1", null), desk.now());
        payment.take(new BankAnswer(BankAnswer.Status.FAILED, "E01", "", "", null), desk.now());
        assertThat(payment.status()).isEqualTo(PaymentStatus.FAILED);
        payment.take(new BankAnswer(BankAnswer.Status.DONE, "00000", "", "S2", null), desk.now());
        assertThat(payment.status()).as("paid once more").isEqualTo(PaymentStatus.FROZEN);
        line("S2", Direction.OUT, "24020.40", payment.order().credit().number(), payment.sendSeqNo());
        assertThatThrownBy(() -> paid("S2")).hasMessage("PAY-047");
        assertThat(desk.books.written).hasSize(entries);
    }

    @Test
    void isNotTakenFromAnAccountThatDoesNotCoverItAnyMore() {
        thePaidLineComes();
        paid("S1");
        desk.freezes.freeze(
                YI,
                new FreezeOrder("示例市人民法院", "冻", FreezeClaim.of(before), TODAY, TODAY.plusMonths(1)),
                Colleagues.FIRST);
        assertThatThrownBy(this::confirm).hasMessage("PAY-048");
        assertThat(payment.status()).isEqualTo(PaymentStatus.FROZEN);
        assertThat(account().balance()).isEqualTo(before);
    }

    /** The other buyer has withdrawn what is paid of the home. */
    @Test
    void isNotEnteredWhenWhatGrantedItAllowsItNoMore() {
        Money amount = Money.of("1000.00");
        desk.bank.next(Mood.REFUSES);
        desk.fulfil(desk.applicant("乙"), desk.caseNumber(2), amount, "YS202611240001", amount);
        desk.bankDay();
        payment = latest();
        desk.fulfil(desk.applicant("甲"), desk.caseNumber(3), amount, "YS202611240001", amount);
        line("S2", Direction.OUT, "1000.00", payment.order().credit().number(), payment.sendSeqNo());
        payment.take(desk.lines.bySerial("S2").orElseThrow().paid(), desk.now());
        assertThatThrownBy(() -> paid("S2")).hasMessage("PAY-048");
    }

    @Test
    void isNotTakenWhenItWasPaidAgainMeanwhile() {
        desk.fulfil(desk.applicant("乙"), desk.caseNumber(1), PAID);
        desk.bankDay();
        assertThat(latest().status()).isEqualTo(PaymentStatus.DONE);
        thePaidLineComes();
        assertThatThrownBy(() -> paid("S1")).hasMessage("PAY-047");
        assertThat(account().balance()).isEqualTo(before.minus(PAID));
    }

    /** The applicant had it paid again before the bank's line came, and nothing of that is with the bank yet. */
    private PaymentInstruction paidAgain() {
        desk.fulfil(desk.applicant("乙"), desk.caseNumber(1), PAID);
        return latest();
    }

    @Test
    void holdsBackWhatIsPaidAgainAndCallsItOff() {
        PaymentInstruction again = paidAgain();
        thePaidLineComes();
        int asked = desk.bank.calls.size();
        desk.bankDay();
        assertThat(desk.bank.calls).as("nothing more is paid").hasSize(asked);
        paid("S1");
        assertThat(again.status()).as("nothing moved").isEqualTo(PaymentStatus.INSTRUCTED);
        confirm();
        assertThat(again.status()).isEqualTo(PaymentStatus.FAILED);
        assertThat(latest().status()).isEqualTo(PaymentStatus.DONE);
        assertThat(account().balance()).isEqualTo(before.minus(PAID));
        assertThat(transit()).isEqualTo(Money.ZERO);
        desk.bankDay();
        assertThat(desk.bank.calls).hasSize(asked);
    }

    @Test
    void letsWhatIsPaidAgainGoOnOnceItWasNotPaid() {
        PaymentInstruction again = paidAgain();
        payment.take(new BankAnswer(BankAnswer.Status.DONE, "00000", "", "S1", null), desk.now());
        desk.bankDay();
        assertThat(again.status()).isEqualTo(PaymentStatus.INSTRUCTED);
        theNextDay();
        unpaid();
        confirm();
        desk.bankDay();
        assertThat(again.status()).isEqualTo(PaymentStatus.DONE);
        assertThat(account().balance()).isEqualTo(before.minus(PAID));
        assertThat(transit()).isEqualTo(Money.ZERO);
    }

    /** What the account could not give any more is claimed back by a voucher: the payee has the money, and gets it no second time. */
    @Test
    void callsOffWhatIsPaidAgainWhenAVoucherStandsForWhatWasPaid() {
        PaymentInstruction again = paidAgain();
        thePaidLineComes();
        desk.bankDay();
        theNextDay();
        desk.vouchered.add("S1");
        int asked = desk.bank.calls.size();
        unpaid();
        confirm();
        desk.bankDay();
        assertThat(again.status()).isEqualTo(PaymentStatus.FAILED);
        assertThat(desk.bank.calls).hasSize(asked);
        assertThat(account().balance()).as("its own to draw").isEqualTo(before);
        assertThat(transit()).isEqualTo(Money.ZERO);
    }

    @Test
    void keepsItsCaseFromBeingPaidAgain() {
        payment.take(new BankAnswer(BankAnswer.Status.DONE, "00000", "", "S1", null), desk.now());
        assertThatThrownBy(() -> desk.fulfil(desk.applicant("乙"), desk.caseNumber(1), PAID))
                .hasMessage("PAY-003");
    }
}
