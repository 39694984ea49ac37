package hall.material.service;

import hall.shared.BusinessException;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws a page of a PDF, so that an officer sees it beside the case without a viewer that runs what is in it. At most two at a time, and
 * not in the request's thread: a page that never ends keeps one of the two hands, and the officer is told to download the file.
 */
@ApplicationScoped
public class PagePictures {

    /** Of the picture's longer side: A4 at 154 dots an inch, which small print needs. */
    static final int LONGEST_SIDE = 1800;

    private static final Logger LOG = Logger.getLogger(PagePictures.class.getName());
    private static final int HANDS = 2;
    private static final int PATIENCE_SECONDS = 12;
    private static final float LARGEST_SCALE = 4;

    private final Semaphore hands = new Semaphore(HANDS, true);

    @Resource
    private ManagedExecutorService executor;

    /**
     * One page as PNG.
     *
     * @param page from 1
     * @throws BusinessException {@code MATERIAL-404} no such page; {@code MATERIAL-019} it cannot be drawn, or not now
     */
    public byte[] draw(OpenMaterial material, int page) {
        if (page < 1 || page > material.view().pages()) {
            throw new BusinessException("MATERIAL-404");
        }
        try {
            return drawn(material, page).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notNow(e);
        } catch (ExecutionException | TimeoutException | RejectedExecutionException | IOException e) {
            LOG.log(
                    Level.WARNING,
                    "page " + page + " of material " + material.view().id() + " could not be drawn",
                    e);
            throw notNow(e);
        }
    }

    private Future<byte[]> drawn(OpenMaterial material, int page)
            throws InterruptedException, TimeoutException, IOException {
        if (!hands.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new TimeoutException("no hand free");
        }
        boolean handedOver = false;
        try (InputStream content = material.content()) {
            byte[] pdf = content.readAllBytes();
            Callable<byte[]> drawing = () -> {
                try {
                    return png(pdf, page);
                } finally {
                    hands.release();
                }
            };
            Future<byte[]> picture = executor.submit(drawing);
            handedOver = true;
            return picture;
        } finally {
            if (!handedOver) {
                hands.release();
            }
        }
    }

    static byte[] png(byte[] pdf, int page) {
        try (PDDocument document = PdfExamination.open(pdf)) {
            PDPage sheet = document.getPage(page - 1);
            float longer =
                    Math.max(sheet.getCropBox().getWidth(), sheet.getCropBox().getHeight());
            PDFRenderer renderer = new CarefulRenderer(document);
            renderer.setSubsamplingAllowed(true);
            BufferedImage image = renderer.renderImage(
                    page - 1, Math.min(LARGEST_SCALE, LONGEST_SIDE / Math.max(1, longer)), ImageType.RGB);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BusinessException notNow(Exception cause) {
        BusinessException refusal = new BusinessException("MATERIAL-019");
        refusal.initCause(cause);
        return refusal;
    }
}
