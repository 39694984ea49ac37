package hall.system;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The description that the open interface gives of itself, held against what it answers. */
final class Description {

    private static final String OF_SCHEMA = "#/components/schemas/";

    private final JsonObject whole = object(Hall.get("/api/v1/openapi.json").body());

    /** The statuses that a method of a path may answer. */
    Set<String> statuses(String method, String path) {
        return whole.getJsonObject("paths")
                .getJsonObject(path)
                .getJsonObject(method)
                .getJsonObject("responses")
                .keySet();
    }

    /** What of an answer is not as the schema of that name says; what it does not name is wrong, too. */
    List<String> wrong(String schema, String answer) {
        return wrong(schema, parse(answer));
    }

    /** The same of each element of an array. */
    List<String> wrongInAny(String schema, String answer) {
        List<String> wrong = new ArrayList<>();
        parse(answer).asJsonArray().forEach(element -> wrong.addAll(wrong(schema, element)));
        return wrong;
    }

    private List<String> wrong(String schema, JsonValue answer) {
        List<String> wrong = new ArrayList<>();
        check(schema, whole.getJsonObject("components").getJsonObject("schemas").getJsonObject(schema), answer, wrong);
        return wrong;
    }

    private void check(String where, JsonObject schema, JsonValue value, List<String> wrong) {
        if (schema.containsKey("$ref")) {
            String name = schema.getString("$ref").substring(OF_SCHEMA.length());
            wrong.addAll(wrong(name, value));
        } else if (schema.containsKey("allOf")) {
            members(where, all(schema), value, wrong);
        } else if (!isOf(schema.getString("type"), value)) {
            wrong.add(where + " is no " + schema.getString("type") + ": " + value);
        } else if (value instanceof JsonObject) {
            members(where, schema, value, wrong);
        } else if (value instanceof JsonArray array) {
            array.forEach(element -> check(where + "[]", schema.getJsonObject("items"), element, wrong));
        } else if (value instanceof JsonString text) {
            text(where, schema, text, wrong);
        }
    }

    private static void text(String where, JsonObject schema, JsonString text, List<String> wrong) {
        if (schema.containsKey("enum") && !schema.getJsonArray("enum").contains(text)) {
            wrong.add(where + " is none of its words: " + text);
        }
        if (schema.containsKey("pattern") && !text.getString().matches(schema.getString("pattern"))) {
            wrong.add(where + " is not of its pattern: " + text);
        }
        if ("date".equals(schema.getString("format", "")) && !text.getString().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            wrong.add(where + " is no day: " + text);
        }
    }

    private void members(String where, JsonObject schema, JsonValue value, List<String> wrong) {
        JsonObject object = value.asJsonObject();
        schema
                .getOrDefault("required", JsonValue.EMPTY_JSON_ARRAY)
                .asJsonArray()
                .getValuesAs(JsonString::getString)
                .stream()
                .filter(name -> !object.containsKey(name))
                .forEach(name -> wrong.add(where + " lacks " + name));
        if (!schema.containsKey("properties") && !schema.containsKey("additionalProperties")) {
            return;
        }
        JsonObject known =
                schema.getOrDefault("properties", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        object.forEach((name, member) -> {
            JsonValue described = known.getOrDefault(name, schema.get("additionalProperties"));
            if (described == null) {
                wrong.add(where + " has " + name + ", which nothing describes");
            } else {
                check(where + "." + name, described.asJsonObject(), member, wrong);
            }
        });
    }

    /** Schemas that hold all at once, as one. */
    private JsonObject all(JsonObject schema) {
        var properties = Json.createObjectBuilder();
        Set<String> required = new HashSet<>();
        for (JsonObject part : schema.getJsonArray("allOf").getValuesAs(JsonObject.class)) {
            JsonObject meant = part.containsKey("$ref")
                    ? whole.getJsonObject("components")
                            .getJsonObject("schemas")
                            .getJsonObject(part.getString("$ref").substring(OF_SCHEMA.length()))
                    : part;
            meant.getJsonObject("properties").forEach(properties::add);
            meant.getOrDefault("required", JsonValue.EMPTY_JSON_ARRAY)
                    .asJsonArray()
                    .getValuesAs(JsonString::getString)
                    .forEach(required::add);
        }
        return Json.createObjectBuilder()
                .add("properties", properties)
                .add("required", Json.createArrayBuilder(required))
                .build();
    }

    private static boolean isOf(String type, JsonValue value) {
        return switch (type) {
            case "object" -> value instanceof JsonObject;
            case "array" -> value instanceof JsonArray;
            case "string" -> value instanceof JsonString;
            case "integer" -> value instanceof JsonNumber number && number.isIntegral();
            case "number" -> value instanceof JsonNumber;
            case "boolean" -> value == JsonValue.TRUE || value == JsonValue.FALSE;
            default -> false;
        };
    }

    private static JsonValue parse(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    private static JsonObject object(String text) {
        return parse(text).asJsonObject();
    }
}
