package hall.catalogue.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a law's official text: a title line {@code # …}, its history, then chapters {@code ## …}, sections {@code ### …} and
 * articles that begin with 第…条. Anything it does not understand is an error, not a silent gap.
 */
public final class LawParser {

    private static final String DIGITS = "一二三四五六七八九";
    private static final Pattern ARTICLE = Pattern.compile("^第([一二三四五六七八九十百零]+)条[ 　]*(.*)$");
    private static final Pattern ITEM = Pattern.compile("^[（(]([一二三四五六七八九十]+)[）)][ 　]*(.*)$");

    private final String key;
    private final List<String> history = new ArrayList<>();
    private final List<LawText.Article> articles = new ArrayList<>();
    private String title = "";
    private String chapter = "";
    private String section = "";

    private LawParser(String key) {
        this.key = key;
    }

    public static LawText parse(String key, String text) {
        LawParser parser = new LawParser(key);
        text.lines().map(LawParser::clean).filter(l -> !l.isEmpty()).forEach(parser::line);
        return new LawText(key, parser.title, List.copyOf(parser.history), List.copyOf(parser.articles));
    }

    // Zero-width characters and ideographic spaces at the ends come with the published pages.
    private static String clean(String line) {
        return line.replaceAll("[\\u200B\\uFEFF]", "").replaceAll("^[\\s　]+|[\\s　]+$", "");
    }

    private void line(String line) {
        Matcher article = ARTICLE.matcher(line);
        if (line.startsWith("### ")) {
            section = line.substring(4).replaceAll("[\\s　]+", " ");
        } else if (line.startsWith("## ")) {
            chapter = line.substring(3).replaceAll("[\\s　]+", " ");
            section = "";
        } else if (line.startsWith("# ")) {
            title = line.substring(2);
        } else if (article.matches()) {
            begin(article);
        } else if (!line.startsWith("<!--")) {
            goOn(line);
        }
    }

    private void begin(Matcher article) {
        int number = number(article.group(1));
        if (number != articles.size() + 1) {
            throw new IllegalArgumentException(key + ": article " + number + " after " + articles.size());
        }
        List<LawText.Paragraph> paragraphs = new ArrayList<>();
        if (!article.group(2).isEmpty()) {
            paragraphs.add(new LawText.Paragraph(article.group(2), new ArrayList<>()));
        }
        String heading = section.isEmpty() ? chapter : chapter + " " + section;
        articles.add(new LawText.Article(number, "第" + article.group(1) + "条", heading, paragraphs));
    }

    private void goOn(String line) {
        if (articles.isEmpty()) {
            history.add(line);
            return;
        }
        List<LawText.Paragraph> paragraphs = articles.get(articles.size() - 1).paragraphs();
        Matcher item = ITEM.matcher(line);
        if (item.matches() && !paragraphs.isEmpty()) {
            paragraphs
                    .get(paragraphs.size() - 1)
                    .items()
                    .add(new LawText.Item(number(item.group(1)), "（" + item.group(1) + "）", item.group(2)));
        } else {
            paragraphs.add(new LawText.Paragraph(line, new ArrayList<>()));
        }
    }

    /** Chinese numerals from 1 to 999, such as 一百零三. */
    static int number(String chinese) {
        int value = 0;
        int digit = 0;
        for (char c : chinese.toCharArray()) {
            switch (c) {
                case '百' -> {
                    value += digit * 100;
                    digit = 0;
                }
                case '十' -> {
                    value += (digit == 0 ? 1 : digit) * 10;
                    digit = 0;
                }
                case '零' -> digit = 0;
                default -> digit = DIGITS.indexOf(c) + 1;
            }
        }
        return value + digit;
    }
}
