package hall.integration.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.integration.bank.BatchRows.UnreadableException;
import hall.payment.domain.PaymentOrder;
import hall.payment.domain.ResultRow;
import hall.shared.BankCardNumber;
import hall.shared.Money;
import hall.shared.PersonName;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of batches, byte by byte as domain.md §4.2 has them. */
class BatchRowsTest {

    private static final Charset FILES = Charset.forName("GB18030");
    private static final String ROW =
            "1|24020.40|9999990000000000014|示例乙|202611240000000011|00000|成功|20261124|H1|R1|\r\n";

    private static PaymentOrder order(String name, String summary) {
        return new PaymentOrder(
                "202611240000000011",
                "02",
                Money.of("24020.40"),
                new BankCardNumber("9999990000000000014"),
                new PersonName(name),
                "",
                "12999900ME000001XE3342017002004202611240001",
                summary,
                LocalDateTime.of(2026, 11, 24, 10, 15));
    }

    @Test
    void writesTenFieldsARow() {
        assertThat(new String(BatchRows.write(List.of(order("示例乙", "公积金提取"))), FILES))
                .isEqualTo("1@|$24020.40@|$9999990000000000014@|$示例乙@|$公积金提取@|$@|$202611240000000011"
                        + "@|$12999900ME000001XE3342017002004202611240001@|$24020.40@|$0.00@|$\r\n");
    }

    @Test
    void writesRareCharacters() {
        byte[] file = BatchRows.write(List.of(order("示例\uD842\uDFB7", "公积金提取")));
        assertThat(new String(file, FILES)).contains("示例\uD842\uDFB7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"公积金|提取", "公积金@|$提取", "公积金\n提取", "公积金\t提取", "\r"})
    void carriesNoSeparatorInAField(String summary) {
        assertThat(BatchRows.carries(order("示例乙", summary))).isFalse();
        assertThat(BatchRows.carries(order("示例乙", "公积金@提取$"))).isTrue();
    }

    @Test
    void readsPaidAndUnpaid() throws UnreadableException {
        List<ResultRow> rows = BatchRows.read(
                (ROW + "2|1.00|9999990000000000022|示例甲|202611240000000012|E01|收款账户金融功能未激活|20261124||R2|\n")
                        .getBytes(FILES));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).hostSerial()).isEqualTo("H1");
        assertThat(rows.get(1).code()).isEqualTo("E01");
        assertThat(rows.get(1).message()).isEqualTo("收款账户金融功能未激活");
    }

    @Test
    void readsAnEmptyFileAsOneWithoutRows() throws UnreadableException {
        assertThat(BatchRows.read(new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1|24020.40|9999990000000000014|示例乙|202611240000000011|00000|成功|20261124|H1|R1\r\n",
                "1|24020.40|9999990000000000014|示例乙|202611240000000011|00000|成功|20261124|H1|R1|x\r\n",
                "1|24,020.40|9999990000000000014|示例乙|202611240000000011|00000|成功|20261124|H1|R1|\r\n",
                "1|24020.401|9999990000000000014|示例乙|202611240000000011|00000|成功|20261124|H1|R1|\r\n",
                "1|24020.40|9999990000000000014|示例乙|202611240000000011|00000|成功|20261324|H1|R1|\r\n",
                "序号|金额\r\n"
            })
    void refusesARowThatIsNotOfTheContract(String row) {
        assertThatThrownBy(() -> BatchRows.read(row.getBytes(FILES))).isInstanceOf(UnreadableException.class);
    }

    @Test
    void refusesAnotherCharset() {
        assertThatThrownBy(() -> BatchRows.read(ROW.getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(UnreadableException.class);
    }

    /** Cut anywhere, a file is refused or misses whole rows; it never says something else. */
    @Property(tries = 300)
    void neverReadsAHalfRow(@ForAll @IntRange(max = 400) int length) {
        byte[] whole = ROW.repeat(3).getBytes(FILES);
        byte[] cut = Arrays.copyOf(whole, Math.min(length, whole.length));
        try {
            assertThat(BatchRows.read(cut)).allSatisfy(row -> {
                assertThat(row.amount()).isEqualTo(Money.of("24020.40"));
                assertThat(row.hostSerial()).isEqualTo("H1");
            });
        } catch (UnreadableException refused) {
            assertThat(refused.getMessage()).doesNotContain("示例", "9999990000000000014");
        }
    }
}
