package hall.material.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentPicturesTest {

    private static final int TENTH = RecentPictures.MOST / 10;

    private final RecentPictures recent = new RecentPictures();

    @Test
    void knowsWhatWasDrawn() {
        byte[] picture = new byte[10];
        recent.put(7, 1, picture);
        assertThat(recent.get(7, 1)).hasValue(picture);
        assertThat(recent.get(7, 2)).isEmpty();
        assertThat(recent.get(8, 1)).isEmpty();
    }

    @Test
    void forgetsWhatWasNotAskedForTheLongest() {
        for (int page = 1; page <= 10; page++) {
            recent.put(7, page, new byte[TENTH]);
        }
        assertThat(recent.get(7, 1)).isPresent();
        recent.put(7, 11, new byte[TENTH]);
        assertThat(recent.get(7, 2)).isEmpty();
        assertThat(recent.get(7, 1)).isPresent();
        assertThat(recent.get(7, 11)).isPresent();
    }

    @Test
    void countsAPictureOnceAndHoldsNoneThatIsLargerThanAll() {
        for (int i = 0; i < 100; i++) {
            recent.put(7, 1, new byte[TENTH]);
        }
        assertThat(recent.get(7, 1)).isPresent();
        recent.put(7, 2, new byte[RecentPictures.MOST + 1]);
        assertThat(recent.get(7, 2)).isEmpty();
        recent.put(7, 3, new byte[TENTH]);
        assertThat(recent.get(7, 3)).isPresent();
    }
}
