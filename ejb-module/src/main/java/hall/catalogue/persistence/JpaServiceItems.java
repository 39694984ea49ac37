package hall.catalogue.persistence;

import hall.catalogue.domain.Catalogue;
import hall.catalogue.domain.CatalogueVersion;
import hall.catalogue.domain.ItemVersion;
import hall.catalogue.domain.ServiceItem;
import hall.catalogue.domain.ServiceItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The catalogue by JPA; readings never flush the caller's work. */
@ApplicationScoped
public class JpaServiceItems implements ServiceItems {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public long version() {
        return entities.createQuery("select v.version from CatalogueVersion v where v.id = :id", Long.class)
                .setParameter("id", CatalogueVersion.ID)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    }

    @Override
    public Catalogue load() {
        return new Catalogue(
                entities.createQuery("select i from ServiceItem i", ServiceItem.class)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList(),
                entities.createQuery("select v from ItemVersion v", ItemVersion.class)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList());
    }

    @Override
    public CatalogueVersion locked() {
        return entities.find(CatalogueVersion.class, CatalogueVersion.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<ServiceItem> find(String code) {
        return Optional.ofNullable(entities.find(ServiceItem.class, code));
    }

    @Override
    public Optional<ItemVersion> find(String code, int number) {
        return entities.createQuery(
                        "select v from ItemVersion v where v.itemCode = :code and v.number = :number",
                        ItemVersion.class)
                .setParameter("code", code)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(ServiceItem item) {
        entities.persist(item);
    }

    @Override
    public void add(ItemVersion version) {
        entities.persist(version);
    }
}
