package hall.identity.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.identity.domain.DemoCities;
import hall.identity.domain.DemoCity;
import hall.identity.domain.DemoCityLoaded;
import hall.identity.domain.Officers;
import hall.shared.Actor;
import hall.shared.Facts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Logger;

/**
 * Loads the demo's cast once, only where system property {@code hall.demo} is true. Areas above identity observe
 * {@link DemoCityLoaded} and lay their part in the same transaction.
 */
@Singleton
@Startup
@DependsOn({"Migrations", "DemoClockWatch"})
public class DemoLoader {

    private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());

    @Inject
    private DemoCities cities;

    @Inject
    private Officers officers;

    @Inject
    private DemoPeople people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<DemoCityLoaded> loaded;

    @Inject
    private Clock clock;

    @PostConstruct
    void load() {
        if (!Boolean.getBoolean("hall.demo")) {
            if (cities.loaded().isPresent()) {
                LOG.warning("this database holds the demo's people, with a password that everybody knows:"
                        + " it must never serve real ones");
            }
            return;
        }
        if (cities.loaded().isEmpty()) {
            refuseAmongRealStaff();
            loadCity();
        }
        LOG.warning("demo accounts with the password " + DemoPeople.PASSWORD
                + " exist only because the demo is on (hall.demo=true)");
    }

    private void refuseAmongRealStaff() {
        if (!officers.all().isEmpty()) {
            throw new IllegalStateException(
                    "this database has officers of its own: accounts with a password that everybody knows"
                            + " must never come into it; start it without the demo (./hall run --no-demo)");
        }
    }

    private void loadCity() {
        LocalDateTime now = LocalDateTime.now(clock);
        Facts cast = Facts.parse(read());
        DemoCity city = new DemoCity(now);
        audit.record(city.auditHead(), "hall:demo", AuditEventType.DEMO_LOADED, Actor.SYSTEM, Facts.none());
        cities.add(city);
        Map<String, Long> persons = people.load(cast, now);
        loaded.fire(new DemoCityLoaded(cast, persons, now.toLocalDate()));
        LOG.info(() -> "demo city loaded: " + persons.size() + " persons");
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(DemoLoader.class.getResourceAsStream("/demo/cast.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
