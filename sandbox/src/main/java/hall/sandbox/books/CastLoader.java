package hall.sandbox.books;

import hall.sandbox.books.Books.Page;
import hall.sandbox.datacentre.HallDesk;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Loads the demo cast into empty books; dates are counted back from the loading day (docs/demo-cast.md). */
public final class CastLoader {

    private static final List<String> TABLES = List.of(
            "person",
            "marriage",
            "household",
            "home_contract",
            "contract_buyer",
            "social_security_card",
            "bank_account",
            "instruction",
            "account_line",
            "notice",
            "batch",
            "batch_row",
            "sms",
            "case_progress",
            "message");
    private static final BigDecimal POCKET = new BigDecimal("1000.00");

    private static final BigDecimal WHOLE = new BigDecimal("100");

    private final Books books;
    private final CityClock clock;

    public CastLoader(Books books, CityClock clock) {
        this.books = books;
        this.clock = clock;
    }

    public void loadWhenEmpty() {
        if (books.list("SELECT 1 FROM person", row -> 1).isEmpty()) {
            reset();
        } else if (books.list("SELECT 1 FROM home_contract", row -> 1).isEmpty()) {
            // Books from before these registers were kept.
            JsonObject cast = read();
            books.write(page -> {
                registers(page, cast, numbers(cast));
                return null;
            });
        }
    }

    /** Empties every book, letters and payments too, and loads the cast again. The clock stays where it is. */
    public void reset() {
        JsonObject cast = read();
        books.write(page -> {
            for (String table : TABLES) {
                page.change("DELETE FROM " + table);
            }
            // What the hall told is asked for again from the beginning.
            page.change("DELETE FROM setting WHERE name = ?", HallDesk.CURSOR);
            load(page, cast);
            return null;
        });
    }

    private static JsonObject read() {
        InputStream file = CastLoader.class.getResourceAsStream("/demo/cast.json");
        try (JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        }
    }

    private void load(Page page, JsonObject cast) throws SQLException {
        JsonObject centre = cast.getJsonObject("centre").getJsonObject("specialAccount");
        account(
                page,
                centre.getString("accountNumber"),
                centre.getString("name"),
                "",
                "",
                centre.getString("bankName"),
                "对公",
                "正常",
                new BigDecimal(centre.getString("balance")));
        for (JsonValue value : cast.getJsonArray("courts")) {
            JsonObject court = value.asJsonObject();
            account(
                    page,
                    court.getString("accountNumber"),
                    court.getString("name"),
                    "",
                    "",
                    court.getString("bankName"),
                    "对公",
                    "正常",
                    BigDecimal.ZERO);
        }
        Map<String, String> numbers = numbers(cast);
        for (JsonValue person : cast.getJsonArray("persons")) {
            person(page, person.asJsonObject());
        }
        for (JsonValue value : cast.getJsonArray("marriages")) {
            JsonObject marriage = value.asJsonObject();
            page.change(
                    "INSERT INTO marriage VALUES (?, ?, ?, ?, ?, ?)",
                    marriage.getString("certificate"),
                    clock.today().minusMonths(marriage.getInt("registeredMonthsAgo")),
                    "结婚",
                    marriage.getString("office"),
                    numbers.get(marriage.getString("husband")),
                    numbers.get(marriage.getString("wife")));
        }
        registers(page, cast, numbers);
    }

    private static Map<String, String> numbers(JsonObject cast) {
        Map<String, String> numbers = new HashMap<>();
        for (JsonValue value : cast.getJsonArray("persons")) {
            JsonObject person = value.asJsonObject();
            numbers.put(person.getString("key"), person.getString("idNumber"));
        }
        return numbers;
    }

    /** Households and contracts. */
    private void registers(Page page, JsonObject cast, Map<String, String> numbers) throws SQLException {
        for (JsonValue value : cast.getJsonArray("households")) {
            JsonObject household = value.asJsonObject();
            JsonArray members = household.getJsonArray("members");
            for (int i = 0; i < members.size(); i++) {
                JsonObject member = members.getJsonObject(i);
                page.change(
                        "INSERT INTO household (id_number, number, relation, position) VALUES (?, ?, ?, ?)",
                        numbers.get(member.getString("who")),
                        household.getString("number"),
                        member.getString("relation"),
                        i);
            }
        }
        for (JsonValue value : cast.getJsonArray("contracts")) {
            contract(page, value.asJsonObject(), numbers);
        }
    }

    private void contract(Page page, JsonObject contract, Map<String, String> numbers) throws SQLException {
        String number = contract.getString("number");
        page.change(
                "INSERT INTO home_contract (number, state, changed_on, signed_on, price, paid, address)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                number,
                contract.getString("state"),
                contract.containsKey("changedDaysAgo")
                        ? clock.today().minusDays(contract.getInt("changedDaysAgo"))
                        : null,
                clock.today().minusDays(contract.getInt("signedDaysAgo")),
                new BigDecimal(contract.getString("price")),
                new BigDecimal(contract.getString("paid")),
                contract.getString("address"));
        JsonArray buyers = contract.getJsonArray("buyers");
        for (int i = 0; i < buyers.size(); i++) {
            page.change(
                    "INSERT INTO contract_buyer (number, position, id_number, share) VALUES (?, ?, ?, ?)",
                    number,
                    i,
                    numbers.get(buyers.getString(i)),
                    WHOLE.divide(BigDecimal.valueOf(buyers.size()), 2, RoundingMode.DOWN));
        }
    }

    private static void person(Page page, JsonObject person) throws SQLException {
        String id = person.getString("idNumber");
        String name = person.getString("name");
        String phone = person.getString("phone");
        page.change(
                "INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                person.getString("key"),
                name,
                (id.charAt(16) - '0') % 2 == 0 ? "女" : "男",
                LocalDate.parse(id.substring(6, 10) + "-" + id.substring(10, 12) + "-" + id.substring(12, 14)),
                phone,
                person.getString("state"),
                person.getString("nation"),
                person.getString("division"));
        JsonObject card = person.getJsonObject("socialSecurityCard");
        page.change(
                "INSERT INTO social_security_card VALUES (?, ?, ?, ?, ?, ?)",
                card.getString("cardNo"),
                id,
                card.getString("bankCardNo"),
                card.getString("bankName"),
                card.getString("state"),
                card.getString("finance"));
        String cardAccountState = "已激活".equals(card.getString("finance")) ? "正常" : "未激活";
        account(
                page,
                card.getString("bankCardNo"),
                name,
                id,
                phone,
                card.getString("bankName"),
                "Ⅰ类",
                cardAccountState,
                POCKET);
        for (JsonValue value : person.getJsonArray("bankCards")) {
            JsonObject own = value.asJsonObject();
            account(
                    page,
                    own.getString("cardNo"),
                    name,
                    id,
                    phone,
                    own.getString("bankName"),
                    own.getString("kind"),
                    own.getString("state"),
                    POCKET);
        }
    }

    private static void account(
            Page page,
            String number,
            String holder,
            String id,
            String phone,
            String bank,
            String kind,
            String state,
            BigDecimal balance)
            throws SQLException {
        page.change(
                "INSERT INTO bank_account VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                holder,
                id,
                phone,
                bank,
                kind,
                state,
                balance);
    }
}
