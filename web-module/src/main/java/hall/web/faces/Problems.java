package hall.web.faces;

import hall.shared.BusinessException;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is wrong with what was sent: shown on top as a summary that takes the focus, in the same words beside each field, and
 * in the page's title. Values stay as they were typed.
 */
@Named
@RequestScoped
public class Problems {

    @Inject
    Words words;

    private final List<Problem> all = new ArrayList<>();

    /**
     * One problem.
     *
     * @param field id of the field to correct, empty when it is the whole
     */
    public record Problem(String field, String text) {
        public String getField() {
            return field;
        }

        public String getText() {
            return text;
        }
    }

    /** A problem of a field, by the key of its text. */
    public void field(String field, String key, Object... values) {
        all.add(new Problem(field, words.text(key, values)));
    }

    /** A problem of a field, in words that are data. */
    public void say(String field, String text) {
        all.add(new Problem(field, text));
    }

    /** A refusal, at the field it is about or of the whole. */
    public void refused(String field, BusinessException e) {
        all.add(new Problem(field, words.refusal(e)));
    }

    public void refused(BusinessException e) {
        refused("", e);
    }

    public List<Problem> getAll() {
        return List.copyOf(all);
    }

    public boolean isAny() {
        return !all.isEmpty();
    }

    public boolean has(String field) {
        return find(field).isPresent();
    }

    /** All that is wrong with a field, a line each. */
    public String text(String field) {
        return all.stream()
                .filter(p -> p.field().equals(field))
                .map(Problem::text)
                .collect(Collectors.joining("\n"));
    }

    /** The class of a field's box. */
    public String css(String field) {
        return has(field) ? "field err" : "field";
    }

    /** {@code true} for aria-invalid, nothing otherwise. */
    public String invalid(String field) {
        return has(field) ? "true" : null;
    }

    /** The ids that describe a field: its hint and, when there is one, its error; null when nothing does. */
    public String describedBy(String field, String hint) {
        String error = has(field) ? field + "-e" : "";
        String both = (hint + " " + error).strip();
        return both.isEmpty() ? null : both;
    }

    public String getTitle() {
        return words.text(all.size() == 1 ? "errsum.one" : "errsum.many", all.size());
    }

    public String getTitlePrefix() {
        return all.isEmpty() ? "" : words.text("title.problem");
    }

    private Optional<Problem> find(String field) {
        return all.stream().filter(p -> p.field().equals(field)).findFirst();
    }
}
