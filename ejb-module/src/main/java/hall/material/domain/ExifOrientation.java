package hall.material.domain;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing of EXIF that a reader needs: which side of the photo is up (tag 0x0112, 1 to 8). */
final class ExifOrientation {

    private static final int TAG = 0x0112;
    private static final int UPRIGHT = 1;
    private static final int ENTRY = 12;

    private ExifOrientation() {}

    /**
     * The orientation the block names, 1 (upright) when it names none or cannot be read.
     *
     * @param from where the TIFF header begins
     * @param to end of the block
     */
    static int of(byte[] data, int from, int to) {
        if (to - from < 8) {
            return UPRIGHT;
        }
        ByteBuffer tiff = ByteBuffer.wrap(data, from, to - from).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = tiff.getInt(4) & 0xFFFFFFFFL;
        if (directory + 2 > tiff.limit()) {
            return UPRIGHT;
        }
        int entries = tiff.getShort((int) directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = (int) directory + 2 + i * ENTRY;
            if (entry + ENTRY > tiff.limit()) {
                break;
            }
            int value = tiff.getShort(entry + 8) & 0xFFFF;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG && value >= 1 && value <= 8) {
                return value;
            }
        }
        return UPRIGHT;
    }

    /** A whole APP1 segment, from its length on, that says nothing else. */
    static byte[] segment(int orientation) {
        return ByteBuffer.allocate(34)
                .putShort((short) 34)
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
