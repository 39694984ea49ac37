package hall.sandbox.bank;

import hall.sandbox.books.Books;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** What the bank has of an account in sum, so that books of any size can be compared with it. */
public final class Totals {

    private static final String BALANCE =
            "SELECT balance, (SELECT COUNT(*) FROM account_line WHERE account_no = ?) FROM bank_account WHERE account_no = ?";
    private static final String PAID = "SELECT COUNT(*), COALESCE(SUM(amount), 0) FROM instruction WHERE status = '0'";

    private final Books books;

    public Totals(Books books) {
        this.books = books;
    }

    /** Balance and lines of the account; payments made, and how much they come to. Null without such an account. */
    public JsonObject of(String account) {
        return books.one(
                        BALANCE,
                        row -> Json.createObjectBuilder()
                                .add("balance", row.getBigDecimal(1).toPlainString())
                                .add("lines", row.getLong(2)),
                        account,
                        account)
                .map(json -> books.one(
                                PAID,
                                row -> json.add("payments", row.getLong(1))
                                        .add("paid", row.getBigDecimal(2).toPlainString())
                                        .build())
                        .orElseThrow())
                .orElse(null);
    }
}
