package hall.catalogue.domain;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A law as the hall shows and cites it.
 *
 * @param key stable name, such as {@code housing-provident-fund-regulation-2019}; the year is that of the version
 * @param title official Chinese title
 * @param history enactment and revisions, as the official text prints them
 */
public record LawText(String key, String title, List<String> history, List<Article> articles) implements Serializable {

    /**
     * An article (条).
     *
     * @param heading chapter and section it stands in, empty when the law has none
     */
    public record Article(int number, String label, String heading, List<Paragraph> paragraphs)
            implements Serializable {

        /** An item (项) of the article's lists, counted through the article when several paragraphs have lists. */
        public Optional<Item> item(int itemNumber) {
            return paragraphs.stream()
                    .flatMap(p -> p.items().stream())
                    .filter(i -> i.number() == itemNumber)
                    .findFirst();
        }
    }

    /** A paragraph (款) with the items it introduces. */
    public record Paragraph(String text, List<Item> items) implements Serializable {}

    /** An item (项). */
    public record Item(int number, String label, String text) implements Serializable {}

    public Optional<Article> article(int number) {
        return articles.stream().filter(a -> a.number() == number).findFirst();
    }
}
