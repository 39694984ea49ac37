package hall.material.domain;

import hall.shared.BusinessException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Reads a PNG chunk by chunk (ISO/IEC 15948) without decoding a pixel, and keeps the chunks that the pixels need: texts, EXIF and
 * whatever follows the end are left out.
 */
public final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "pHYs", "bKGD");
    private static final int FRAME = 12;
    private static final int HEADER = 13;

    private final byte[] data;
    private final ByteBuffer in;
    private final ByteArrayOutputStream out;
    private int width;
    private int height;
    private boolean pixels;

    private PngFile(byte[] data) {
        this.data = data;
        this.in = ByteBuffer.wrap(data);
        this.out = new ByteArrayOutputStream(data.length);
    }

    /** Whether the data begins as a PNG. */
    public static boolean isOne(byte[] data) {
        return data.length > SIGNATURE.length
                && ByteBuffer.wrap(data, 0, SIGNATURE.length).equals(ByteBuffer.wrap(SIGNATURE));
    }

    /**
     * The picture alone.
     *
     * @throws BusinessException {@code MATERIAL-005} damaged; {@code MATERIAL-011} too many pixels; {@code MATERIAL-012} another file
     *     is hidden in it
     */
    public static Picture picture(byte[] data) {
        return new PngFile(data).read();
    }

    private Picture read() {
        out.write(SIGNATURE, 0, SIGNATURE.length);
        in.position(SIGNATURE.length);
        String type;
        do {
            type = chunk();
        } while (!type.equals("IEND"));
        if (!pixels) {
            throw Picture.damaged();
        }
        HiddenFile.refuseBehind(data, in.position());
        return new Picture(width, height, out.toByteArray());
    }

    private String chunk() {
        if (in.remaining() < FRAME) {
            throw Picture.damaged();
        }
        int start = in.position();
        int length = in.getInt();
        if (length < 0 || length > in.remaining() - 8) {
            throw Picture.damaged();
        }
        String type = new String(data, start + 4, 4, StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(data, start + 4, length + 4);
        if ((int) sum.getValue() != in.getInt(start + 8 + length)) {
            throw Picture.damaged();
        }
        take(type, start, length);
        in.position(start + FRAME + length);
        return type;
    }

    private void take(String type, int start, int length) {
        if (type.equals("IHDR") == (width > 0)) {
            throw Picture.damaged();
        }
        if (width == 0) {
            header(start + 8, length);
        }
        pixels |= type.equals("IDAT") && length > 0;
        if (KEPT.contains(type)) {
            out.write(data, start, FRAME + length);
        } else if (Character.isUpperCase(type.charAt(0))) {
            // A critical chunk that nobody knows: it cannot be shown.
            throw Picture.damaged();
        }
        if (!type.equals("IDAT")) {
            HiddenFile.refuseIn(data, start + 8, start + 8 + length);
        }
    }

    private void header(int at, int length) {
        if (length != HEADER) {
            throw Picture.damaged();
        }
        Picture.checkSize(in.getInt(at) & 0xFFFFFFFFL, in.getInt(at + 4) & 0xFFFFFFFFL);
        width = in.getInt(at);
        height = in.getInt(at + 4);
    }
}
