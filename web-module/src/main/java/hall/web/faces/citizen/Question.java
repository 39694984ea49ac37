package hall.web.faces.citizen;

import hall.catalogue.domain.FormField;
import hall.material.domain.MaterialView;
import java.io.Serializable;
import java.util.List;

/**
 * One field of an item's form as a page shows it.
 *
 * @param id of the input, {@code q-} and the field's name
 * @param value what was typed, or is kept
 * @param files what is kept for an upload
 * @param mostFiles how many files may be
 */
public record Question(
        String id, String label, String hint, boolean upload, String value, List<MaterialView> files, int mostFiles)
        implements Serializable {

    static final String PREFIX = "q-";

    static String id(FormField field) {
        return PREFIX + field.name();
    }

    /** Whether one more file may be added. */
    public boolean open() {
        return files.size() < mostFiles;
    }

    /** As the check page shows an answer that was not given. */
    public boolean unanswered() {
        return upload ? files.isEmpty() : value.isBlank();
    }
}
