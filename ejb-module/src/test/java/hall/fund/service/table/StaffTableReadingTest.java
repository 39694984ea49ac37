package hall.fund.service.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.fund.domain.contribution.TableKind;
import hall.fund.domain.contribution.TableRows;
import hall.fund.domain.contribution.TypedLine;
import hall.shared.BusinessException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    private static byte[] book(Consumer<Worksheet> content) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Workbook book = new Workbook(out, "test", "1.0");
            content.accept(book.newWorksheet("一"));
            book.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void heading(Worksheet sheet, int row) {
        sheet.value(row, 0, "姓名");
        sheet.value(row, 1, "新缴存基数（元）");
        sheet.value(row, 2, " 个人账号 ");
    }

    /** The workbook with a part added or put in the place of one. */
    private static byte[] with(byte[] book, String name, Consumer<OutputStream> part) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                copy(book, name, zip);
                zip.putNextEntry(new ZipEntry(name));
                part.accept(zip);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(byte[] book, String without, ZipOutputStream to) throws IOException {
        if (book.length == 0) {
            return;
        }
        try (ZipFile from = XlsxExamination.open(book)) {
            for (ZipArchiveEntry e : Collections.list(from.getEntries())) {
                if (!e.getName().equals(without)) {
                    to.putNextEntry(new ZipEntry(e.getName()));
                    from.getInputStream(e).transferTo(to);
                }
            }
        }
    }

    private static void write(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    @Test
    void calculatesNothing() {
        byte[] book = book(sheet -> {
            heading(sheet, 0);
            sheet.formula(1, 0, "HYPERLINK(\"http://x.example\",\"示例甲\")");
            sheet.formula(1, 1, "1+1");
            sheet.value(1, 2, "999900000001");
        });
        TypedLine line = read(book).get(0);
        assertThat(line.formula()).isTrue();
        assertThat(line.account()).isEqualTo("999900000001");
    }

    @Test
    void refusesMergedCellsAmongTheData() {
        refuses("TABLE-009", book(sheet -> {
            heading(sheet, 0);
            sheet.value(1, 2, "999900000001");
            sheet.range(1, 1, 3, 1).merge();
        }));
    }

    @Test
    void refusesWorkbooksThatActOrLeadOut() {
        byte[] plain = book(sheet -> heading(sheet, 0));
        refuses("TABLE-007", with(plain, "xl/vbaProject.bin", out -> write(out, "x")));
        refuses("TABLE-007", with(plain, "xl/externalLinks/externalLink1.xml", out -> write(out, "<x/>")));
        refuses("TABLE-007", with(plain, "xl/embeddings/oleObject1.bin", out -> write(out, "x")));
        refuses(
                "TABLE-007",
                with(
                        plain,
                        "[Content_Types].xml",
                        out -> write(out, "<Types>application/vnd.ms-excel.sheet.macroEnabled</Types>")));
        refuses("TABLE-003", with(new byte[0], "readme.txt", out -> write(out, "x")));
    }

    @Test
    void refusesAZipBombBeforeItGrows() {
        byte[] bomb = with(book(sheet -> heading(sheet, 0)), "xl/media/x.bin", out -> {
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 128; i++) {
                try {
                    out.write(zeros);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        long start = System.nanoTime();
        refuses("TABLE-008", bomb);
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }

    @Test
    void refusesEntitiesThatGrow() {
        byte[] lol = with(
                book(sheet -> heading(sheet, 0)),
                "xl/worksheets/sheet1.xml",
                out -> write(
                        out,
                        "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                                + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>"));
        assertThatExceptionOfType(BusinessException.class).isThrownBy(() -> read(lol));
    }

    private static byte[] sheet(String cell) {
        return with(
                book(sheet -> heading(sheet, 0)),
                "xl/worksheets/sheet1.xml",
                out -> write(
                        out,
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>个人账号</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>缴存基数</t></is></c></row>"
                                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>999900000001</t></is></c>" + cell
                                + "</row></sheetData></worksheet>"));
    }

    /** Cells that no program writes, each of which would take all memory or time; and kinds that the library does not know. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"B2\"><v>1e-900000000</v></c>",
                "<c r=\"B2\"><v>1e90000000</v></c>",
                "<c r=\"B2\"><v>1e99999999999</v></c>",
                "<c r=\"B2\"><v>11111111111111111111111111111111111111111111111111111111111111</v></c>",
                "<c r=\"B2\" t=\"n\"><v>NaN</v></c>",
                "<c r=\"B2\" t=\"x\"><v>1</v></c>",
                "<c r=\"ZZZZZZ2\"><v>1</v></c>",
                "<c r=\"XFE2\"><v>1</v></c>",
                "<c r=\"B2\"><f t=\"shared\" si=\"7\"/><v>1</v></c>"
            })
    void refusesCellsThatNoProgramWrites(String cell) {
        long start = System.nanoTime();
        try {
            List<TypedLine> read = read(sheet(cell));
            // A formula without its text is what it says it is.
            assertThat(read).hasSize(1);
            assertThat(cell).contains("<f ");
        } catch (BusinessException refused) {
            assertThat(refused.code()).isEqualTo("TABLE-004");
        }
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
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
    void refusesASheetInAnOtherPlace() {
        byte[] book = sheet("<c r=\"B2\"><v>1</v></c>");
        byte[] moved = with(
                book,
                "xl/_rels/workbook.xml.rels",
                out -> write(
                        out,
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                + " Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
                                + " Target=\"elsewhere/sheet1.xml\"/></Relationships>"));
        refuses("TABLE-004", moved);
    }

    @Test
    void leavesAloneWhatItsReaderThrows() {
        IllegalStateException lost = new IllegalStateException("the database is away");
        assertThatThrownBy(() -> StaffTableReading.read(TableKind.BASES, sheet("<c r=\"B2\"><v>1</v></c>"), some -> {
                    throw lost;
                }))
                .isSameAs(lost);
    }

    @Test
    void stopsAtTheRowsOfAFullSheet() {
        byte[] full = with(book(sheet -> heading(sheet, 0)), "xl/worksheets/sheet1.xml", out -> {
            write(out, "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
            write(
                    out,
                    "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>个人账号</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>缴存基数</t></is></c></row>");
            StringBuilder some = new StringBuilder();
            for (int row = 2; row <= 1_048_576; row++) {
                some.append("<row r=\"")
                        .append(row)
                        .append("\"><c r=\"A")
                        .append(row)
                        .append("\"><v>1</v></c></row>");
                if (row % 5000 == 0) {
                    write(out, some.toString());
                    some.setLength(0);
                }
            }
            write(out, some + "</sheetData></worksheet>");
        });
        refuses("TABLE-006", full);
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
        assertThat(TableWriter.harmless(text)).isEqualTo("'" + text);
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
