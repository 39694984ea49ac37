package hall.material.domain;

import hall.shared.BusinessException;

/**
 * A picture as it is kept.
 *
 * @param width in pixels
 * @param height in pixels
 * @param content the picture alone: nothing but what its pixels need
 */
public record Picture(int width, int height, byte[] content) {

    /** More than any telephone takes without being asked to, and what still decodes in a quarter of a gigabyte. */
    static final long MOST_PIXELS = 64_000_000;

    /** Refuses with {@code MATERIAL-005} no pixels, with {@code MATERIAL-011} too many (argument: millions of pixels allowed). */
    public static void checkSize(long width, long height) {
        if (width < 1 || height < 1) {
            throw damaged();
        }
        if (width * height > MOST_PIXELS) {
            throw new BusinessException("MATERIAL-011", MOST_PIXELS / 1_000_000);
        }
    }

    static BusinessException damaged() {
        return new BusinessException("MATERIAL-005");
    }
}
