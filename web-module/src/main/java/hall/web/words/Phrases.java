package hall.web.words;

import hall.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of one language with their placeholders filled: {@code {0}} by position, {@code {name}} by name, {@code
 * {name:money}} for a plain number that is an amount, {@code {name:other}} for a value whose word stands under {@code other.VALUE}. A value's own type decides the rest: money has commas and two
 * decimals, dates are ISO dates, times have seconds. A key or value that is missing stays visible, it never breaks a page.
 */
public final class Phrases {

    private static final String BASE = "hall.web.Messages";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9_]+)(?::([a-z]+))?}");

    private final ResourceBundle bundle;
    private final Dates dates;

    private Phrases(Locale locale) {
        this.bundle = ResourceBundle.getBundle(
                BASE,
                locale,
                Phrases.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.dates = new Dates(locale);
    }

    public static Phrases in(Locale locale) {
        return new Phrases(locale);
    }

    public Dates dates() {
        return dates;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * The text of a key with {@code {0}}, {@code {1}}, … replaced; {@code {0:pages}} is {@code pages.1} for 1 and {@code pages.any}
     * for every other number.
     */
    public String text(String key, Object... values) {
        return fill(raw(key), name -> {
            int i = name.chars().allMatch(Character::isDigit) ? Integer.parseInt(name) : Integer.MAX_VALUE;
            return i < values.length ? values[i] : null;
        });
    }

    /** The text of a key with {@code {name}} replaced. */
    public String named(String key, Function<String, Object> values) {
        return fill(raw(key), values);
    }

    /** The first of the keys that has a text; the last key's raw form when none has. */
    public String firstNamed(List<String> keys, Function<String, Object> values) {
        for (String key : keys) {
            if (has(key)) {
                return named(key, values);
            }
        }
        return raw(keys.get(keys.size() - 1));
    }

    private String raw(String key) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException e) {
            return "[" + key + "]";
        }
    }

    private String fill(String template, Function<String, Object> values) {
        Matcher m = PLACEHOLDER.matcher(template);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            Object value = values.apply(m.group(1));
            m.appendReplacement(out, Matcher.quoteReplacement(value == null ? "—" : shown(value, m.group(2))));
        }
        return m.appendTail(out).toString();
    }

    private String shown(Object value, String format) {
        if ("long".equals(format)) {
            return dates.longDay(asDate(value));
        }
        if (format != null && has(format + "." + value)) {
            return raw(format + "." + value);
        }
        if (format != null && has(format + ".any")) {
            return raw(format + ".any").replace("{0}", String.valueOf(value));
        }
        if (value instanceof Money money) {
            return money.display();
        }
        if (value instanceof BigDecimal number) {
            return "money".equals(format) ? Money.rounded(number).display() : number.toPlainString();
        }
        if (value instanceof LocalDateTime time) {
            return dates.time(time);
        }
        return String.valueOf(value);
    }

    private static LocalDate asDate(Object value) {
        if (value instanceof LocalDateTime time) {
            return time.toLocalDate();
        }
        return value instanceof LocalDate day ? day : LocalDate.parse(value.toString());
    }
}
