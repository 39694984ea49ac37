package hall.fund.service.table;

import static org.assertj.core.api.Assertions.assertThat;

import hall.shared.Money;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C-32: what somebody calls themselves is never calculated by whoever opens the table. */
class TableWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x.example\",\"甲\")", "+1", "-1", "@x", "\t=1", "＝1+1"})
    void writesAFormulaAsText(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.write(out, "甲", List.of("姓名"), table -> table.row(List.of(name)));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Cell cell = book.getFirstSheet().read().get(1).getCell(0);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getFormula()).isNull();
            assertThat(cell.asString().strip()).isEqualTo(name.strip());
        }
    }

    @Test
    void goesOnInTheNextSheetUnderTheSameHeading() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.write(
                out,
                "甲",
                List.of("数"),
                table -> {
                    for (int i = 1; i <= 1201; i++) {
                        table.row(List.of(Integer.toString(i)));
                    }
                    table.table("乙", List.of("数"));
                    table.row(List.of("末"));
                },
                600);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheets().map(Sheet::getName)).containsExactly("甲", "甲 2", "甲 3", "乙");
            List<Row> third = book.findSheet("甲 3").orElseThrow().read();
            assertThat(third).hasSize(2);
            assertThat(third.get(0).getCell(0).asString()).isEqualTo("数");
            assertThat(third.get(1).getCell(0).asString()).isEqualTo("1201");
        }
    }

    @Test
    void printsAsWideAsThePageUnderItsTitleAndHeading(@TempDir Path directory) throws IOException {
        Path table = directory.resolve("table.xlsx");
        try (OutputStream out = Files.newOutputStream(table)) {
            TableWriter.write(
                    out, "Balance sheet", List.of("项目", "期末数"), rows -> rows.row(List.of("甲", Money.of("1.00"))));
        }
        try (ZipFile zip = new ZipFile(table.toFile())) {
            byte[] sheet =
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
            assertThat(new String(sheet, StandardCharsets.UTF_8))
                    .contains(
                            "fitToWidth=\"1\"",
                            "fitToPage",
                            "paperSize=\"9\"",
                            "Balance sheet</oddHeader>",
                            "orientation=\"portrait\"");
        }
    }

    @Test
    void writesCsvThatHidesNoFormula() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter.write(out, List.of("摘要", "金额"), csv -> {
            csv.row(List.of("=1+1", "他说\"好\",\n1"));
            csv.row(List.of("-24020.40", Money.of("-24020.40")));
        });
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF摘要,金额\r\n'=1+1,\"他说\"\"好\"\",\n1\"\r\n'-24020.40,-24020.40\r\n");
    }

    @Test
    void writesAnAmountAsANumberThatCanBeAddedUp() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.write(out, "甲", List.of("发生额"), table -> table.row(List.of(Money.of("-24020.40"))));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getFirstSheet().read().get(1).getCell(0).asNumber()).isEqualByComparingTo("-24020.40");
        }
    }
}
