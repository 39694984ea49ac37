package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * C-17 as the server does it: each row of {@code addresses.txt} (whose completeness {@code AddressesTest} checks) tried as each of
 * its columns, by plain HTTP. The case is 示例辰's, lies at the acceptance post of the main branch, and has one file. The table
 * also says which of the answers tell of her.
 */
@SystemTest
class AddressesIT {

    private static final Cast OWNER = Cast.CHEN;
    private static final String NAME = "示例辰";
    private static final String SIGN_IN = "in";
    private static final String TELLS = "*";
    private static final String BODY = "{\"revision\":0,\"answers\":{}}";

    private static final Map<String, Visit> VISITS = new LinkedHashMap<>();
    private static final Map<String, String> TOKENS = new LinkedHashMap<>();
    private static final Map<String, String> NAMED = new LinkedHashMap<>();

    /** An address and what each column gets. */
    record Row(String method, String address, List<String> expected) {
        @Override
        public String toString() {
            return method + " " + address;
        }
    }

    @BeforeAll
    static void oneCaseAndAllWhoMayLook() throws SQLException {
        Application application = new Application(OWNER);
        application.retractAll(OWNER);
        String number = application.lodge();
        Books.await(
                "handed to people",
                () -> Books.value("SELECT status FROM case_file WHERE case_number = ?", number)
                        .equals("SUBMITTED"));
        asOwner("DELETE FROM material_count");
        asOwner("DELETE FROM draft WHERE item_code = 'TQ01'");
        String file = new Uploads(application.visit()).taken("a.png", Uploads.png(5, 5));
        asOwner("UPDATE material SET case_number = '" + number + "', bound_at = received_at WHERE id = " + file);
        NAMED.put("{case}", number);
        NAMED.put("{file}", file);
        NAMED.put("{card}", Books.value("SELECT id FROM person_card WHERE number = ?", "9999990000000001152"));
        for (String column : columns().subList(1, columns().size())) {
            VISITS.put(
                    column,
                    switch (column) {
                        case "owner" -> application.visit();
                        case "other" -> Visit.ofCitizen(Cast.SI.idNumber);
                        default -> Visit.ofOfficer(column);
                    });
            TOKENS.put(column, VISITS.get(column).token());
        }
        TOKENS.put("nobody", "");
    }

    @AfterAll
    static void takeBack() {
        new Application(OWNER).retractAll(OWNER);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void openToThoseOfTheTableOnly(Row row) {
        List<String> columns = columns();
        List<String> got =
                columns.stream().map(column -> word(column, send(column, row))).toList();
        assertThat(String.join(" ", got)).as(row + " for " + columns).isEqualTo(String.join(" ", row.expected()));
    }

    /** A column that nobody fills, or a cell too many, would not be tried. */
    @Test
    void haveACellForEveryColumn() {
        assertThat(rows()).allMatch(row -> row.expected().size() == columns().size());
    }

    /** A form may send any identifier: another's reminder and another's card stay as they are. */
    @Test
    void takeNobodyElsesIdentifierFromAForm() throws SQLException {
        String card = NAMED.get("{card}");
        String before = Books.value("SELECT position FROM person_card WHERE id = ?", card);
        asOwner(
                "INSERT INTO reminder (id, person_id, item_code, remind_on, asked_at, audit_sequence, audit_hash, version)"
                        + " SELECT 77, id, 'TQ04', '2099-01-01', '2026-01-01', 0, REPEAT('0', 64), 1 FROM person"
                        + " WHERE identity_number = '" + OWNER.idNumber + "'");
        try {
            form("/citizen/cases.xhtml", "cancel", "77");
            form("/citizen/account.xhtml", "prefer", card);
            assertThat(Books.value("SELECT cancelled_at FROM reminder WHERE id = 77"))
                    .isNull();
            assertThat(Books.value("SELECT position FROM person_card WHERE id = ?", card))
                    .isEqualTo(before);
        } finally {
            asOwner("DELETE FROM reminder WHERE id = 77");
        }
    }

    private static void form(String page, String field, String value) {
        HttpResponse<String> answer = VISITS.get("other").post(page, Map.of("csrf", TOKENS.get("other"), field, value));
        assertThat(answer.headers().firstValue("location").orElse("")).as(page).doesNotContain("done=");
        assertThat(isAboutHer(answer.body())).as(page).isFalse();
    }

    private static boolean isAboutHer(String body) {
        return Stream.of(NAME, OWNER.idNumber, OWNER.phone, OWNER.card).anyMatch(body::contains);
    }

    private static String word(String column, HttpResponse<String> answer) {
        boolean signIn = answer.statusCode() == 302
                && answer.headers().firstValue("location").orElse("").contains("sign-in.xhtml");
        return (signIn ? SIGN_IN : Integer.toString(answer.statusCode()))
                + (!column.equals("owner") && isAboutHer(answer.body()) ? TELLS : "");
    }

    private static HttpResponse<String> send(String column, Row row) {
        String address = row.address();
        for (Map.Entry<String, String> named : NAMED.entrySet()) {
            address = address.replace(named.getKey(), named.getValue());
        }
        // A stranger comes without a session.
        Visit visit = column.equals("nobody") ? new Visit() : VISITS.get(column);
        HttpRequest.Builder request = visit.request(address);
        if (!row.method().equals("GET")) {
            request.header("X-CSRF-Token", TOKENS.get(column)).header("Content-Type", "application/json");
        }
        return visit.send(request.method(
                row.method(),
                row.method().matches("POST|PUT") ? BodyPublishers.ofString(BODY) : BodyPublishers.noBody()));
    }

    static List<Row> rows() {
        return table().skip(1)
                .map(line -> line.split("\\s+"))
                .map(cells -> new Row(cells[0], cells[1], List.of(cells).subList(2, cells.length)))
                .toList();
    }

    /** The first line names them: {@code nobody}, {@code owner}, {@code other}, then officers by their sign-in names. */
    private static List<String> columns() {
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

    private static void asOwner(String sql) throws SQLException {
        try (var database = Hall.databaseAsOwner();
                var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
