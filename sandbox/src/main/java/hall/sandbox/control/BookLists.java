package hall.sandbox.control;

import hall.sandbox.books.Books;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;

/** The books as JSON lists, the newest first where they grow; at most 500 rows. */
final class BookLists {

    private static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry("persons", "SELECT * FROM person ORDER BY phone"),
            Map.entry("marriages", "SELECT * FROM marriage ORDER BY certificate"),
            Map.entry(
                    "households",
                    "SELECT h.*, p.name FROM household h JOIN person p ON p.id_number = h.id_number ORDER BY number, position"),
            Map.entry(
                    "contracts",
                    "SELECT c.*, (SELECT LISTAGG(b.id_number, ' ') WITHIN GROUP (ORDER BY b.position) FROM contract_buyer b"
                            + " WHERE b.number = c.number) buyers FROM home_contract c ORDER BY number"),
            Map.entry(
                    "cards",
                    "SELECT c.*, p.name FROM social_security_card c JOIN person p ON p.id_number = c.id_number ORDER BY card_no"),
            Map.entry("accounts", "SELECT * FROM bank_account ORDER BY account_no"),
            Map.entry("instructions", "SELECT * FROM instruction ORDER BY received_at DESC"),
            Map.entry("batches", "SELECT * FROM batch ORDER BY received_at DESC"),
            Map.entry("lines", "SELECT * FROM account_line ORDER BY position DESC"),
            Map.entry("notices", "SELECT * FROM notice ORDER BY serial DESC"),
            Map.entry("sms", "SELECT * FROM sms ORDER BY received_at DESC"),
            Map.entry("progress", "SELECT * FROM case_progress ORDER BY step DESC"),
            Map.entry("messages", "SELECT * FROM message ORDER BY id DESC"));
    private static final int MOST = 500;

    private final Books books;

    BookLists(Books books) {
        this.books = books;
    }

    /** Null when there is no such book. */
    JsonArray list(String book) {
        String query = QUERIES.get(book);
        if (query == null) {
            return null;
        }
        JsonArrayBuilder rows = Json.createArrayBuilder();
        books.list(query + " LIMIT " + MOST, BookLists::read).forEach(rows::add);
        return rows.build();
    }

    private static JsonObject read(ResultSet row) throws SQLException {
        JsonObjectBuilder json = Json.createObjectBuilder();
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String name = camel(columns.getColumnLabel(i));
            Object value = row.getObject(i);
            if (value == null) {
                json.addNull(name);
            } else if (value instanceof Integer number) {
                json.add(name, number);
            } else if (value instanceof java.sql.Clob) {
                json.add(name, row.getString(i));
            } else {
                json.add(name, value.toString());
            }
        }
        return json.build();
    }

    private static String camel(String column) {
        StringBuilder name = new StringBuilder();
        for (String word : column.toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
