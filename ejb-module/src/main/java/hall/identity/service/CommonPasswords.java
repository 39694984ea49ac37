package hall.identity.service;

import hall.identity.domain.PasswordRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads the list of common passwords once. */
@ApplicationScoped
public class CommonPasswords {

    private static final String LIST = "/hall/identity/common-passwords.txt";

    private final PasswordRules rules = new PasswordRules(read());

    @Produces
    public PasswordRules rules() {
        return rules;
    }

    static java.util.Set<String> read() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(LIST)), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
