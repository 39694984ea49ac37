package hall.catalogue.domain;

import java.io.Serializable;

/**
 * A citation with its words.
 *
 * @param law key of the law
 * @param title official title of the law
 * @param article number, for the link {@code /law.xhtml?law=<law>#article-<article>}
 * @param label as it is cited, such as 第二十四条（五）
 * @param text the words of the item, or of the article's first paragraph
 */
public record LawCitation(String law, String title, int article, String label, String text) implements Serializable {}
