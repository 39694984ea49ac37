package hall.material.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.shared.BusinessException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class PdfPictureTest {

    @Test
    void drawsThePageThatIsAskedFor() throws IOException {
        byte[] pdf = Files.pdf(2, PdfPictureTest::blackenSecond);
        assertThat(middle(pdf, 1)).isEqualTo(0xFFFFFFFF);
        assertThat(middle(pdf, 2)).isEqualTo(0xFF000000);
    }

    @Test
    void drawsAPosterNoLargerThanASheet() throws IOException {
        byte[] pdf = Files.pdf(1, document -> document.getPage(0).setMediaBox(new PDRectangle(14_400, 7_200)));
        BufferedImage image = picture(pdf, 1);
        assertThat(image.getWidth()).isBetween(PdfPicture.LONGEST_SIDE - 1, PdfPicture.LONGEST_SIDE);
        assertThat(image.getHeight()).isLessThanOrEqualTo(PdfPicture.LONGEST_SIDE / 2);
    }

    @Test
    void drawsNoPageWhoseOwnTextHidesWhatGrows() {
        byte[] begin = Files.ascii("q 100 0 0 100 0 0 cm BI /W 10 /H 10 /CS /G /BPC 8 /F /Fl ID ");
        byte[] bomb = Files.joined(begin, Files.zeros(64), Files.ascii("\nEI Q"));
        assertThatThrownBy(() -> PdfPicture.png(Files.pdfWithStream("", bomb), 1))
                .isInstanceOf(BusinessException.class);
        byte[] large = Files.ascii("q BI /W 60000 /H 60000 /IM true ID 0\nEI Q");
        assertThatThrownBy(() -> PdfPicture.png(Files.pdfWithStream("", large), 1))
                .isInstanceOf(BusinessException.class);
    }

    private static void blackenSecond(PDDocument document) {
        try (PDPageContentStream ink = new PDPageContentStream(document, document.getPage(1))) {
            ink.addRect(0, 0, 1000, 1000);
            ink.fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int middle(byte[] pdf, int page) throws IOException {
        BufferedImage image = picture(pdf, page);
        return image.getRGB(image.getWidth() / 2, image.getHeight() / 2);
    }

    private static BufferedImage picture(byte[] pdf, int page) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PdfPicture.png(pdf, page)));
    }
}
