package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each field of JGJ/T 320 stands where docs/standard-fields.md says. */
@SystemTest
class StandardFieldsIT {

    private static final Pattern ROW =
            Pattern.compile("^\\| ([A-Za-z]+) \\| [^|]+ \\| `(\\w+)\\.(\\w+)` \\|", Pattern.MULTILINE);

    /** Those of the standard for persons, accounts and employers that the table must have. */
    private static final List<String> CODES = List.of(
            "GRZH XingMing XingBie SJHM ZJLX ZJHM CSNY HYZK ZhiYe ZhiChen ZhiWu XueLi JTZZ JTYSR GRJCJS GRZHZT KHRQ GRZHYE",
            "GRZHSNJZYE GRZHDNGJYE GRYJCE DWYJCE XHRQ XHYY GRCKZHHM GRCKZHKHYHDM DWMC DWZH DWDZ DWFRDBXM DWFRDBZJLX DWFRDBZJHM",
            "DWLSGX DWJJLX DWSSHY DWFXR JBRXM JBRSJHM JBRZJHM ZZJGDM DWSLRQ DWKHRQ STYHMC STYHDM DWJCBL GRJCBL DWJCRS DWFCRS",
            "DWZHYE DWZHZT JZNY JZRQ GJHTQYWLX FSE DNGJFSE SNJZFSE TQYY YWLSH CZBZ FSRS YWMXLX HBJNY");

    @Test
    void standWhereTheTableSays() throws IOException {
        String table = Files.readString(Path.of(System.getProperty("hall.checkout"), "docs", "standard-fields.md"));
        List<MatchResult> rows = ROW.matcher(table).results().toList();
        assertThat(rows)
                .extracting(r -> r.group(1))
                .contains(String.join(" ", CODES).split(" "));
        String columns = Books.value("SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE()"
                + " AND CONCAT(table_name, '.', column_name) IN ('"
                + String.join(
                        "', '",
                        rows.stream().map(r -> r.group(2) + "." + r.group(3)).toList())
                + "')");
        assertThat(columns)
                .as("columns that exist")
                .isEqualTo(Long.toString(rows.stream()
                        .map(r -> r.group(2) + "." + r.group(3))
                        .distinct()
                        .count()));
    }
}
