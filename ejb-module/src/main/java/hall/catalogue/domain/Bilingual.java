package hall.catalogue.domain;

import hall.shared.Facts;
import java.io.Serializable;
import java.util.Locale;

/** The same words in Chinese and in English. The Chinese text is the binding one. */
public record Bilingual(String zh, String en) implements Serializable {

    /** In the reader's language: Chinese, or English for everybody else. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
    }

    boolean isIncomplete() {
        return zh.isBlank() || en.isBlank();
    }

    static Bilingual of(Facts facts) {
        return new Bilingual(
                facts.optionalText("zh").orElse(""), facts.optionalText("en").orElse(""));
    }
}
