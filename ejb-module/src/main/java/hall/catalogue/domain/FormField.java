package hall.catalogue.domain;

import hall.shared.BusinessException;
import hall.shared.Facts;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One thing the applicant is asked, because no source can give it.
 *
 * @param name key of the answer within the application, such as {@code contractNumber}
 * @param pattern for TEXT: what the normalised answer must match; empty for UPLOAD
 * @param problem what is wrong and how to cure it, when the answer does not fit; {@code {0}} is what was typed
 * @param example an answer that fits, for the hint and the filled-in sample
 * @param check what can be asked about the answer at once, before anything is lodged; empty for nothing
 * @param mostFiles for UPLOAD: how many files at most; 0 for TEXT
 */
public record FormField(
        String name,
        Kind kind,
        Bilingual label,
        Bilingual hint,
        String pattern,
        Bilingual problem,
        String example,
        Optional<Check> check,
        int mostFiles)
        implements Serializable {

    /**
     * A question to a source about an answer.
     *
     * @param operation of the data centre, such as {@code RE1}
     * @param conditions of the item's rule set that its answer decides
     */
    public record Check(String operation, List<String> conditions) implements Serializable {

        static Check of(Facts f) {
            return new Check(
                    f.text("operation"),
                    f.values("conditions").stream().map(Object::toString).toList());
        }
    }

    /** How it is answered. */
    public enum Kind {
        /** One line of text. */
        TEXT,
        /** One or more files (PDF, JPEG, PNG); the answer is the list of their identifiers. */
        UPLOAD
    }

    static FormField of(Facts f) {
        return new FormField(
                f.text("name"),
                Kind.valueOf(f.text("kind")),
                Bilingual.of(f.facts("label")),
                Bilingual.of(f.facts("hint")),
                f.optionalText("pattern").orElse(""),
                Bilingual.of(f.facts("problem")),
                f.optionalText("example").orElse(""),
                f.has("check") ? Optional.of(Check.of(f.facts("check"))) : Optional.empty(),
                f.has("mostFiles") ? f.integer("mostFiles") : 0);
    }

    /** As it is kept: full-width characters are made half-width, spaces and case forgiven. */
    public static String normal(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replaceAll("\\s+", "")
                        .toUpperCase(java.util.Locale.ROOT);
    }

    /**
     * Refuses an answer that is none.
     *
     * @throws BusinessException {@code FORM-001} nothing was answered; {@code FORM-002} the text does not fit; {@code FORM-003}
     *     too many files; the first argument is always the field's name
     */
    public void require(Facts answers) {
        if (kind == Kind.TEXT) {
            String text = answers.optionalText(name).orElse("");
            if (text.isBlank()) {
                throw new BusinessException("FORM-001", name);
            }
            if (!Pattern.matches(pattern, text)) {
                throw new BusinessException("FORM-002", name, text);
            }
            return;
        }
        int files = files(answers).size();
        if (files == 0) {
            throw new BusinessException("FORM-001", name);
        }
        if (files > mostFiles) {
            throw new BusinessException("FORM-003", name, mostFiles);
        }
    }

    /** The identifiers of the files given for an UPLOAD. */
    public List<String> files(Facts answers) {
        return answers.has(name)
                ? answers.values(name).stream().map(Object::toString).toList()
                : List.of();
    }
}
