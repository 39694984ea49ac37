package hall.system;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** Reads a QR code as a phone's camera does: from what the screen shows. */
final class QrPhoto {

    private static final Map<DecodeHintType, ?> CAREFULLY = Map.of(DecodeHintType.TRY_HARDER, true);

    private QrPhoto() {}

    /** The text of the one code on the picture (PNG). */
    static String read(byte[] png) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            int width = image.getWidth();
            int height = image.getHeight();
            int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                            CAREFULLY)
                    .getText();
        } catch (ReaderException e) {
            throw new AssertionError("no code can be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
