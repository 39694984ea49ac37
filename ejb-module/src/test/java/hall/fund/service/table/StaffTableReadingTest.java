package hall.fund.service.table;

import static hall.fund.service.table.Workbooks.book;
import static hall.fund.service.table.Workbooks.heading;
import static hall.fund.service.table.Workbooks.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hall.fund.domain.staff.TableKind;
import hall.fund.domain.staff.TableRows;
import hall.fund.domain.staff.TypedLine;
import hall.shared.BusinessException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as clerks' programs write them, and as nobody's does. */
class StaffTableReadingTest {

    private static final String CSV =
            "个人账号,姓名,缴存基数\r\n999900000001,示例甲,6543.21\r\n\r\n999900000002,\"示例\"\"乙\",\"4,567.00\"\r\n";

    private static List<TypedLine> read(byte[] content) {
        List<TypedLine> all = new ArrayList<>();
        StaffTableReading.read(TableKind.BASES, content, all::addAll);
        return all;
    }

    private static void refuses(String code, byte[] content) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> read(content))
                .matches(e -> e.code().equals(code), code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void readsValuesInBothCharsets(String charset) {
        List<TypedLine> lines = read(CSV.getBytes(Charset.forName(charset)));
        assertThat(lines)
                .containsExactly(
                        new TypedLine(2, "999900000001", "示例甲", "", List.of("6543.21"), false),
                        new TypedLine(4, "999900000002", "示例\"乙", "", List.of("4,567.00"), false));
    }

    @Test
    void readsTheMarkAtTheBeginningAndTabs() {
        assertThat(read(("\uFEFF" + CSV.replace("\"4,567.00\"", "4567").replace(',', '\t'))
                        .getBytes(StandardCharsets.UTF_8)))
                .hasSize(2);
    }

    @Test
    void takesTextThatLooksLikeAFormulaAsText() {
        byte[] csv = "个人账号,姓名,缴存基数\n=\"999900000001\",=HYPERLINK(\"x\"),-1\n".getBytes(StandardCharsets.UTF_8);
        TypedLine line = read(csv).get(0);
        assertThat(line.account()).isEqualTo("999900000001");
        assertThat(line.name()).isEqualTo("=HYPERLINK(\"x\")");
        assertThat(line.amounts()).containsExactly("-1");
    }

    @Test
    void refusesBytesOfNoCharset() {
        byte[] wrong = CSV.getBytes(StandardCharsets.UTF_8);
        wrong[wrong.length - 3] = (byte) 0xFF;
        refuses("TABLE-010", wrong);
        refuses("TABLE-003", CSV.getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    void refusesWhatIsNoTable() {
        refuses("TABLE-011", new byte[0]);
        refuses("TABLE-002", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
        refuses("TABLE-003", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        refuses("TABLE-005", "甲,乙\n1,2\n".getBytes(StandardCharsets.UTF_8));
        refuses("TABLE-011", "个人账号,缴存基数\n".getBytes(StandardCharsets.UTF_8));
        refuses("TABLE-004", new byte[] {'P', 'K', 3, 4, 9, 9, 9});
    }

    @Test
    void readsAWorkbookUnderATitle() {
        byte[] book = book(sheet -> {
            sheet.value(0, 0, "二〇二六年度缴存基数申报表");
            sheet.range(0, 0, 0, 2).merge();
            heading(sheet, 2);
            sheet.value(3, 0, "示例甲");
            sheet.value(3, 1, 4567.33);
            sheet.value(3, 2, 999900000001L);
            sheet.value(5, 0, "示例乙");
            sheet.value(5, 1, 5.005);
            sheet.value(5, 2, "999900000002");
        });
        assertThat(read(book))
                .containsExactly(
                        new TypedLine(4, "999900000001", "示例甲", "", List.of("4567.33"), false),
                        new TypedLine(6, "999900000002", "示例乙", "", List.of("5.005"), false));
    }

    /** A formula in any cell that is read, and in that alone: what its file claims as its result is nobody's word. */
    @ParameterizedTest
    @ValueSource(strings = {"A2", "B2", "C2"})
    void calculatesNothing(String formula) {
        String row = "<c r=\"A2\" t=\"str\"><v>999900000001</v></c><c r=\"B2\"><v>5000</v></c>"
                + "<c r=\"C2\" t=\"str\"><v>示例甲</v></c>";
        assertThat(read(Workbooks.row(row)))
                .containsExactly(new TypedLine(2, "999900000001", "示例甲", "", List.of("5000"), false));
        String with = row.replaceFirst("(" + formula + "[^>]*>)<v>", "$1<f>HYPERLINK(\"http://x.example\")</f><v>");
        assertThat(read(Workbooks.row(with)))
                .containsExactly(new TypedLine(2, "999900000001", "示例甲", "", List.of("5000"), true));
    }

    @Test
    void leavesAFormulaAloneThatStandsInAColumnNobodyReads() {
        byte[] book = book(sheet -> {
            heading(sheet, 0);
            sheet.value(0, 3, "错误原因");
            sheet.value(1, 0, "示例甲");
            sheet.value(1, 1, 5000);
            sheet.value(1, 2, "999900000001");
            sheet.formula(1, 3, "1+1");
        });
        assertThat(read(book).get(0).formula()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatItWroteAsItWasTyped(TableKind kind) throws IOException {
        List<String> amounts = kind == TableKind.BASES ? List.of("-1") : List.of("=1", "0.00");
        TypedLine typed = new TypedLine(2, "+9", "=示例甲", "'5", amounts, false);
        List<String> heading = new ArrayList<>(StaffHeadings.typed(kind));
        heading.add("错误原因");
        List<String> cells = StaffHeadings.cells(typed);
        cells.add("=第 2 行");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.write(out, "错误", heading, rows -> rows.row(cells));
        List<TypedLine> all = new ArrayList<>();
        StaffTableReading.read(kind, out.toByteArray(), all::addAll);
        assertThat(all).containsExactly(typed);
    }

    @Test
    void leavesOutWhomNothingIsMadeUpFor() {
        String csv = "个人账号,个人补缴额,单位补缴额\n1,,\n2,,5\n3,0,0\n";
        List<TypedLine> all = new ArrayList<>();
        StaffTableReading.read(TableKind.BACK_PAYMENTS, csv.getBytes(StandardCharsets.UTF_8), all::addAll);
        assertThat(all).extracting(TypedLine::account).containsExactly("2", "3");
        String untouched = "个人账号,个人补缴额,单位补缴额\n1,,\n";
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> StaffTableReading.read(
                        TableKind.BACK_PAYMENTS, untouched.getBytes(StandardCharsets.UTF_8), all::addAll))
                .matches(e -> e.code().equals("TABLE-011"));
    }

    /** C-46: numbers as a spreadsheet keeps them, whatever they are; the check of the line judges them. */
    @ParameterizedTest
    @CsvSource({"-1, -1", "0, 0", "0.001, 0.001", "1E9, 1000000000", "4567.3299999999999, 4567.33", "1e300, '1'"})
    void readsNumbersAsTheyAre(String value, String text) {
        assertThat(read(sheet("<c r=\"B2\"><v>" + value + "</v></c>"))
                        .get(0)
                        .amounts()
                        .get(0))
                .startsWith(text)
                .hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void readsTenThousandLines() {
        byte[] book = book(sheet -> {
            heading(sheet, 0);
            for (int i = 1; i <= 10_000; i++) {
                sheet.value(i, 0, "示例");
                sheet.value(i, 1, 2000 + i);
                sheet.value(i, 2, String.format("9999%08d", i));
            }
        });
        assertThat(read(book)).hasSize(10_000).hasSizeLessThan(TableRows.MOST);
    }

    @Test
    void refusesOneLineTooMany() {
        StringBuilder lines = new StringBuilder("个人账号,缴存基数\n");
        for (int i = 1; i <= TableRows.MOST; i++) {
            lines.append(String.format("9999%08d,5000%n", i));
        }
        assertThat(read(lines.toString().getBytes(StandardCharsets.UTF_8))).hasSize(TableRows.MOST);
        lines.append("999999999999,5000\n");
        refuses("TABLE-006", lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void stopsAtTheRowsOfAFullSheetAsCsv() {
        String full = "个人账号,缴存基数\n" + "1,1\n".repeat(1_048_575);
        refuses("TABLE-006", full.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 200)
    void endsWithLinesOrARefusalWhateverTheBytes(@ForAll @Size(max = 400) byte[] bytes) {
        try {
            read(bytes);
        } catch (BusinessException refused) {
            assertThat(refused.code()).startsWith("TABLE-");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", "＝1"})
    void writesNothingAProgramWouldCalculate(String text) throws IOException {
        assertThat(CsvWriter.harmless(text)).isEqualTo("'" + text);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.write(out, "错误", List.of("原因"), rows -> rows.row(List.of(text)));
        try (ZipFile zip = XlsxExamination.open(out.toByteArray())) {
            for (ZipArchiveEntry e : Collections.list(zip.getEntries())) {
                assertThat(new String(zip.getInputStream(e).readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain("<f>");
            }
        }
    }
}
