package hall.catalogue.domain;

import hall.shared.BusinessException;
import hall.shared.Facts;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an item asks of the applicant, in groups of one page each; without groups there is nothing to fill in. Data of the item's
 * version: pages, drafts, amendment and the doors all read it, so a new item needs none of its own.
 */
public record ItemForm(List<Group> groups) implements Serializable {

    /**
     * The questions of one page.
     *
     * @param key short name, used in addresses
     */
    public record Group(String key, Bilingual title, List<FormField> fields) implements Serializable {

        static Group of(Facts f) {
            return new Group(
                    f.text("key"),
                    Bilingual.of(f.facts("title")),
                    f.list("fields").stream().map(FormField::of).toList());
        }
    }

    static ItemForm of(Facts content) {
        return new ItemForm(
                content.has("form")
                        ? content.list("form").stream().map(Group::of).toList()
                        : List.of());
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    public Stream<FormField> fields() {
        return groups.stream().flatMap(g -> g.fields().stream());
    }

    public Optional<FormField> field(String name) {
        return fields().filter(f -> f.name().equals(name)).findFirst();
    }

    /**
     * Only what the form asks, as it is kept; whatever else was sent is not an answer.
     *
     * @return the answers, normalised, with nothing for a question left open
     */
    public Facts answers(Facts sent) {
        Facts.Builder out = Facts.builder();
        fields().filter(f -> sent.has(f.name())).forEach(f -> {
            if (f.kind() == FormField.Kind.TEXT) {
                out.and(f.name(), FormField.normal(sent.raw(f.name()).toString()));
            } else if (sent.raw(f.name()) instanceof List<?> files) {
                out.and(f.name(), files);
            }
        });
        return out.build();
    }

    /**
     * The identifiers of every file in the answers.
     *
     * @throws BusinessException {@code MATERIAL-404} something else stands there
     */
    public List<Long> files(Facts answers) {
        return fields().filter(f -> f.kind() == FormField.Kind.UPLOAD)
                .flatMap(f -> f.files(answers).stream())
                .map(ItemForm::identifier)
                .toList();
    }

    private static Long identifier(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw new BusinessException("MATERIAL-404");
        }
        return Long.valueOf(id);
    }

    /** Only those answers that fit; a draft may hold others. */
    public Facts fitting(Facts answers) {
        Facts.Builder out = Facts.builder();
        fields().filter(f -> problems(f, answers).findAny().isEmpty())
                .forEach(f -> out.and(f.name(), answers.raw(f.name())));
        return out.build();
    }

    /** What is wrong with the answers, in the order of the form; empty when they can be handed in. */
    public List<BusinessException> problems(Facts answers) {
        return groups.stream().flatMap(g -> problems(g, answers)).toList();
    }

    /** What is wrong with one page's answers. */
    public Stream<BusinessException> problems(Group group, Facts answers) {
        return group.fields().stream().flatMap(f -> problems(f, answers));
    }

    /** What is wrong with the answer to one question; nothing or one thing. */
    public Stream<BusinessException> problems(FormField field, Facts answers) {
        try {
            field.require(answers);
            return Stream.empty();
        } catch (BusinessException problem) {
            return Stream.of(problem);
        }
    }
}
