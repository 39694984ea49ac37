package hall.material.domain;

import hall.shared.BusinessException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name a file is shown under. What came with the upload is only a wish: no path, nothing invisible, nothing that turns the
 * reading direction, nothing a spreadsheet would calculate; it ends as its content is. Never used as a key or on a disk.
 */
public final class FileName {

    /** Longest shown name, in characters (code points). */
    public static final int LONGEST = 100;

    private static final String NAMELESS = "材料";
    private static final Pattern EXTENSION = Pattern.compile("(?s)(.*)\\.([A-Za-z0-9]{1,8})");

    /** Names a person may give to a file of the kind; anything else with letters is another kind's, such as {@code exe}. */
    private static final Map<String, FileKind> EXTENSIONS = Map.of(
            "pdf", FileKind.PDF,
            "jpg", FileKind.JPEG,
            "jpeg", FileKind.JPEG,
            "jpe", FileKind.JPEG,
            "jfif", FileKind.JPEG,
            "png", FileKind.PNG);

    private FileName() {}

    /**
     * The name to show.
     *
     * @param given as the browser sent it, may be null
     * @param kind what the content was found to be; a name of another taken kind gets the right ending
     * @throws BusinessException {@code MATERIAL-004} when it ends like a file of a kind that is not taken (argument: the ending)
     */
    public static String shown(String given, FileKind kind) {
        String clean = clean(given);
        Matcher parts = EXTENSION.matcher(clean);
        String stem = clean;
        if (parts.matches() && !parts.group(2).chars().allMatch(Character::isDigit)) {
            String extension = parts.group(2).toLowerCase(Locale.ROOT);
            if (!EXTENSIONS.containsKey(extension)) {
                throw new BusinessException("MATERIAL-004", extension);
            }
            stem = parts.group(1);
            if (EXTENSIONS.get(extension) == kind) {
                return cut(named(stem), extension);
            }
        }
        return cut(named(stem), kind.extension());
    }

    /** What a file that was not taken was called, its ending as it was, fit to be shown. */
    public static String refused(String given) {
        String name = named(clean(given));
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static String clean(String given) {
        String name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        // Controls, format characters (direction marks among them), line separators, private use, halves of characters.
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cs}\\p{Cn}]", "");
        name = name.replaceAll("[<>:\"|?*]", "_").replaceAll("[\\s\\p{Zs}]+", " ");
        // A list of names may end in a spreadsheet, where such a beginning is a formula.
        return name.replaceAll("^[ .]+|[ .]+$", "").replaceAll("^[=+@-]", "_");
    }

    private static String named(String stem) {
        String bare = stem.replaceAll("[ .]+$", "");
        return bare.isEmpty() ? NAMELESS : bare;
    }

    private static String cut(String stem, String extension) {
        int room = LONGEST - extension.length() - 1;
        String fitting = stem.codePointCount(0, stem.length()) <= room
                ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, room));
        return fitting + "." + extension;
    }
}
