package hall.web.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import hall.shared.BusinessException;
import hall.web.faces.QrCode;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {

    private static final Path LATIN = Path.of("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");
    private static final Path CHINESE = Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf");
    private static final String MARK = "网上办事大厅　仅供本人使用";

    /** Names of real people have them: beyond the first plane, and beyond the common 20,000. */
    private static final String RARELY = "\uD842\uDFB7 䶮 㼆 \uD869\uDED6";

    private static final String ADDRESS =
            "https://hall.example.org/progress.xhtml?no=1134160000000000004442039001000202611240001";

    private static final Path RARE = Path.of("/usr/share/fonts/truetype/hanazono/HanaMinB.ttf");

    /** A build that could not print names is no build: ./hall test installs them. */
    @BeforeAll
    static void needsTheFonts() {
        assertThat(List.of(LATIN, CHINESE, RARE))
                .as("fonts-dejavu-core, fonts-droid-fallback and fonts-hanazono")
                .allMatch(Files::exists);
    }

    private static byte[] receipt(PdfPrinter printer) {
        Sheet page = new Sheet()
                .element("h1", "", "办件回执")
                .paragraph("阿卜杜拉·买买提，24,020.40 元（人民币贰万肆仟零贰拾元肆角）<1> & 2")
                .table(List.of("环节", "岗位"), List.of(List.of("受理", "受理岗")))
                .picture(QrCode.dataUrl(ADDRESS), "34mm");
        return printed(printer, page);
    }

    private static byte[] printed(PdfPrinter printer, Sheet page) {
        String xhtml =
                page.xhtml("回执", "zh-CN", printer.families(), MARK, "第 \" counter(page) \" 页，共 \" counter(pages) \" 页");
        return printer.print(xhtml, page.text());
    }

    @Test
    void embedsEveryFontAndGivesTheWordsBack() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(receipt(PdfPrinter.ofThisMachine()))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("办件回执", "阿卜杜拉·买买提，24,020.40 元（人民币贰万肆仟零贰拾元肆角）<1> & 2", "受理岗", "第 1 页，共 1 页");
            assertThat(text.replaceAll("\\s", "")).contains(MARK);
            embedded(pdf);
        }
    }

    private static void embedded(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    void printsRareNamesInAFontOfTheirOwn() throws Exception {
        Sheet page = new Sheet().paragraph("示例" + RARELY + " 您好");
        try (PDDocument pdf = Loader.loadPDF(printed(PdfPrinter.ofThisMachine(), page))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("示例" + RARELY + " 您好");
            embedded(pdf);
        }
    }

    @Test
    void countsItsPagesAndMarksEachOne() throws Exception {
        Sheet page = new Sheet();
        IntStream.range(0, 60).forEach(i -> page.paragraph("第" + i + "行"));
        try (PDDocument pdf = Loader.loadPDF(printed(PdfPrinter.ofThisMachine(), page))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            for (int i = 1; i <= 2; i++) {
                PDFTextStripper reader = new PDFTextStripper();
                reader.setStartPage(i);
                reader.setEndPage(i);
                String text = reader.getText(pdf);
                assertThat(text).contains("第 " + i + " 页，共 2 页");
                assertThat(text.replaceAll("\\s", "")).contains(MARK);
            }
        }
    }

    @Test
    void carriesACodeThatReadsAsTheAddress() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(receipt(PdfPrinter.ofThisMachine()))) {
            BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var picture = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
            assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(ADDRESS);
        }
    }

    @Test
    void refusesACharacterWithoutAGlyph() {
        // No font has what nobody was given: a private use character.
        for (String unknown : new String[] {"\uE0FF", "\uDBFF\uDFFD"}) {
            assertThatThrownBy(() -> PdfPrinter.ofThisMachine().print("<html/>", "示例" + unknown))
                    .isInstanceOfSatisfying(BusinessException.class, e -> {
                        assertThat(e.code()).isEqualTo("PDF-002");
                        assertThat(e.arguments().toString()).contains(unknown);
                    });
        }
        PdfPrinter common = PdfPrinter.of(LATIN + File.pathSeparator + CHINESE);
        assertThatThrownBy(() -> common.print("<html/>", "\uD842\uDFB7")) // 𠮷
                .extracting("code")
                .isEqualTo("PDF-002");
    }

    @Test
    void saysWhenAFontIsMissing() {
        assertThatThrownBy(() -> PdfPrinter.of("/nowhere/font.ttf"))
                .extracting("code")
                .isEqualTo("PDF-001");
    }
}
