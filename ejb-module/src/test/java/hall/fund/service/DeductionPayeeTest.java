package hall.fund.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.FreezeClaim;
import hall.fund.domain.court.CourtPayee;
import hall.fund.domain.court.DeductionOrder;
import hall.fund.domain.court.DeductionState;
import hall.fund.domain.court.FreezeOrder;
import hall.fund.domain.court.PayeeCorrection;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.memory.Colleagues;
import hall.fund.memory.FundDesk;
import hall.payment.domain.PaymentInstruction;
import hall.payment.memory.ScriptedBank.Mood;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deduction that the bank refused is paid to another payee, whom two officers copied from the court's document: once. */
class DeductionPayeeTest {

    private static final AccountNumber GENG = new AccountNumber("999900000007");
    private static final AccountNumber JIA = new AccountNumber("999900000001");
    private static final CourtPayee OTHER = new CourtPayee("示例市人民法院", "99998000001234", "示例市建设银行");
    private static final String DOCUMENT = "（2026）示01执更1";

    private FundDesk desk;
    private long deduction;

    @BeforeEach
    void theBankRefuses() {
        desk = new FundDesk(LocalDate.of(2026, 11, 24));
        deduction = deducted(JIA);
    }

    private long deducted(AccountNumber account) {
        LocalDate today = desk.today();
        long freeze = desk.freezes.freeze(
                account,
                new FreezeOrder("示例市人民法院", "冻", FreezeClaim.of(Money.of("500.00")), today, today.plusMonths(1)),
                Colleagues.FIRST);
        long id = desk.deductions.enter(
                freeze,
                new DeductionOrder("扣", Money.of("500.00"), "示例市人民法院", "99998000009999", "示例市商业银行"),
                Colleagues.FIRST);
        desk.bank.next(Mood.REFUSES);
        desk.deductions.confirm(id, Colleagues.SECOND);
        desk.bankDay();
        return id;
    }

    private DeductionState state() {
        return desk.courts.deduction(deduction).state();
    }

    private void enter() {
        desk.deductions.enterPayee(deduction, DOCUMENT, OTHER, Colleagues.FIRST);
    }

    /** The correction that stands on the officer's page; 0 for none. */
    private long waiting() {
        return desk.courts.waitingPayees(List.of(deduction)).stream()
                .mapToLong(PayeeCorrection::id)
                .findFirst()
                .orElse(0);
    }

    @Test
    void confirmsWhatWasSeenAndNotWhatWasEnteredMeanwhile() {
        enter();
        long seen = waiting();
        desk.deductions.cancelPayee(deduction, seen, Colleagues.FIRST);
        CourtPayee swapped = new CourtPayee("示例市人民法院", "99998000009999", "示例市建设银行");
        desk.deductions.enterPayee(deduction, DOCUMENT, swapped, Colleagues.FIRST);
        assertThatThrownBy(() -> desk.deductions.confirmPayee(deduction, seen, Colleagues.SECOND))
                .hasMessage("FUND-073");
        assertThatThrownBy(() -> desk.deductions.cancelPayee(deduction, seen, Colleagues.SECOND))
                .hasMessage("FUND-073");
    }

    @Test
    void isPaidToTheOtherPayeeByTwoAndOnce() {
        enter();
        assertThat(state()).as("nothing moved").isEqualTo(DeductionState.RETURNED);
        assertThatThrownBy(() -> desk.deductions.confirmPayee(deduction, waiting(), Colleagues.FIRST))
                .hasMessage("FUND-071");
        assertThatThrownBy(() -> desk.deductions.payAgain(deduction, Colleagues.SECOND))
                .as("not to the old account meanwhile")
                .hasMessage("FUND-070");
        assertThatThrownBy(this::enter).hasMessage("FUND-070");
        desk.bank.next(Mood.SILENT);
        desk.deductions.confirmPayee(deduction, waiting(), Colleagues.SECOND);
        assertThatThrownBy(() -> desk.deductions.confirmPayee(deduction, waiting(), Colleagues.SECOND))
                .hasMessage("FUND-073");
        desk.bankDay();
        desk.bankDay();
        assertThat(state()).isEqualTo(DeductionState.PAID);
        assertThat(desk.bank.paid.values()).containsExactly(Money.of("500.00"));
        assertThat(desk.instructions.byNumber.values())
                .extracting(PaymentInstruction::order)
                .extracting(o -> o.credit().number())
                .as("what was tried stays to be read")
                .containsExactly("99998000009999", "99998000001234");
        assertThat(desk.books.owed(LedgerAccount.courtPayable(deduction))).isEqualTo(Money.ZERO);
        assertThat(desk.audit)
                .extracting("eventType")
                .containsSubsequence("DEDUCTION_PAYEE_ENTERED", "DEDUCTION_PAYEE_CONFIRMED", "DEDUCTION_PAID");
        assertThatThrownBy(this::enter).hasMessage("FUND-063");
    }

    @Test
    void canBeWrongAgainAndCorrectedAgain() {
        enter();
        desk.bank.next(Mood.REFUSES);
        desk.deductions.confirmPayee(deduction, waiting(), Colleagues.SECOND);
        assertThatThrownBy(this::enter).as("on its way").hasMessage("FUND-063");
        desk.bankDay();
        assertThat(state()).isEqualTo(DeductionState.RETURNED);
        assertThatThrownBy(this::enter).as("the one just refused").hasMessage("FUND-072");
        CourtPayee third = new CourtPayee("示例市人民法院", "99998000004321", "示例市建设银行");
        desk.deductions.enterPayee(deduction, DOCUMENT, third, Colleagues.SECOND);
        desk.deductions.confirmPayee(deduction, waiting(), Colleagues.FIRST);
        desk.bankDay();
        assertThat(state()).isEqualTo(DeductionState.PAID);
    }

    @Test
    void isTakenBackAndPaidToTheOldAccount() {
        enter();
        desk.deductions.cancelPayee(deduction, waiting(), Colleagues.FIRST);
        assertThatThrownBy(() -> desk.deductions.cancelPayee(deduction, waiting(), Colleagues.FIRST))
                .hasMessage("FUND-073");
        desk.deductions.payAgain(deduction, Colleagues.FIRST);
        desk.bankDay();
        assertThat(desk.instructions.byNumber.values())
                .extracting(p -> p.order().credit().number())
                .containsOnly("99998000009999");
        assertThat(state()).isEqualTo(DeductionState.PAID);
    }

    @Test
    void isNotForOnesOwnAccountNorForNothing() {
        long own = deducted(GENG);
        assertThatThrownBy(() -> desk.deductions.enterPayee(own, DOCUMENT, OTHER, Colleagues.GENG))
                .hasMessage("FUND-035");
        assertThatThrownBy(() -> desk.deductions.enterPayee(1, DOCUMENT, OTHER, Colleagues.FIRST))
                .hasMessage("FUND-029");
        for (String document : new String[] {null, " ", "文".repeat(61)}) {
            assertThatThrownBy(() -> desk.deductions.enterPayee(deduction, document, OTHER, Colleagues.FIRST))
                    .hasMessage("FUND-026");
        }
    }

    @ParameterizedTest
    @CsvSource({"'',123456,银行,FUND-026", "法院,12345,银行,FUND-038", "法院,12x456,银行,FUND-038", "法院,123456,'',FUND-026"})
    void isRefusedWhenItCannotBePaid(String name, String account, String bank, String code) {
        assertThatThrownBy(() -> new CourtPayee(name, account, bank)).hasMessage(code);
    }
}
