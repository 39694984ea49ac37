package hall.casefile.domain;

import java.io.Serializable;

/**
 * A place in a law, to be linked to its text.
 *
 * @param law key of the law's text in the catalogue, such as {@code housing-provident-fund-regulation-2019}
 * @param article article number
 * @param item item within the article's list, 0 when the article as a whole is meant
 */
public record ArticleRef(String law, int article, int item) implements Serializable {

    private static final String REGULATION = "housing-provident-fund-regulation-2019";

    /** An article of the Regulation on Management of Housing Provident Fund (住房公积金管理条例). */
    public static ArticleRef regulation(int article, int item) {
        return new ArticleRef(REGULATION, article, item);
    }

    /** {@code housing-provident-fund-regulation-2019#24.5}. */
    public String key() {
        return law + "#" + article + (item == 0 ? "" : "." + item);
    }

    public static ArticleRef ofKey(String key) {
        String[] parts = key.split("[#.]");
        return new ArticleRef(parts[0], Integer.parseInt(parts[1]), parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
    }
}
