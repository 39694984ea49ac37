package hall.finance.service;

import static hall.finance.memory.FinanceDesk.BANK;
import static hall.finance.memory.FinanceDesk.credit;
import static hall.finance.memory.FinanceDesk.debit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.finance.domain.voucher.EnterVoucher;
import hall.finance.domain.voucher.VoucherState;
import hall.finance.memory.FinanceDesk;
import hall.fund.memory.Colleagues;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoucherStoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final FinanceDesk desk = new FinanceDesk(TODAY);

    @Test
    void knowsTheFundsOwnSpecialAccountOnly() {
        assertThatThrownBy(() -> desk.enter(TODAY, debit("101:999980000000000002", "1"), credit("401:01", "1")))
                .hasMessage("VOUCHER-004");
    }

    @Test
    void isEnteredByOneAndPostedByAnother() {
        int audited = desk.fund.audit.size();
        long id = desk.enter(TODAY, debit(BANK, "1,234.56"), credit("401:01", "1234.56"));
        assertThat(desk.fund.books.owed("401")).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> desk.keeping.post(id, Colleagues.FIRST)).hasMessage("VOUCHER-010");
        assertThat(state(id)).isEqualTo(VoucherState.ENTERED);

        assertThat(desk.keeping.post(id, Colleagues.SECOND).display()).isEqualTo("记-0001");

        assertThat(desk.fund.books.owed("401")).hasToString("1234.56");
        assertThatThrownBy(() -> desk.keeping.post(id, Colleagues.SECOND)).hasMessage("VOUCHER-011");
        assertThat(desk.fund.audit).as("entered, posted").hasSize(audited + 2);
    }

    @Test
    void isRefusedOrTakenBackWithAReason() {
        long refused = desk.enter(TODAY, debit(BANK, "1"), credit("401:01", "1"));
        assertThatThrownBy(() -> desk.keeping.refuse(refused, " ", Colleagues.SECOND))
                .hasMessage("VOUCHER-012");
        desk.keeping.refuse(refused, "附件不符", Colleagues.SECOND);
        assertThat(state(refused)).isEqualTo(VoucherState.REFUSED);
        long withdrawn = desk.enter(TODAY, debit(BANK, "1"), credit("401:01", "1"));
        desk.keeping.refuse(withdrawn, "填错了", Colleagues.FIRST);
        assertThat(state(withdrawn)).isEqualTo(VoucherState.WITHDRAWN);
        assertThatThrownBy(() -> desk.keeping.post(withdrawn, Colleagues.SECOND))
                .hasMessage("VOUCHER-011");
        assertThat(desk.vouchers.numbers).isEmpty();
    }

    @Test
    void isUndoneByARedEntryOfTwo() {
        long id = desk.post(TODAY, debit(BANK, "50"), credit("401:09", "50"));
        desk.keeping.askCancel(id, TODAY, "重复记账", Colleagues.SECOND);
        assertThatThrownBy(() -> desk.keeping.cancel(id, Colleagues.SECOND)).hasMessage("VOUCHER-010");
        desk.keeping.keep(id, "没有重复", Colleagues.FIRST);
        assertThat(state(id)).isEqualTo(VoucherState.POSTED);
        desk.keeping.askCancel(id, TODAY, "还是重复", Colleagues.FIRST);
        assertThat(desk.keeping.cancel(id, Colleagues.SECOND).display()).isEqualTo("记-0002");
        assertThat(state(id)).isEqualTo(VoucherState.CANCELLED);
        assertThat(desk.fund.books.owed("401")).isEqualTo(Money.ZERO);
        assertThat(desk.fund.books.entry("VOUCHER-RED:" + id).orElseThrow().isRed())
                .isTrue();
        assertThatThrownBy(() -> desk.keeping.askCancel(id, TODAY, "再冲一次", Colleagues.FIRST))
                .hasMessage("VOUCHER-011");
    }

    @Test
    void isOfAnOpenDay() {
        desk.fund.sleepUntil(TODAY.plusDays(9));
        desk.fund.books.closeDay(TODAY);
        assertThatThrownBy(() -> desk.enter(TODAY, debit(BANK, "1"), credit("401:01", "1")))
                .hasMessage("VOUCHER-009");
        assertThatThrownBy(() -> desk.enter(TODAY.plusDays(10), debit(BANK, "1"), credit("401:01", "1")))
                .hasMessage("VOUCHER-009");
        assertThatThrownBy(() -> desk.enter(null, debit(BANK, "1"), credit("401:01", "1")))
                .hasMessage("VOUCHER-009");
        long late = desk.enter(TODAY.plusDays(1), debit(BANK, "1"), credit("401:01", "1"));
        long december = desk.post(TODAY.plusDays(7), debit(BANK, "2"), credit("401:01", "2"));
        assertThat(desk.vouchers.of("VOUCHER:" + december).orElseThrow().month())
                .hasToString("2026-12");
        desk.fund.books.closeDay(TODAY.plusDays(1));
        assertThatThrownBy(() -> desk.keeping.post(late, Colleagues.SECOND)).hasMessage("VOUCHER-009");
        assertThat(desk.vouchers.openUpTo(TODAY.plusDays(1))).isOne();
    }

    @Test
    void takesNoMoreThanIsThere() {
        long id = desk.enter(TODAY, debit("301", "0.01"), credit("102", "0.01"));
        assertThatThrownBy(() -> desk.keeping.post(id, Colleagues.SECOND)).hasMessage("VOUCHER-013");
    }

    @Test
    void isMadeOnceByAForm() {
        EnterVoucher form =
                new EnterVoucher("once", TODAY, "银行结息", "附件", List.of(debit(BANK, "1"), credit("401:01", "1")));
        long id = desk.keeping.enter(form, Colleagues.FIRST);
        desk.vouchers.made("once", id);
        assertThat(desk.keeping.enter(form, Colleagues.FIRST)).isEqualTo(id);
        assertThat(desk.vouchers.vouchers).hasSize(1);
    }

    private VoucherState state(long id) {
        return desk.vouchers.find(id).orElseThrow().state();
    }
}
