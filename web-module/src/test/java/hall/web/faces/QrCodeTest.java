package hall.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import hall.identity.domain.TotpSecret;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int PIXELS_PER_SQUARE = 5;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");

    @Test
    void drawsWhatACameraReadsBack() throws Exception {
        String text = new TotpSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").uri("公积金办事大厅", "accept1");
        assertThat(read(QrCode.drawing(text))).isEqualTo(text);
    }

    // A square of the drawing as so many pixels.
    private static String read(QrCode.Drawing drawing) throws Exception {
        int width = drawing.size() * PIXELS_PER_SQUARE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xffffff);
        Matcher run = RUN.matcher(drawing.path());
        while (run.find()) {
            int left = Integer.parseInt(run.group(1)) * PIXELS_PER_SQUARE;
            int top = Integer.parseInt(run.group(2)) * PIXELS_PER_SQUARE;
            int right = left + Integer.parseInt(run.group(3)) * PIXELS_PER_SQUARE;
            for (int y = top; y < top + PIXELS_PER_SQUARE; y++) {
                Arrays.fill(pixels, y * width + left, y * width + right, 0);
            }
        }
        BinaryBitmap seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
        return new QRCodeReader().decode(seen).getText();
    }
}
