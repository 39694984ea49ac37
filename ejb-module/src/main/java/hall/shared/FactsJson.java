package hall.shared;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The canonical writing of {@link Facts} and its reading. Numbers keep their scale: 24020.40 stays 24020.40. */
final class FactsJson {

    /** Kept: to find the provider anew for each reading costs more than the reading. */
    static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private static final int FIRST_PRINTABLE = 0x20;

    private FactsJson() {}

    static Facts facts(JsonObject object) {
        Facts.Builder out = Facts.builder();
        object.forEach((name, value) -> out.and(name, read(value)));
        return out.build();
    }

    private static Object read(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).bigDecimalValue();
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            case OBJECT -> facts(value.asJsonObject());
            case ARRAY -> list(value.asJsonArray());
            case NULL -> null;
        };
    }

    private static List<Object> list(JsonArray array) {
        return array.stream().map(FactsJson::read).collect(Collectors.toList());
    }

    static String canonical(Facts facts) {
        StringBuilder out = new StringBuilder(256);
        write(facts, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Facts f) {
            String comma = "{";
            for (var e : f.entries().entrySet()) {
                out.append(comma);
                quote(e.getKey(), out);
                out.append(':');
                write(e.getValue(), out);
                comma = ",";
            }
            out.append(comma.equals("{") ? "{}" : "}");
        } else if (value instanceof List<?> l) {
            out.append('[');
            for (int i = 0; i < l.size(); i++) {
                if (i > 0) {
                    out.append(',');
                }
                write(l.get(i), out);
            }
            out.append(']');
        } else if (value instanceof BigDecimal d) {
            out.append(d.toPlainString());
        } else if (value instanceof Boolean b) {
            out.append(b.booleanValue());
        } else {
            quote((String) value, out);
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < FIRST_PRINTABLE) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
