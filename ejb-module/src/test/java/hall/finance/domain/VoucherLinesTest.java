package hall.finance.domain;

import static hall.finance.memory.FinanceDesk.BANK;
import static hall.finance.memory.FinanceDesk.credit;
import static hall.finance.memory.FinanceDesk.debit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.finance.domain.chart.Transfer;
import hall.finance.domain.voucher.TypedLine;
import hall.finance.domain.voucher.VoucherChart;
import hall.finance.domain.voucher.VoucherLines;
import hall.fund.domain.ledger.LedgerAccount;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoucherLinesTest {

    @Test
    void becomesTransfersInOneWayOnly() {
        VoucherLines lines = VoucherLines.read(List.of(
                debit(BANK, "100.00"),
                debit("411:02", "5"),
                new TypedLine("", "", ""),
                credit("401:01", "60.00"),
                credit("111", "45.00")));
        assertThat(lines.transfers().stream().map(VoucherLinesTest::words))
                .containsExactly(BANK + "<401:01 60.00", BANK + "<111 40.00", "411:02<111 5.00");
        assertThat(lines.total()).hasToString("105.00");
    }

    private static String words(Transfer t) {
        return t.debit() + "<" + t.credit() + " " + t.amount();
    }

    @Test
    void tellsEachLineThatIsWrong() {
        assertThat(VoucherLines.wrong(List.of(
                        debit(BANK, "x"), new TypedLine("", "", ""), credit("202", "1"), credit("401:01", "1"))))
                .hasSize(2)
                .hasEntrySatisfying(1, e -> assertThat(e).hasMessage("VOUCHER-003"))
                .hasEntrySatisfying(3, e -> assertThat(e).hasMessage("VOUCHER-004"));
    }

    @ParameterizedTest
    @CsvSource({
        "-1,VOUCHER-003",
        "0,VOUCHER-003",
        "0.00,VOUCHER-003",
        "1.005,VOUCHER-003",
        "1e9,VOUCHER-003",
        "壹佰,VOUCHER-003",
        "=1+1,VOUCHER-003",
        "99999999999.00,AMOUNT-002"
    })
    void takesNoOddAmount(String amount, String code) {
        assertThatThrownBy(() -> VoucherLines.read(List.of(debit(BANK, amount), credit("401:01", "1"))))
                .hasMessage(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "201",
                "201:999900000002",
                "202",
                "121",
                "122",
                "311",
                "321",
                "401",
                "411",
                "214",
                "999",
                "219:999990000001",
                "219:A-1",
                "219:C-",
                "219:C-7",
                "101",
                "' or 1=1"
            })
    void keepsOffAccountsThatOthersKeep(String account) {
        assertThatThrownBy(() -> VoucherLines.read(List.of(debit(BANK, "1"), credit(account, "1"))))
                .hasMessage("VOUCHER-004");
    }

    @Test
    void balancesOrIsNone() {
        assertThatThrownBy(() -> VoucherLines.read(List.of(debit(BANK, "1.00"), credit("401:01", "1.01"))))
                .hasMessage("VOUCHER-005");
        assertThatThrownBy(() ->
                        VoucherLines.read(List.of(debit(BANK, "1.00"), credit(BANK, "0.50"), credit("401:01", "0.50"))))
                .hasMessage("VOUCHER-006");
        assertThatThrownBy(() -> VoucherLines.read(List.of(debit(BANK, "1.00"))))
                .hasMessage("VOUCHER-002");
        assertThatThrownBy(() -> VoucherLines.read(List.of())).hasMessage("VOUCHER-002");
        assertThatThrownBy(() -> VoucherLines.read(List.of(new TypedLine(BANK, "1", "1"), credit("401:01", "1"))))
                .hasMessage("VOUCHER-003");
        assertThatThrownBy(() -> VoucherLines.read(Collections.nCopies(21, debit(BANK, "1.00"))))
                .hasMessage("VOUCHER-002");
    }

    @Test
    void givesEveryChoiceItsWords() {
        assertThat(VoucherChart.choices())
                .allSatisfy(c -> assertThat(VoucherChart.account(c.code())).isPresent());
        assertThat(VoucherChart.title(new LedgerAccount("401:01"))).isEqualTo("业务收入—住房公积金利息收入");
        assertThat(VoucherChart.title(new LedgerAccount("219:C-7"))).isEqualTo("其他应付款（暂收）");
    }
}
