package hall.material.service;

import hall.material.domain.Picture;
import hall.shared.BusinessException;
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
            "RichMediaExecute",
            "Rendition",
            "Movie",
            "Sound");
    private static final Set<String> ACTING = Set.of("RichMedia", "Screen", "Movie", "Sound", "3D");
    private static final Set<String> COMPRESSING =
            Set.of("FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL");

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
        if (subtype.equals("Image")) {
            Picture.checkSize(stream.getLong(COSName.WIDTH, 1), stream.getLong(COSName.HEIGHT, 1));
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
