package hall.integration.bank;

import hall.payment.domain.CreditAccount;
import hall.payment.domain.PaymentOrder;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * From which account the centre pays, and as which customer of the bank.
 *
 * @param customer {@code HALL_BANK_CUSTOMER}
 * @param number {@code HALL_BANK_ACCOUNT}, the special account (专户)
 * @param name {@code HALL_BANK_ACCOUNT_NAME}
 * @param bank {@code HALL_BANK_NAME}, the bank it is at: whoever has an account there is paid within the bank (同行), anybody else across banks
 */
public record DebitAccount(String customer, String number, String name, String bank) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{6,32}");

    /**
     * Says what is wrong with the settings, before anything is booked on an account that cannot be.
     *
     * @throws IllegalStateException the number is none of 6 to 32 digits, or there is no customer, no name or no bank
     */
    public DebitAccount {
        if (number == null || !NUMBER.matcher(number).matches()) {
            throw new IllegalStateException("the environment variable HALL_BANK_ACCOUNT is \"" + number
                    + "\": set it to the number of the special account, 6 to 32 digits without spaces or signs");
        }
        require("HALL_BANK_CUSTOMER", customer);
        require("HALL_BANK_ACCOUNT_NAME", name);
        require("HALL_BANK_NAME", bank);
        bank = bank.strip();
    }

    /** That no account is named. */
    static final class Missing extends IllegalStateException {

        Missing() {
            super("the environment variable HALL_BANK_ACCOUNT is not set");
        }
    }

    private static void require(String variable, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("the environment variable " + variable
                    + " is not set: each payment needs it beside HALL_BANK_ACCOUNT");
        }
    }

    /**
     * Whether a payee has its account at another bank than this one: by the name of the payee's bank, or of a branch of it. The bank of a payee
     * that was never named is taken for this one; it refuses what it does not have.
     */
    boolean isElsewhere(CreditAccount payee) {
        String theirs = payee.bank() == null ? "" : payee.bank().strip();
        return !theirs.isEmpty() && !theirs.startsWith(bank);
    }

    /** The account a payment is paid from: the one it left from first, however the settings have changed since. */
    String numberFor(PaymentOrder order) {
        return order.debitAccount() == null ? number : order.debitAccount();
    }

    /** In the demo (system property {@code hall.demo}) the cast's special account, unless the environment names one. */
    static DebitAccount from(UnaryOperator<String> environment) {
        String number = environment.apply("HALL_BANK_ACCOUNT");
        if (number == null && Boolean.getBoolean("hall.demo")) {
            return ofTheCast();
        }
        if (number == null) {
            throw new Missing();
        }
        return new DebitAccount(
                environment.apply("HALL_BANK_CUSTOMER"),
                number,
                environment.apply("HALL_BANK_ACCOUNT_NAME"),
                environment.apply("HALL_BANK_NAME"));
    }

    /** The special account of docs/demo-cast.md. */
    public static DebitAccount ofTheCast() {
        try (JsonReader reader = Json.createReader(DebitAccount.class.getResourceAsStream("/demo/cast.json"))) {
            JsonObject centre = reader.readObject().getJsonObject("centre");
            JsonObject account = centre.getJsonObject("specialAccount");
            return new DebitAccount(
                    centre.getString("bankCustomer"),
                    account.getString("accountNumber"),
                    account.getString("name"),
                    account.getString("bankName"));
        }
    }
}
