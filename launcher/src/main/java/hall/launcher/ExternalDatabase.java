package hall.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A database that somebody else runs; nothing embedded is started then.
 *
 * @param url JDBC address, such as {@code jdbc:mysql://db.example:3306/hall}
 * @param user the application's restricted user
 * @param userHost the host part of that user's account in the server, for the grants
 */
public record ExternalDatabase(
        String url, String owner, String ownerPassword, String user, String password, String userHost) {

    /** {@code HALL_DB_EMBEDDED=true} marks an environment that we made ourselves for our own database. */
    static Optional<ExternalDatabase> from(Map<String, String> environment) {
        if (blank(environment.get("HALL_DB_URL")) || "true".equals(environment.get("HALL_DB_EMBEDDED"))) {
            return Optional.empty();
        }
        List<String> missing = new ArrayList<>();
        for (String name : List.of("HALL_DB_OWNER", "HALL_DB_OWNER_PASSWORD", "HALL_DB_USER", "HALL_DB_PASSWORD")) {
            if (blank(environment.get(name))) {
                missing.add(name);
            }
        }
        if (!missing.isEmpty()) {
            throw new Problem("HALL_DB_URL is set, but not " + String.join(", ", missing)
                    + ": an outside database needs both users. See docs/operations.md, or unset HALL_DB_URL.");
        }
        return Optional.of(new ExternalDatabase(
                environment.get("HALL_DB_URL"),
                environment.get("HALL_DB_OWNER"),
                environment.get("HALL_DB_OWNER_PASSWORD"),
                environment.get("HALL_DB_USER"),
                environment.get("HALL_DB_PASSWORD"),
                environment.getOrDefault("HALL_DB_USER_HOST", "localhost")));
    }

    private static boolean blank(String value) {
        return value == null || value.isBlank();
    }
}
