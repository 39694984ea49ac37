package hall.integration;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * Where the partners are and where our keys lie, from the environment.
 *
 * @param dataCentreUrl {@code HALL_DATACENTRE_URL}, the services' common address
 * @param bankUrl {@code HALL_BANK_URL}
 * @param smsUrl {@code HALL_SMS_URL}
 * @param keys {@code HALL_KEYS}, the directory of the PKCS#12 stores
 */
public record PartnerSettings(String dataCentreUrl, String bankUrl, String smsUrl, Path keys) {

    public static PartnerSettings fromEnvironment() {
        return from(System::getenv);
    }

    /** @throws IllegalStateException naming the variable that is missing */
    static PartnerSettings from(UnaryOperator<String> environment) {
        return new PartnerSettings(
                required(environment, "HALL_DATACENTRE_URL"),
                required(environment, "HALL_BANK_URL"),
                required(environment, "HALL_SMS_URL"),
                Path.of(required(environment, "HALL_KEYS")));
    }

    private static String required(UnaryOperator<String> environment, String name) {
        String value = environment.apply(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("the environment variable " + name + " is not set");
        }
        return value.strip();
    }
}
