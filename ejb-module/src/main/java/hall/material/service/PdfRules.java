package hall.material.service;

import hall.material.domain.JpegFile;
import hall.material.domain.Picture;
import hall.shared.BusinessException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** What no object of a kept PDF may hold, wherever in the file it lies and whether or not anything leads to it. */
final class PdfRules {

    private static final List<COSName> SCRIPTS = names("JS", "JavaScript", "XFA", "RichMedia", "RichMediaContent");
    private static final List<COSName> CARRIED = names("EF", "EmbeddedFiles", "AF");
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "GoToR",
            "Thread",
            "RichMediaExecute",
            "Rendition",
            "Movie",
            "Sound");
    private static final Set<String> ACTING = Set.of("RichMedia", "Screen", "Movie", "Sound", "3D");
    private static final Set<String> COMPRESSING =
            Set.of("FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL");

    private static final List<String> JPEGS = List.of("DCTDecode", "DCT");
    private static final int MOST_OF_A_JPEG = 11 * 1024 * 1024;
    private static final int LONGEST_ROW = 65_535;
    private static final int MOST_COLOURS = 32;

    private PdfRules() {}

    /** Refuses the object as {@link PdfExamination#pages} says; what it refers to is an object of its own. */
    static void check(COSBase object) {
        Deque<COSBase> open = new ArrayDeque<>(List.of(object));
        while (!open.isEmpty()) {
            COSBase next = open.poll();
            if (next instanceof COSDictionary dictionary) {
                dictionary(dictionary);
                dictionary.getValues().stream().filter(PdfRules::isHere).forEach(open::add);
            } else if (next instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    COSBase element = array.get(i);
                    if (isHere(element)) {
                        open.add(element);
                    }
                }
            }
        }
    }

    private static boolean isHere(COSBase value) {
        return !(value instanceof COSObject) && (value instanceof COSDictionary || value instanceof COSArray);
    }

    private static void dictionary(COSDictionary dictionary) {
        String subtype = name(dictionary, COSName.SUBTYPE);
        boolean acts = SCRIPTS.stream().anyMatch(dictionary::containsKey)
                || ACTIONS.contains(name(dictionary, COSName.S))
                || name(dictionary, COSName.TYPE).equals("Annot") && ACTING.contains(subtype);
        if (acts) {
            throw new BusinessException("MATERIAL-006");
        }
        if (CARRIED.stream().anyMatch(dictionary::containsKey)
                || name(dictionary, COSName.TYPE).equals("EmbeddedFile")
                || subtype.equals("FileAttachment")) {
            throw new BusinessException("MATERIAL-007");
        }
        if (dictionary instanceof COSStream stream) {
            stream(stream, subtype);
        }
    }

    private static void stream(COSStream stream, String subtype) {
        if (compressions(stream.getFilters()) > 1) {
            throw new BusinessException("MATERIAL-010");
        }
        parameters(stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
        if (subtype.equals("Image")) {
            Picture.checkSize(stream.getLong(COSName.WIDTH, 1), stream.getLong(COSName.HEIGHT, 1));
        }
        if (isJpeg(stream.getFilters())) {
            jpeg(stream);
        }
    }

    // A decoder makes room for what they say before it reads.
    private static void parameters(COSBase value) {
        if (value instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                parameters(array.getObject(i));
            }
        } else if (value instanceof COSDictionary numbers) {
            boolean large = numbers.getLong(COSName.COLUMNS, 1) > LONGEST_ROW
                    || numbers.getLong(COSName.ROWS, 1) > LONGEST_ROW
                    || numbers.getLong(COSName.COLORS, 1) > MOST_COLOURS
                    || numbers.getLong(COSName.BITS_PER_COMPONENT, 1) > MOST_COLOURS;
            if (large) {
                throw new BusinessException("MATERIAL-010");
            }
        }
    }

    private static boolean isJpeg(COSBase filters) {
        return filters instanceof COSName name && JPEGS.contains(name.getName())
                || filters instanceof COSArray array
                        && array.size() > 0
                        && array.getObject(array.size() - 1) instanceof COSName last
                        && JPEGS.contains(last.getName());
    }

    // Drawn by its own size, whatever the dictionary says.
    private static void jpeg(COSStream stream) {
        PDStream picture = new PDStream(stream);
        try (InputStream content = picture.createInputStream(JPEGS)) {
            JpegFile.checkSize(content.readNBytes(MOST_OF_A_JPEG));
        } catch (IOException unreadable) {
            throw new BusinessException("MATERIAL-005");
        }
    }

    private static long compressions(COSBase filters) {
        if (filters instanceof COSArray array) {
            long found = 0;
            for (int i = 0; i < array.size(); i++) {
                found += compressions(array.getObject(i));
            }
            return found;
        }
        return filters instanceof COSName name && COMPRESSING.contains(name.getName()) ? 1 : 0;
    }

    private static String name(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
    }

    private static List<COSName> names(String... names) {
        return List.of(names).stream().map(COSName::getPDFName).toList();
    }
}
