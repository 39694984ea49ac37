package hall.material.service;

import hall.shared.BusinessException;
import java.io.IOException;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws pages of files from strangers: what stands inside a page's own text is seen only now. A page that breaks a bound is not drawn;
 * what no bound here foresees ends the {@link PdfProcess}.
 */
final class CarefulRenderer extends PDFRenderer {

    /** Each one needs a canvas as large as the page. */
    private static final int DEEPEST_GROUP = 6;

    /** Of a picture written into the page's text; real ones are stamps and lines. */
    private static final int LARGEST_INLINE = 8 * 1024 * 1024;

    CarefulRenderer(PDDocument document) {
        super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private static final class Drawer extends PageDrawer {

        private int depth;

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
            if (depth >= DEEPEST_GROUP) {
                throw tooMuch();
            }
            depth++;
            try {
                super.showTransparencyGroup(form);
            } finally {
                depth--;
            }
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (operator.getImageParameters() != null) {
                check(operator.getImageParameters(), operator.getImageData());
            }
            super.processOperator(operator, operands);
        }

        private static void check(COSDictionary picture, byte[] data) {
            long width = picture.getLong(COSName.W, picture.getLong(COSName.WIDTH, 1));
            long height = picture.getLong(COSName.H, picture.getLong(COSName.HEIGHT, 1));
            COSBase filter = picture.getDictionaryObject(COSName.F, COSName.FILTER);
            boolean plain = filter == null;
            boolean deflated = filter instanceof COSName name
                    && List.of("Fl", "FlateDecode").contains(name.getName())
                    && picture.getDictionaryObject(COSName.DP, COSName.DECODE_PARMS) == null
                    && !growsTooMuch(data);
            if (width * height > LARGEST_INLINE || !plain && !deflated) {
                throw tooMuch();
            }
        }

        private static boolean growsTooMuch(byte[] data) {
            if (data == null || data.length < 3) {
                return false;
            }
            Inflater inflater = new Inflater(true);
            try {
                inflater.setInput(data, 2, data.length - 2);
                byte[] out = new byte[16 * 1024];
                while (inflater.inflate(out) > 0) {
                    if (inflater.getBytesWritten() > LARGEST_INLINE) {
                        return true;
                    }
                }
                return false;
            } catch (DataFormatException noData) {
                return false;
            } finally {
                inflater.end();
            }
        }

        // Not an IOException: those of a single operator are only logged, and the page goes on.
        private static BusinessException tooMuch() {
            return new BusinessException("MATERIAL-019");
        }
    }
}
