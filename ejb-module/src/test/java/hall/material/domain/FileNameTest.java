package hall.material.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C-27, C-32: what a browser sends as a name is only a wish. */
class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "付款凭证.pdf|付款凭证.pdf",
                "../../etc/passwd.pdf|passwd.pdf",
                "C:\\Users\\me\\voucher.PDF|voucher.pdf",
                "a\\u0000b\\nc\\td.pdf|abcd.pdf",
                "fdp\\u202Eexe.pdf|fdpexe.pdf",
                "zero\\u200Bwidth\\uFEFF.pdf|zerowidth.pdf",
                "half\\uD83D.pdf|half.pdf",
                "发票.jpg|发票.pdf",
                "发票|发票.pdf",
                "合同2026.5.1|合同2026.5.1.pdf",
                "....pdf|pdf.pdf",
                "  .pdf|pdf.pdf",
                "=HYPERLINK(1).pdf|_HYPERLINK(1).pdf",
                "+1.pdf|_1.pdf",
                "@x.pdf|_x.pdf",
                "-1.pdf|_1.pdf",
                "''|材料.pdf",
            })
    void isCleanedForShowing(String given, String shown) {
        assertThat(FileName.shown(unescaped(given), FileKind.PDF)).isEqualTo(shown);
    }

    @Test
    void keepsNoCharacterThatAFileSystemOrAHeaderWouldRead() {
        assertThat(FileName.shown("a<b>\"c\"|?*:.png", FileKind.PNG)).isEqualTo("a_b__c_____.png");
    }

    @Test
    void isNeverTooLong() {
        assertThat(FileName.shown("长".repeat(300) + ".pdf", FileKind.PDF)).isEqualTo("长".repeat(96) + ".pdf");
        String pairs = FileName.shown("\uD83D\uDE00".repeat(300), FileKind.JPEG);
        assertThat(pairs.codePointCount(0, pairs.length())).isEqualTo(FileName.LONGEST);
    }

    @Test
    void isThereWhenNoneWasSent() {
        assertThat(FileName.shown(null, FileKind.PNG)).isEqualTo("材料.png");
    }

    @Test
    void keepsTheOwnersWayToWriteTheEnding() {
        assertThat(FileName.shown("照片.JPEG", FileKind.JPEG)).isEqualTo("照片.jpeg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf.exe", "a.HTML", "a.svg", "a.js", "a.docx", "a.zip"})
    void isRefusedWhenItEndsAsSomethingElse(String given) {
        assertThatThrownBy(() -> FileName.shown(given, FileKind.PDF))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo("MATERIAL-004"));
    }

    private static String unescaped(String text) {
        return text.replace("\\u0000", "\u0000")
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\u202E", "\u202E")
                .replace("\\u200B", "\u200B")
                .replace("\\uFEFF", "\uFEFF")
                .replace("\\uD83D", "\uD83D");
    }

    @Test
    void namesARefusedFileAsItWasCalled() {
        assertThat(FileName.refused("C:\\\\x\\付款\u202e凭证.exe")).isEqualTo("付款凭证.exe");
        assertThat(FileName.refused("a".repeat(500))).endsWith("…").hasSizeLessThan(200);
        assertThat(FileName.refused(null)).isNotBlank();
    }
}
