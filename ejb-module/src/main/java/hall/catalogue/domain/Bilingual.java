package hall.catalogue.domain;

import hall.shared.Facts;
import java.io.Serializable;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same words in Chinese and in English. The Chinese text is the binding one. */
public record Bilingual(String zh, String en) implements Serializable {

    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z0-9]+\\.[A-Za-z0-9]+)}");

    /** In the reader's language: Chinese, or English for everybody else. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
    }

    /** With the parameters that stand in it, such as <code>{TQ01.monthsSinceSigning}</code>, replaced by their values. */
    Bilingual filled(UnaryOperator<String> values) {
        return new Bilingual(filled(zh, values), filled(en, values));
    }

    private static String filled(String text, UnaryOperator<String> values) {
        return PARAMETER.matcher(text).replaceAll(m -> Matcher.quoteReplacement(values.apply(m.group(1))));
    }

    boolean isIncomplete() {
        return zh.isBlank() || en.isBlank();
    }

    static Bilingual of(Facts facts) {
        return new Bilingual(
                facts.optionalText("zh").orElse(""), facts.optionalText("en").orElse(""));
    }
}
