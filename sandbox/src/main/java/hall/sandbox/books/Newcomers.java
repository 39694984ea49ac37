package hall.sandbox.books;

import hall.sandbox.books.Books.Page;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * People who move to the city beside the cast, each with one active social-security card, some thousands at once: for simulations and
 * load tests. What the fund has of them is put on the special account as brought forward, with no line and no notice.
 */
public final class Newcomers {

    private static final String NORMAL = "正常";

    private final Books books;

    public Newcomers(Books books) {
        this.books = books;
    }

    /**
     * All of them, or none.
     *
     * @param body {@code persons}: idNumber, name, phone, division, cardNo, bankCardNo, bankName; {@code account} and {@code
     *     broughtForward}: what is put on which account
     */
    public JsonObject settle(JsonObject body) {
        JsonArray persons = body.getJsonArray("persons");
        books.write(page -> {
            for (JsonValue person : persons) {
                settle(page, person.asJsonObject());
            }
            page.change(
                    "UPDATE bank_account SET balance = balance + ? WHERE account_no = ?",
                    new BigDecimal(body.getString("broughtForward")),
                    body.getString("account"));
            return null;
        });
        return Json.createObjectBuilder().add("settled", persons.size()).build();
    }

    private static void settle(Page page, JsonObject person) throws SQLException {
        String id = person.getString("idNumber");
        String name = person.getString("name");
        String phone = person.getString("phone");
        String card = person.getString("bankCardNo");
        String bank = person.getString("bankName");
        page.change(
                "INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                "",
                name,
                (id.charAt(16) - '0') % 2 == 0 ? "女" : "男",
                LocalDate.parse(id.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE),
                phone,
                "0",
                "汉族",
                person.getString("division"));
        page.change(
                "INSERT INTO social_security_card VALUES (?, ?, ?, ?, ?, ?)",
                person.getString("cardNo"),
                id,
                card,
                bank,
                NORMAL,
                "已激活");
        page.change(
                "INSERT INTO bank_account VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                card,
                name,
                id,
                phone,
                bank,
                "Ⅰ类",
                NORMAL,
                new BigDecimal("0.00"));
    }
}
