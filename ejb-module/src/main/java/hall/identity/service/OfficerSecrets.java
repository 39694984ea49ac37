package hall.identity.service;

import hall.identity.domain.Officers;
import hall.shared.SecretBox;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/**
 * Stops the start when the officers' second factors were sealed under other keys than the ones given: better no hall than one
 * that turns every officer away. A single one that does not open is that officer's own trouble.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class OfficerSecrets {

    @Inject
    private Officers officers;

    @Inject
    private SecretBox box;

    @PostConstruct
    void check() {
        var all = officers.all();
        if (!all.isEmpty() && all.stream().noneMatch(officer -> officer.opensWith(box))) {
            throw new IllegalStateException("no officer's second factor opens with HALL_SECRET_KEYS:"
                    + " give the keys this database was written with (docs/operations.md)");
        }
    }
}
