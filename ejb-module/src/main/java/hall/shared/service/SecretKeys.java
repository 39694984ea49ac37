package hall.shared.service;

import hall.shared.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The keys of this server for secrets in the database: environment {@code HALL_SECRET_KEYS}. */
@ApplicationScoped
public class SecretKeys {

    @Produces
    public SecretBox box() {
        return SecretBox.of(System.getenv("HALL_SECRET_KEYS"));
    }
}
