package hall.fund.service.table;

import static org.assertj.core.api.Assertions.assertThat;

import hall.shared.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * C-32: an office program opens both kinds of table and finds nothing to calculate. It needs Debian's libreoffice-calc-nogui, so
 * {@code ./hall test --long} plays it and names the program.
 */
@EnabledIfSystemProperty(named = "office.program", matches = ".+")
class TableInOfficeTest {

    private static final List<String> NAMES = List.of(
            "=HYPERLINK(\"http://x.example\",\"甲\")",
            "+1",
            "-1",
            "@SUM(1,1)",
            "\t=1+1",
            "=1+1\n=2+2",
            "＝1+1",
            "甲\",=1+1");

    @TempDir
    Path directory;

    @Test
    void findsNoFormulaInAWorkbook() throws Exception {
        Path table = directory.resolve("table.xlsx");
        try (OutputStream out = Files.newOutputStream(table)) {
            TableWriter.write(
                    out,
                    "甲",
                    List.of("姓名", "金额"),
                    rows -> NAMES.forEach(name -> rows.row(List.of(name, Money.of("-0.10")))));
        }
        assertThat(opened(table)).doesNotContain("table:formula").contains("HYPERLINK", "office:value=\"-0.1\"");
    }

    @Test
    void findsNoFormulaInACsvFile() throws Exception {
        Path table = directory.resolve("table.csv");
        try (OutputStream out = Files.newOutputStream(table)) {
            CsvWriter.write(
                    out,
                    List.of("姓名", "金额"),
                    rows -> NAMES.forEach(name -> rows.row(List.of(name, Money.of("-0.10")))));
        }
        assertThat(opened(table)).doesNotContain("table:formula").contains("HYPERLINK", "office:value=\"-0.1\"");
    }

    /** The document as the program understood it: what it would calculate is an attribute {@code table:formula}. */
    private String opened(Path table) throws IOException, InterruptedException {
        Process office = new ProcessBuilder(
                        System.getProperty("office.program"),
                        "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "fods",
                        "--outdir",
                        directory.resolve("opened").toString(),
                        table.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(90, TimeUnit.SECONDS)).isTrue();
        return Files.readString(directory.resolve("opened").resolve("table.fods"));
    }
}
