package hall.material.service;

import hall.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Pictures of the pages of a PDF, so that an officer sees it beside the case without a viewer that runs what is in it. At most two are
 * drawn at a time, each in a process of its own that ends in time (adr/0010); a page that cannot be drawn is said to be so, and the
 * officer downloads the file.
 */
@ApplicationScoped
public class PagePictures {

    private static final Logger LOG = Logger.getLogger(PagePictures.class.getName());
    private static final int HANDS = 2;
    private static final int PATIENCE_SECONDS = 12;

    private final Semaphore hands = new Semaphore(HANDS, true);
    private final RecentPictures recent = new RecentPictures();

    private PdfProcesses processes;

    protected PagePictures() {}

    @Inject
    public PagePictures(PdfProcesses processes) {
        this.processes = processes;
    }

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
        Optional<byte[]> known = recent.get(material.view().id(), page);
        return known.isPresent() ? known.get() : drawn(material, page);
    }

    private byte[] drawn(OpenMaterial material, int page) {
        takeHand();
        try (InputStream content = material.content()) {
            byte[] picture = processes.draw(content.readAllBytes(), page);
            recent.put(material.view().id(), page, picture);
            return picture;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "material " + material.view().id() + " could not be read", e);
            throw new BusinessException("MATERIAL-019");
        } finally {
            hands.release();
        }
    }

    private void takeHand() {
        try {
            if (!hands.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new BusinessException("MATERIAL-019");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusinessException("MATERIAL-019");
        }
    }
}
