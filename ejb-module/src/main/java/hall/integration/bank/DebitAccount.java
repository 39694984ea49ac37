package hall.integration.bank;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.function.UnaryOperator;

/**
 * From which account the centre pays, and as which customer of the bank.
 *
 * @param customer {@code HALL_BANK_CUSTOMER}
 * @param number {@code HALL_BANK_ACCOUNT}, the special account (专户)
 * @param name {@code HALL_BANK_ACCOUNT_NAME}
 */
public record DebitAccount(String customer, String number, String name) {

    /** In the demo (system property {@code hall.demo}) the cast's special account, unless the environment names one. */
    static DebitAccount from(UnaryOperator<String> environment) {
        String number = environment.apply("HALL_BANK_ACCOUNT");
        if (number == null && Boolean.getBoolean("hall.demo")) {
            return ofTheCast();
        }
        if (number == null) {
            throw new IllegalStateException("the environment variable HALL_BANK_ACCOUNT is not set");
        }
        return new DebitAccount(
                environment.apply("HALL_BANK_CUSTOMER"), number, environment.apply("HALL_BANK_ACCOUNT_NAME"));
    }

    /** The special account of docs/demo-cast.md. */
    public static DebitAccount ofTheCast() {
        try (JsonReader reader = Json.createReader(DebitAccount.class.getResourceAsStream("/demo/cast.json"))) {
            JsonObject centre = reader.readObject().getJsonObject("centre");
            JsonObject account = centre.getJsonObject("specialAccount");
            return new DebitAccount(
                    centre.getString("bankCustomer"), account.getString("accountNumber"), account.getString("name"));
        }
    }
}
