package hall.material.domain;

import hall.shared.BusinessException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads a JPEG segment by segment (ITU T.81) without decoding a pixel, and keeps what the pixels need: place and time of the photo,
 * maker's notes, comments and whatever follows the end are left out; which side is up is kept.
 */
public final class JpegFile {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COM = 0xFE;
    private static final int JFIF_BARE = 16;
    private static final int ADOBE = 14;

    private final byte[] data;
    private final ByteArrayOutputStream out;
    private int at = 2;
    private int width;
    private int height;
    private boolean scanned;

    private JpegFile(byte[] data) {
        this.data = data;
        this.out = new ByteArrayOutputStream(data.length);
    }

    /** Whether the data begins as a JPEG. */
    public static boolean isOne(byte[] data) {
        return data.length > 3 && (data[0] & 0xFF) == 0xFF && (data[1] & 0xFF) == SOI && (data[2] & 0xFF) == 0xFF;
    }

    /**
     * The picture alone.
     *
     * @throws BusinessException {@code MATERIAL-005} damaged; {@code MATERIAL-011} too many pixels; {@code MATERIAL-012} another file
     *     is hidden in it
     */
    public static Picture picture(byte[] data) {
        return new JpegFile(data).read();
    }

    /**
     * Looks for sizes only, in a JPEG that is part of another file: every frame header anywhere in it counts.
     *
     * @throws BusinessException {@code MATERIAL-011} too many pixels
     */
    public static void checkSize(byte[] data) {
        for (int at = 0; at + 9 < data.length; at++) {
            if ((data[at] & 0xFF) == 0xFF && isFrame(data[at + 1] & 0xFF)) {
                int height = (data[at + 5] & 0xFF) << 8 | data[at + 6] & 0xFF;
                int width = (data[at + 7] & 0xFF) << 8 | data[at + 8] & 0xFF;
                Picture.checkSize(Math.max(1, width), Math.max(1, height));
            }
        }
    }

    private Picture read() {
        marker(SOI);
        int marker;
        while ((marker = next()) != EOI) {
            segment(marker);
        }
        if (!scanned) {
            throw Picture.damaged();
        }
        marker(EOI);
        HiddenFile.refuseBehind(data, at);
        return new Picture(width, height, out.toByteArray());
    }

    private int next() {
        if (u8(at++) != 0xFF) {
            throw Picture.damaged();
        }
        int marker = u8(at++);
        while (marker == 0xFF) {
            marker = u8(at++);
        }
        return marker;
    }

    private void segment(int marker) {
        int length = u16(at);
        if (length < 2 || at + length > data.length) {
            throw Picture.damaged();
        }
        HiddenFile.refuseIn(data, at + 2, at + length);
        if (isFrame(marker)) {
            frame(marker, length);
        }
        if (marker >= APP0 && marker <= APP15) {
            application(marker, length);
        } else if (marker != COM) {
            copy(marker, length);
        }
        at += length;
        if (marker == SOS) {
            scan();
        }
    }

    // The frame headers; between them lie DHT (C4), JPG (C8) and DAC (CC).
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Baseline, extended and progressive are what browsers show. */
    private void frame(int marker, int length) {
        if (marker > 0xC2 || width > 0 || length < 11) {
            throw Picture.damaged();
        }
        Picture.checkSize(u16(at + 5), u16(at + 3));
        height = u16(at + 3);
        width = u16(at + 5);
    }

    private void application(int marker, int length) {
        if (marker == APP0 && has("JFIF\0") && length >= JFIF_BARE) {
            // Without its thumbnail.
            marker(APP0);
            out.write(0);
            out.write(JFIF_BARE);
            out.write(data, at + 2, JFIF_BARE - 4);
            out.write(0);
            out.write(0);
        } else if (marker == APP2 && has("ICC_PROFILE\0") || marker == APP14 && has("Adobe") && length == ADOBE) {
            copy(marker, length);
        } else if (marker == APP1 && has("Exif\0\0")) {
            orientation(ExifOrientation.of(data, at + 8, at + length));
        }
    }

    private void orientation(int orientation) {
        if (orientation > 1) {
            marker(APP1);
            out.writeBytes(ExifOrientation.segment(orientation));
        }
    }

    // Up to the next marker that is neither a stuffed byte nor a restart.
    private void scan() {
        if (width == 0) {
            throw Picture.damaged();
        }
        int start = at;
        while (true) {
            if (u8(at) == 0xFF) {
                int code = u8(at + 1);
                if (code != 0 && (code < 0xD0 || code > 0xD7)) {
                    break;
                }
                at++;
            }
            at++;
        }
        scanned |= at > start;
        out.write(data, start, at - start);
    }

    private boolean has(String name) {
        byte[] wanted = name.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < wanted.length; i++) {
            if (u8(at + 2 + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private void copy(int marker, int length) {
        marker(marker);
        out.write(data, at, length);
    }

    private void marker(int marker) {
        out.write(0xFF);
        out.write(marker);
    }

    private int u8(int index) {
        if (index >= data.length) {
            throw Picture.damaged();
        }
        return data[index] & 0xFF;
    }

    private int u16(int index) {
        return u8(index) << 8 | u8(index + 1);
    }
}
