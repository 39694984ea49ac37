package hall.material.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.material.domain.FileKind;
import hall.material.domain.MaterialStore;
import hall.material.domain.MaterialView;
import hall.material.domain.ScanState;
import hall.shared.BusinessException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagePicturesTest {

    private final AtomicInteger drawn = new AtomicInteger();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final PagePictures pictures = new PagePictures(new PdfProcesses(64, 64, Duration.ofSeconds(1)) {
        @Override
        byte[] draw(byte[] pdf, int page) {
            mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            try {
                Thread.sleep(50);
                if (page == 3) {
                    throw new BusinessException("MATERIAL-019");
                }
                return new byte[] {pdf[0], (byte) page, (byte) drawn.incrementAndGet()};
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            } finally {
                atOnce.decrementAndGet();
            }
        }
    });

    @Test
    void drawsAPageOnceForManyLooks() {
        byte[] first = pictures.draw(material(1), 1);
        assertThat(pictures.draw(material(1), 1)).isSameAs(first);
        assertThat(pictures.draw(material(1), 2)[1]).isEqualTo((byte) 2);
        assertThat(pictures.draw(material(2), 1)[0]).isEqualTo((byte) 2);
        assertThat(drawn).hasValue(3);
    }

    @Test
    void triesAgainWhatCouldNotBeDrawn() {
        for (int i = 0; i < 3; i++) {
            refused("MATERIAL-019", 3);
        }
        assertThat(pictures.draw(material(1), 1)).isNotEmpty();
    }

    @Test
    void knowsNoOtherPages() {
        refused("MATERIAL-404", 0);
        refused("MATERIAL-404", 4);
        assertThat(mostAtOnce).hasValue(0);
    }

    @Test
    void drawsTwoAtATime() {
        IntStream.rangeClosed(1, 16).parallel().forEach(id -> pictures.draw(material(id), 1));
        assertThat(drawn).hasValue(16);
        assertThat(mostAtOnce.get()).isBetween(1, 2);
    }

    private void refused(String code, int page) {
        assertThatThrownBy(() -> pictures.draw(material(1), page))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    /** One of three pages, whose content is its identifier. */
    private static OpenMaterial material(int id) {
        MaterialStore store = new MaterialStore() {
            @Override
            public void write(long materialId, byte[] content) {
                throw new AssertionError();
            }

            @Override
            public Optional<byte[]> part(long materialId, int part) {
                return part == 0 ? Optional.of(new byte[] {(byte) materialId}) : Optional.empty();
            }

            @Override
            public void remove(long materialId) {
                throw new AssertionError();
            }
        };
        MaterialView view = new MaterialView(
                id,
                "a.pdf",
                FileKind.PDF,
                1,
                3,
                "0".repeat(64),
                LocalDateTime.of(2026, 11, 24, 9, 0),
                ScanState.CLEAN,
                null,
                1);
        return new OpenMaterial(view, new PartReader(store));
    }
}
