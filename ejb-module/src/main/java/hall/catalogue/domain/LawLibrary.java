package hall.catalogue.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The laws the hall cites, read once from the texts that are part of the release. A key such as
 * {@code housing-provident-fund-regulation-2019#24.5} names article 24, item 5.
 */
public final class LawLibrary {

    /** The laws, in the order they are listed. */
    private static final List<String> KEYS = List.of(
            "housing-provident-fund-regulation-2019",
            "online-government-services-order-716-2019",
            "administrative-licensing-law-2019",
            "personal-information-protection-law-2021",
            "government-information-disclosure-regulation-2019",
            "administrative-reconsideration-law-2023");

    private static final Pattern REFERENCE = Pattern.compile("([a-z0-9-]+)#(\\d{1,3})(?:\\.(\\d{1,2}))?");

    private final Map<String, LawText> laws = new LinkedHashMap<>();

    public LawLibrary() {
        KEYS.forEach(key -> laws.put(key, LawParser.parse(key, read(key))));
    }

    public Collection<LawText> all() {
        return Collections.unmodifiableCollection(laws.values());
    }

    public Optional<LawText> law(String key) {
        return Optional.ofNullable(laws.get(key));
    }

    public Optional<LawText.Article> article(String key, int number) {
        return law(key).flatMap(law -> law.article(number));
    }

    /** What a citation quotes: the item when it names one, else the article's first paragraph; empty when it is nowhere. */
    public Optional<LawCitation> cite(String reference) {
        Matcher m = REFERENCE.matcher(reference);
        if (!m.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(m.group(2));
        int item = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
        return law(m.group(1)).flatMap(law -> law.article(number).flatMap(a -> citation(law, a, item)));
    }

    private static Optional<LawCitation> citation(LawText law, LawText.Article article, int item) {
        if (item == 0) {
            return Optional.of(new LawCitation(
                    law.key(),
                    law.title(),
                    article.number(),
                    article.label(),
                    article.paragraphs().get(0).text()));
        }
        return article.item(item)
                .map(i -> new LawCitation(
                        law.key(), law.title(), article.number(), article.label() + i.label(), i.text()));
    }

    private static String read(String key) {
        try (InputStream in = LawLibrary.class.getResourceAsStream("/law/" + key + ".md")) {
            if (in == null) {
                throw new IllegalStateException("the text of " + key + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
