package hall.web.faces;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code: drawn into a page, or as a picture for paper. */
public final class QrCode {

    private static final int PIXELS = 400;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xffffff;

    /** As many pixels as the code has squares. */
    private static final int SQUARES = 1;

    private QrCode() {}

    /**
     * A code as a page draws it.
     *
     * @param size squares in a row, the quiet zone among them
     * @param path of an SVG that is {@code size} wide and high: the dark squares
     */
    public record Drawing(int size, String path) {

        private static final int PIXELS_PER_SQUARE = 5;

        /** How wide it is shown: whole pixels for each square, so that edges are sharp. */
        public int pixels() {
            return size * PIXELS_PER_SQUARE;
        }
    }

    /** Drawn in the page itself, so that a secret in it has no address of its own. */
    public static Drawing drawing(String text) {
        BitMatrix bits = bits(text, SQUARES);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < bits.getHeight(); y++) {
            for (int x = 0; x < bits.getWidth(); x++) {
                int end = x;
                while (end < bits.getWidth() && bits.get(end, y)) {
                    end++;
                }
                if (end > x) {
                    int run = end - x;
                    path.append("M%d %dh%dv1h-%dz".formatted(x, y, run, run));
                    x = end;
                }
            }
        }
        return new Drawing(bits.getWidth(), path.toString());
    }

    /** As a {@code data:} address of a PNG. */
    public static String dataUrl(String text) {
        BitMatrix bits = bits(text, PIXELS);
        BufferedImage image = new BufferedImage(bits.getWidth(), bits.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < bits.getWidth(); x++) {
            for (int y = 0; y < bits.getHeight(); y++) {
                image.setRGB(x, y, bits.get(x, y) ? BLACK : WHITE);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static BitMatrix bits(String text, int pixels) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            pixels,
                            pixels,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        } catch (WriterException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
