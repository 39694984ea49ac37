package hall.catalogue.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.calendar.service.Deadlines;
import hall.catalogue.domain.CatalogueVersion;
import hall.catalogue.domain.EngineStages;
import hall.catalogue.domain.ItemContent;
import hall.catalogue.domain.ItemProfile;
import hall.catalogue.domain.ItemVersion;
import hall.catalogue.domain.LawLibrary;
import hall.catalogue.domain.PublicationProblem;
import hall.catalogue.domain.PublicationValidator;
import hall.catalogue.domain.ReleasedCatalogue;
import hall.catalogue.domain.ServiceItem;
import hall.catalogue.domain.ServiceItems;
import hall.shared.Actor;
import hall.shared.Facts;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * Publishes at start what this release brings: descriptions that changed, versions that are new. A version that was
 * published before must still be the same, byte for byte, or the hall does not start. Start-up beans that read the
 * catalogue depend on it ({@code @DependsOn("CatalogueLoader")}).
 */
@Singleton
@Startup
@DependsOn({"Migrations", "DemoClockWatch"})
@PermitAll
public class CatalogueLoader {

    private static final Logger LOG = Logger.getLogger(CatalogueLoader.class.getName());
    private static final String STREAM = "hall:catalogue";

    @Inject
    private ServiceItems items;

    @Inject
    private EngineStages engine;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @EJB
    private Deadlines deadlines;

    @PostConstruct
    void publish() {
        ReleasedCatalogue release = ReleasedCatalogue.read();
        CatalogueVersion head = items.locked();
        boolean changed = false;
        for (int i = 0; i < release.items().size(); i++) {
            changed |= describe(head, i + 1, release.items().get(i));
        }
        for (Facts version : release.versions()) {
            changed |= publish(head, version);
        }
        if (changed) {
            head.turn();
        }
    }

    private boolean describe(CatalogueVersion head, int position, Facts content) {
        String code = content.text("code");
        Optional<ServiceItem> known = items.find(code);
        if (known.isPresent() && !known.get().describe(position, content)) {
            return false;
        }
        if (known.isEmpty()) {
            items.add(new ServiceItem(position, content));
        }
        record(
                head,
                Facts.with("item", code).and("contentHash", content.sha256()).build());
        return true;
    }

    private boolean publish(CatalogueVersion head, Facts content) {
        ItemContent parsed = ItemContent.of(content);
        // The query writes the items first: a version refers to its item.
        Optional<ItemVersion> known = items.find(parsed.code().value(), parsed.version());
        if (known.isPresent()) {
            known.get().mustBe(content);
            return false;
        }
        ItemProfile profile = items.find(parsed.code().value()).orElseThrow().profile();
        refuseIfWrong(
                PublicationValidator.check(profile, parsed, new LawLibrary(), deadlines.calendar(), engine), parsed);
        items.add(new ItemVersion(content, LocalDateTime.now(clock)));
        record(
                head,
                Facts.with("item", parsed.code().value())
                        .and("version", parsed.version())
                        .and("contentHash", content.sha256())
                        .build());
        return true;
    }

    private void refuseIfWrong(List<PublicationProblem> problems, ItemContent version) {
        String name = version.code() + " version " + version.version();
        problems.forEach(p -> LOG.warning(() -> name + ": " + p));
        if (problems.stream().anyMatch(p -> p.weight() == PublicationProblem.Weight.REFUSAL)) {
            throw new IllegalStateException(name + " cannot be published: " + problems);
        }
    }

    private void record(CatalogueVersion head, Facts facts) {
        audit.record(head.auditHead(), STREAM, AuditEventType.CATALOGUE_PUBLISHED, Actor.SYSTEM, facts);
    }
}
