package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A paper of the deployed hall, read back from its PDF; that nothing in it acts, that every font is embedded, and that each page
 * says its number and whose it is holds for all of them.
 *
 * @param text what it says, without blanks and line breaks
 * @param firstPage a picture of the first page (PNG)
 */
record Paper(String text, byte[] firstPage) {

    private static final int DPI = 200;

    static Paper read(Visit visit, String address) {
        byte[] content = visit.bytes(address).body();
        try (PDDocument pdf = Loader.loadPDF(content)) {
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
            int pages = pdf.getNumberOfPages();
            for (int i = 1; i <= pages; i++) {
                fontsStandIn(pdf.getPage(i - 1));
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(i);
                one.setEndPage(i);
                assertThat(bare(one.getText(pdf))).contains("第" + i + "页，共" + pages + "页", "住房公积金网上办事大厅仅供本人使用");
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(pdf).renderImageWithDPI(0, DPI), "png", png);
            return new Paper(bare(new PDFTextStripper().getText(pdf)), png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fontsStandIn(PDPage page) throws IOException {
        for (COSName name : page.getResources().getFontNames()) {
            assertThat(page.getResources().getFont(name).isEmbedded())
                    .as(name.getName())
                    .isTrue();
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "").replace("　", "");
    }
}
