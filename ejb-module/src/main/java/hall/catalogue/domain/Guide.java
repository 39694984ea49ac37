package hall.catalogue.domain;

import hall.shared.Facts;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What an official guide (办事指南) lists: the data items of GB/T 39046-2020 table 4, and what the seed adds.
 *
 * @param fields the single-valued items by their key, see {@link GuideField}
 */
public record Guide(
        Map<GuideField, Bilingual> fields,
        List<Statement> bases,
        List<Statement> conditions,
        List<GuideMaterial> materials,
        List<Question> questions)
        implements Serializable {

    /**
     * A sentence that rests on an article.
     *
     * @param article key such as {@code housing-provident-fund-regulation-2019#24.5}
     */
    public record Statement(Bilingual text, String article) implements Serializable {

        static Statement of(Facts f) {
            return new Statement(Bilingual.of(f), f.text("article"));
        }

        Statement filled(UnaryOperator<String> values) {
            return new Statement(text.filled(values), article);
        }
    }

    /** A frequent question and its answer. */
    public record Question(Bilingual question, Bilingual answer) implements Serializable {

        static Question of(Facts f) {
            return new Question(Bilingual.of(f.facts("question")), Bilingual.of(f.facts("answer")));
        }

        Question filled(UnaryOperator<String> values) {
            return new Question(question.filled(values), answer.filled(values));
        }
    }

    /**
     * As the public reads it: a number that policy sets is never typed into a guide, its name stands there in braces.
     *
     * @param values the value of a parameter by its name
     */
    public Guide filled(UnaryOperator<String> values) {
        return new Guide(
                fields.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, e -> e.getValue().filled(values))),
                bases.stream().map(b -> b.filled(values)).toList(),
                conditions.stream().map(c -> c.filled(values)).toList(),
                materials.stream().map(m -> m.filled(values)).toList(),
                questions.stream().map(q -> q.filled(values)).toList());
    }

    static Guide of(Facts f) {
        Map<GuideField, Bilingual> fields = new TreeMap<>();
        Facts given = f.facts("fields");
        for (String key : given.names()) {
            fields.put(GuideField.valueOf(key), Bilingual.of(given.facts(key)));
        }
        return new Guide(
                Map.copyOf(fields),
                f.list("bases").stream().map(Statement::of).toList(),
                f.list("conditions").stream().map(Statement::of).toList(),
                f.list("materials").stream().map(GuideMaterial::of).toList(),
                f.list("questions").stream().map(Question::of).toList());
    }
}
