package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
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

    private static final Cast OWNER = Addresses.OWNER;
    private static final String NAME = "示例辰";
    private static final String TELLS = "*";
    private static final String BODY = "{\"revision\":0,\"answers\":{}}";

    private static Addresses addresses;

    @BeforeAll
    static void oneCaseAndAllWhoMayLook() {
        addresses = new Addresses();
    }

    @AfterAll
    static void takeBack() {
        Addresses.takeBack();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void openToThoseOfTheTableOnly(Addresses.Row row) {
        List<String> columns = Addresses.columns();
        List<String> got =
                columns.stream().map(column -> word(column, send(column, row))).toList();
        assertThat(String.join(" ", got)).as(row + " for " + columns).isEqualTo(String.join(" ", row.expected()));
    }

    /** A column that nobody fills, or a cell too many, would not be tried. */
    @Test
    void haveACellForEveryColumn() {
        assertThat(rows())
                .allMatch(row -> row.expected().size() == Addresses.columns().size());
    }

    /** A form may send any identifier: another's reminder and another's card stay as they are. */
    @Test
    void takeNobodyElsesIdentifierFromAForm() {
        String card = addresses.filled("{card}");
        String before = Books.value("SELECT position FROM person_card WHERE id = ?", card);
        Books.change(
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
            Books.change("DELETE FROM reminder WHERE id = 77");
        }
    }

    private static void form(String page, String field, String value) {
        HttpResponse<String> answer =
                addresses.visit("other").post(page, Map.of("csrf", addresses.token("other"), field, value));
        assertThat(answer.headers().firstValue("location").orElse("")).as(page).doesNotContain("done=");
        assertThat(isAboutHer(answer.body())).as(page).isFalse();
    }

    private static boolean isAboutHer(String body) {
        return Stream.of(NAME, OWNER.idNumber, OWNER.phone, OWNER.card).anyMatch(body::contains);
    }

    private static String word(String column, HttpResponse<String> answer) {
        boolean signIn = answer.statusCode() == 302
                && answer.headers().firstValue("location").orElse("").contains("sign-in.xhtml");
        return (signIn ? Addresses.SIGN_IN : Integer.toString(answer.statusCode()))
                + (!column.equals("owner") && isAboutHer(answer.body()) ? TELLS : "");
    }

    private static HttpResponse<String> send(String column, Addresses.Row row) {
        Visit visit = addresses.visit(column);
        HttpRequest.Builder request = visit.request(addresses.filled(row.address()));
        if (!row.method().equals("GET")) {
            request.header("X-CSRF-Token", addresses.token(column)).header("Content-Type", "application/json");
        }
        return visit.send(request.method(
                row.method(),
                row.method().matches("POST|PUT") ? BodyPublishers.ofString(BODY) : BodyPublishers.noBody()));
    }

    static List<Addresses.Row> rows() {
        return Addresses.rows();
    }
}
