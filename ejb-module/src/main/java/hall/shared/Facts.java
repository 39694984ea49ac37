package hall.shared;

import java.io.Serializable;
import java.io.StringReader;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Named facts in one canonical form: JSON with sorted keys, plain decimals, ISO dates as strings, text in NFC, no white
 * space. The same facts always give the same bytes, so their SHA-256 can be kept and checked years later.
 *
 * <p>Values: text, {@link BigDecimal}/{@link Money}/whole numbers, booleans, {@link LocalDate}, {@link LocalDateTime}
 * (seconds), enums (their name), {@code Facts}, and lists of these. Null is not a fact: leave the key out.
 */
public final class Facts implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TreeMap<String, Object> values;

    private Facts(SortedMap<String, Object> values) {
        this.values = new TreeMap<>(values);
    }

    public static Facts none() {
        return new Facts(new TreeMap<>());
    }

    public static Builder with(String name, Object value) {
        return new Builder().and(name, value);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Reads canonical JSON (or any JSON object of the value kinds above). */
    public static Facts parse(String json) {
        try (jakarta.json.JsonReader reader = FactsJson.READERS.createReader(new StringReader(json))) {
            return FactsJson.facts(reader.readObject());
        }
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public java.util.Set<String> names() {
        return Collections.unmodifiableSet(values.keySet());
    }

    public Object raw(String name) {
        return values.get(name);
    }

    public String text(String name) {
        return (String) required(name);
    }

    public Optional<String> optionalText(String name) {
        return Optional.ofNullable((String) values.get(name));
    }

    public BigDecimal number(String name) {
        return (BigDecimal) required(name);
    }

    public int integer(String name) {
        return number(name).intValueExact();
    }

    public Money money(String name) {
        return new Money(number(name));
    }

    public boolean flag(String name) {
        return (Boolean) required(name);
    }

    public LocalDate date(String name) {
        return LocalDate.parse(text(name));
    }

    public Optional<LocalDate> optionalDate(String name) {
        return optionalText(name).map(LocalDate::parse);
    }

    public LocalDateTime time(String name) {
        return LocalDateTime.parse(text(name));
    }

    public Facts facts(String name) {
        return (Facts) required(name);
    }

    public List<Facts> list(String name) {
        List<Facts> out = new ArrayList<>();
        for (Object o : (List<?>) required(name)) {
            out.add((Facts) o);
        }
        return out;
    }

    public List<Object> values(String name) {
        return List.copyOf((List<?>) required(name));
    }

    private Object required(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new NoSuchElementException("no fact " + name + " among " + values.keySet());
        }
        return value;
    }

    /** These facts and the other's; the other's win. */
    public Facts plus(Facts other) {
        TreeMap<String, Object> all = new TreeMap<>(values);
        all.putAll(other.values);
        return new Facts(all);
    }

    /** The canonical form. */
    public String canonical() {
        return FactsJson.canonical(this);
    }

    public String sha256() {
        return Sha256.hex(canonical());
    }

    SortedMap<String, Object> entries() {
        return Collections.unmodifiableSortedMap(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts f && canonical().equals(f.canonical());
    }

    @Override
    public int hashCode() {
        return canonical().hashCode();
    }

    @Override
    public String toString() {
        return canonical();
    }

    /** Collects facts; a null value is left out. */
    public static final class Builder {

        private final TreeMap<String, Object> values = new TreeMap<>();

        public Builder and(String name, Object value) {
            if (value != null) {
                values.put(name, normal(value));
            }
            return this;
        }

        public Facts build() {
            return new Facts(values);
        }

        private static Object normal(Object value) {
            if (value instanceof Money m) {
                return m.amount();
            }
            if (value instanceof Integer || value instanceof Long) {
                return BigDecimal.valueOf(((Number) value).longValue());
            }
            if (value instanceof CharSequence || value instanceof LocalDate || value instanceof Enum<?>) {
                return Normalizer.normalize(value.toString(), Normalizer.Form.NFC);
            }
            if (value instanceof LocalDateTime t) {
                return t.withNano(0).format(java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME);
            }
            if (value instanceof Map<?, ?> m) {
                Builder nested = new Builder();
                m.forEach((k, v) -> nested.and((String) k, v));
                return nested.build();
            }
            if (value instanceof List<?> l) {
                return new ArrayList<>(l.stream().map(Builder::normal).toList());
            }
            if (value instanceof BigDecimal || value instanceof Boolean || value instanceof Facts) {
                return value;
            }
            if (value instanceof Builder b) {
                return b.build();
            }
            throw new IllegalArgumentException("not a fact: " + value.getClass().getName());
        }
    }
}
