package hall.material.service;

import hall.shared.BusinessException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures what the compressed streams of a PDF grow to, before anything parses the file: a parser inflates whole streams into
 * memory. Finds each stream by its keyword, wherever the file's own tables point.
 *
 * <p>What is rarer than it is dangerous is refused: LZW and run lengths, filters that stand elsewhere in the file, and compressed
 * data inside compressed data.
 */
final class PdfStreams {

    private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int MEGABYTE = 1024 * 1024;

    /** Pages of a scan are pictures: a colour page of 300 dpi is 25 MB. */
    private static final long MOST_INFLATED = 256L * MEGABYTE;
    /** One stream lies whole in memory when it is drawn. */
    private static final long MOST_IN_ONE = 64L * MEGABYTE;
    /** Streams that hold the file's own structure become objects in memory. */
    private static final long MOST_STRUCTURE = 8L * MEGABYTE;

    private static final long MOST_NESTED = MEGABYTE;
    private static final int MOST_DICTIONARIES = 100_000;
    private static final int LONGEST_DICTIONARY = 64 * 1024;
    /** Streams do not overlap: a file whose bytes are read this often is made to keep us busy. */
    private static final int MOST_READINGS = 4;

    private static final Pattern STRUCTURE = Pattern.compile("/(First|ObjStm|XRef|W)(?![A-Za-z0-9])");
    private static final Pattern REFUSED_FILTER =
            Pattern.compile("/(LZWDecode|LZW|RunLengthDecode|RL|Crypt)(?![A-Za-z0-9])");
    private static final Pattern DISTANT_FILTER = Pattern.compile("/(Filter|F)[\\s\\x00]*\\[?[\\s\\x00]*[0-9%]");
    /** Numbers a decoder makes room for: no scanner has a row of a million points. */
    private static final Pattern LARGE_ROW =
            Pattern.compile("/(Columns|Colors|BitsPerComponent|BPC|Rows)[\\s\\x00]+[0-9+-]{6,}");

    private static final Pattern DISTANT_NUMBER = Pattern.compile(
            "/(DecodeParms|DP|Columns|Colors|BitsPerComponent)[\\s\\x00]*\\[?[\\s\\x00]*[0-9]+[\\s\\x00]+[0-9]+[\\s\\x00]+R");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

    private final byte[] data;
    private final byte[] first = new byte[16 * 1024];
    private final byte[] second = new byte[16 * 1024];
    private long inflated;
    private long structure;
    private long nested;
    private int dictionaries;
    private long read;

    private PdfStreams(byte[] data) {
        this.data = data;
    }

    /** Refuses with {@code MATERIAL-010} what grows too much, with {@code MATERIAL-005} what has no order. */
    static void check(byte[] data) {
        new PdfStreams(data).check();
    }

    private void check() {
        count(data, data.length);
        int objectAt = -1;
        for (int at = 0; at + KEYWORD.length <= data.length; at++) {
            if (data[at] == 'o' && is("obj", at)) {
                objectAt = at;
            } else if (data[at] == 's' && is("stream", at) && (at < 3 || !is("end", at - 3))) {
                stream(objectAt, at);
            }
        }
    }

    private boolean is(String word, int at) {
        if (at + word.length() > data.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (data[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void stream(int objectAt, int keyword) {
        int begin = keyword + KEYWORD.length;
        while (begin < data.length && data[begin] == ' ') {
            begin++;
        }
        if (begin >= data.length || data[begin] != '\r' && data[begin] != '\n') {
            return;
        }
        begin += data[begin] == '\r' && begin + 1 < data.length && data[begin + 1] == '\n' ? 2 : 1;
        if (objectAt < 0 || keyword - objectAt > LONGEST_DICTIONARY) {
            throw new BusinessException("MATERIAL-005");
        }
        read += keyword - objectAt;
        String dictionary = plain(new String(data, objectAt, keyword - objectAt, StandardCharsets.ISO_8859_1));
        boolean isStructure = STRUCTURE.matcher(dictionary).find();
        if (REFUSED_FILTER.matcher(dictionary).find()
                || DISTANT_FILTER.matcher(dictionary).find()
                || LARGE_ROW.matcher(dictionary).find()
                || isStructure && DISTANT_NUMBER.matcher(dictionary).find()) {
            throw tooMuch();
        }
        inflate(begin, isStructure);
    }

    /** A name may be written with escapes: {@code /Fl#61teDecode}. */
    private static String plain(String dictionary) {
        return dictionary.indexOf('#') < 0
                ? dictionary
                : ESCAPED.matcher(dictionary)
                        .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(m.group(1), 16))));
    }

    // As the parser does: the two bytes of the zlib header are skipped, whatever they say.
    private void inflate(int begin, boolean isStructure) {
        if (begin + 2 >= data.length) {
            return;
        }
        Inflater outer = new Inflater(true);
        Inflater inner = new Inflater(true);
        try {
            outer.setInput(data, begin + 2, data.length - begin - 2);
            int skip = 2;
            boolean innerGoes = true;
            for (int n = next(outer, first); n > 0; n = next(outer, first)) {
                inflated += n;
                if (outer.getBytesWritten() > MOST_IN_ONE) {
                    throw tooMuch();
                }
                if (isStructure) {
                    structure += n;
                    count(first, n);
                }
                refuseTooMuch();
                int from = Math.min(skip, n);
                skip -= from;
                innerGoes = innerGoes && inner(inner, from, n);
            }
        } finally {
            read += outer.getBytesRead();
            outer.end();
            inner.end();
        }
        refuseTooMuch();
    }

    private boolean inner(Inflater inner, int from, int to) {
        inner.setInput(first, from, to - from);
        int n = next(inner, second);
        while (n > 0) {
            nested += n;
            refuseTooMuch();
            n = next(inner, second);
        }
        return n == 0 && !inner.finished();
    }

    /** Bytes made, 0 when it wants more or is at its end, negative when it is no compressed data. */
    private static int next(Inflater inflater, byte[] into) {
        try {
            return inflater.inflate(into);
        } catch (DataFormatException noData) {
            return -1;
        }
    }

    private void count(byte[] text, int length) {
        for (int i = 1; i < length; i++) {
            if (text[i] == '<' && text[i - 1] == '<') {
                dictionaries++;
            }
        }
        refuseTooMuch();
    }

    private void refuseTooMuch() {
        if (inflated > MOST_INFLATED
                || structure > MOST_STRUCTURE
                || nested > MOST_NESTED
                || dictionaries > MOST_DICTIONARIES
                || read > MOST_READINGS * (data.length + (long) LONGEST_DICTIONARY)) {
            throw tooMuch();
        }
    }

    private static BusinessException tooMuch() {
        return new BusinessException("MATERIAL-010");
    }
}
