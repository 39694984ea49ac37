package hall.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rows of {@code addresses.txt}, and a hall in which each can be opened: a case of 示例辰's at the acceptance post of the main
 * branch, with one file, her second card, and all who may look.
 */
final class Addresses {

    static final Cast OWNER = Cast.CHEN;

    /** The cell of whoever is led to the sign-in. */
    static final String SIGN_IN = "in";

    private final Map<String, Visit> visits = new LinkedHashMap<>();
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final Map<String, String> named = new LinkedHashMap<>();

    /** An address and what each column gets. */
    record Row(String method, String address, List<String> expected) {
        @Override
        public String toString() {
            return method + " " + address;
        }
    }

    Addresses() {
        Application application = new Application(OWNER);
        application.retractAll(OWNER);
        String number = application.lodge();
        DeskCases.waitsForPeople(number);
        Books.change("DELETE FROM material_count");
        Books.change("DELETE FROM draft WHERE item_code = 'TQ01'");
        String file = new Uploads(application.visit()).taken("a.png", Uploads.png(5, 5));
        Books.change("UPDATE material SET case_number = ?, bound_at = received_at WHERE id = ?", number, file);
        named.put("{case}", number);
        named.put("{file}", file);
        named.put("{card}", Books.value("SELECT id FROM person_card WHERE number = ?", "9999990000000001152"));
        for (String column : columns().subList(1, columns().size())) {
            visits.put(
                    column,
                    switch (column) {
                        case "owner" -> application.visit();
                        case "other" -> Visit.ofCitizen(Cast.SI.idNumber);
                        default -> Visit.ofOfficer(column);
                    });
            tokens.put(column, visits.get(column).token());
        }
        tokens.put("nobody", "");
    }

    /** Whoever is in that column; a stranger comes without a session each time. */
    Visit visit(String column) {
        return column.equals("nobody") ? new Visit() : visits.get(column);
    }

    String token(String column) {
        return tokens.get(column);
    }

    /** The text with the names in braces replaced by what they stand for. */
    String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> each : named.entrySet()) {
            filled = filled.replace(each.getKey(), each.getValue());
        }
        return filled;
    }

    static void takeBack() {
        new Application(OWNER).retractAll(OWNER);
    }

    static List<Row> rows() {
        return table().skip(1)
                .map(line -> line.split("\\s+"))
                .map(cells -> new Row(cells[0], cells[1], List.of(cells).subList(2, cells.length)))
                .toList();
    }

    /** The first line names them: {@code nobody}, {@code owner}, {@code other}, then officers by their sign-in names. */
    static List<String> columns() {
        List<String> words = List.of(table().findFirst().orElseThrow().split("\\s+"));
        return words.subList(2, words.size());
    }

    private static Stream<String> table() {
        Path file =
                Path.of(System.getProperty("hall.checkout"), "web-module/src/test/resources/hall/web/addresses.txt");
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("~"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
