package hall.catalogue.service;

import hall.catalogue.domain.Catalogue;
import hall.catalogue.domain.ServiceItems;
import hall.shared.service.VersionedCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The catalogue in memory, at most a second behind the database. */
@ApplicationScoped
public class CatalogueInForce {

    private VersionedCache<Catalogue> cache;

    protected CatalogueInForce() {}

    @Inject
    public CatalogueInForce(ServiceItems items) {
        cache = new VersionedCache<>(items::version, items::load);
    }

    public Catalogue get() {
        return cache.get();
    }
}
