package hall.material.service;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws a page. Only in a {@link PdfProcess}: what a page makes of itself shows when it is drawn. */
final class PdfPicture {

    /** Of the picture's longer side: A4 at 154 dots an inch, which small print needs. */
    static final int LONGEST_SIDE = 1800;

    private static final float LARGEST_SCALE = 4;

    private PdfPicture() {}

    /** The page, from 1, as PNG. */
    static byte[] png(byte[] pdf, int page) throws IOException {
        try (PDDocument document = PdfExamination.open(pdf)) {
            PDPage sheet = document.getPage(page - 1);
            float longer =
                    Math.max(sheet.getCropBox().getWidth(), sheet.getCropBox().getHeight());
            PDFRenderer renderer = new CarefulRenderer(document);
            renderer.setSubsamplingAllowed(true);
            BufferedImage image = renderer.renderImage(
                    page - 1, Math.min(LARGEST_SCALE, LONGEST_SIDE / Math.max(1, longer)), ImageType.RGB);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        }
    }
}
