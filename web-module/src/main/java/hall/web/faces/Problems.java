package hall.web.faces;

import hall.shared.BusinessException;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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
     * @param name what somebody called the thing that it is about, in front of the text; empty for nothing
     */
    public record Problem(String field, String name, String text) {
        public String getField() {
            return field;
        }

        public String getName() {
            return name;
        }

        public String getText() {
            return text;
        }
    }

    /** A problem of a field, by the key of its text. */
    public void field(String field, String key, Object... values) {
        say(field, words.text(key, values));
    }

    /** A problem of a field, in words that are data. */
    public void say(String field, String text) {
        all.add(new Problem(field, "", text));
    }

    /** A refusal of one of several things that a field took, by what it was called. */
    public void named(String field, String name, BusinessException e) {
        all.add(new Problem(field, name, words.refusal(e)));
    }

    /** A refusal, at the field it is about or of the whole. */
    public void refused(String field, BusinessException e) {
        named(field, "", e);
    }

    /** What was typed into a field, read; a refusal becomes the field's problem, so that the next field is judged, too. */
    public <T> Optional<T> judge(String field, Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (BusinessException wrong) {
            refused(field, wrong);
            return Optional.empty();
        }
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
        return !of(field).isEmpty();
    }

    /** All that is wrong with a field. */
    public List<Problem> of(String field) {
        return all.stream().filter(p -> p.field().equals(field)).toList();
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
}
