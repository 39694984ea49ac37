package hall.web.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import hall.shared.BusinessException;
import hall.web.faces.QrCode;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {

    private static final Path LATIN = Path.of("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");
    private static final Path CHINESE = Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf");
    private static final String ADDRESS =
            "https://hall.example.org/progress.xhtml?no=1134160000000000004442039001000202611240001";

    @BeforeAll
    static void needsTheFonts() {
        assumeTrue(Files.exists(LATIN) && Files.exists(CHINESE), "fonts-dejavu-core and fonts-droid-fallback");
    }

    private static byte[] receipt(PdfPrinter printer) {
        Sheet page = new Sheet()
                .element("h1", "", "办件回执")
                .paragraph("阿卜杜拉·买买提，24,020.40 元（人民币贰万肆仟零贰拾元肆角）<1> & 2")
                .table(List.of("环节", "岗位"), List.of(List.of("受理", "受理岗")))
                .picture(QrCode.dataUrl(ADDRESS), "34mm");
        return printer.print(page.xhtml("回执", "zh-CN", printer.families(), "第 \" counter(page) \" 页"), page.text());
    }

    @Test
    void embedsEveryFontAndGivesTheWordsBack() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(receipt(PdfPrinter.ofThisMachine()))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("办件回执", "阿卜杜拉·买买提，24,020.40 元（人民币贰万肆仟零贰拾元肆角）<1> & 2", "受理岗", "第 1 页");
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
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
        PdfPrinter printer = PdfPrinter.of(LATIN + File.pathSeparator + CHINESE);
        assertThatThrownBy(() -> printer.print("<html/>", "\uD842\uDFB7")) // 𠮷
                .isInstanceOf(BusinessException.class)
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
