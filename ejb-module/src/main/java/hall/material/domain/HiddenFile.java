package hall.material.domain;

import hall.shared.BusinessException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Looks for a second file inside a first one (a polyglot): the same bytes would then be a picture for us and a program, page or
 * archive for whoever opens them otherwise.
 */
public final class HiddenFile {

    /** Long enough never to stand in compressed data by chance. Lower case. */
    private static final List<byte[]> ANYWHERE = List.of(
            ascii("%pdf-"),
            ascii("<script"),
            ascii("<html"),
            ascii("<!doctype"),
            ascii("<?php"),
            ascii("<svg "),
            ascii("<iframe"),
            ascii("javascript:"));

    /** Too short to be looked for in the midst. */
    private static final List<byte[]> AT_THE_BEGINNING = List.of(
            ascii("mz"), ascii("pk\3\4"), ascii("\u007felf"), ascii("#!"), ascii("rar!"), ascii("7z\u00bc\u00af"));

    private static final byte[] END_OF_ZIP = ascii("pk\5\6");
    private static final byte[] ENTRY_OF_ZIP = ascii("pk\1\2");
    private static final int ZIP_END = 22;
    private static final int ZIP_COMMENT = 0xFFFF;

    private HiddenFile() {}

    /** Refuses with {@code MATERIAL-012} when the range, a part of the file, holds the text of another file. */
    public static void refuseIn(byte[] data, int from, int to) {
        if (ANYWHERE.stream().anyMatch(sign -> indexOf(data, sign, from, to) >= 0)) {
            throw new BusinessException("MATERIAL-012");
        }
    }

    /** Refuses a file with another one behind its end, or one that is also a ZIP archive: those are read from their end. */
    public static void refuseBehind(byte[] data, int end) {
        refuseIn(data, end, data.length);
        if (AT_THE_BEGINNING.stream().anyMatch(sign -> startsWith(data, sign, end, data.length)) || isZip(data)) {
            throw new BusinessException("MATERIAL-012");
        }
    }

    // Many programs take any such end for one, whatever it says of itself; without an entry before it there is nothing
    // to unpack.
    private static boolean isZip(byte[] data) {
        int end = indexOf(data, END_OF_ZIP, Math.max(0, data.length - ZIP_END - ZIP_COMMENT), data.length);
        return end >= 0 && indexOf(data, ENTRY_OF_ZIP, 0, data.length) >= 0;
    }

    /** Whether the data has the text at a place, in either case. */
    private static boolean startsWith(byte[] data, byte[] lowerCase, int at, int to) {
        if (at < 0 || at + lowerCase.length > to) {
            return false;
        }
        for (int i = 0; i < lowerCase.length; i++) {
            if (lower(data[at + i]) != lowerCase[i]) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(byte[] data, byte[] lowerCase, int from, int to) {
        for (int at = from; at + lowerCase.length <= to; at++) {
            if (startsWith(data, lowerCase, at, to)) {
                return at;
            }
        }
        return -1;
    }

    private static byte lower(byte b) {
        return b >= 'A' && b <= 'Z' ? (byte) (b + 'a' - 'A') : b;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
