package hall.identity.persistence;

import hall.identity.domain.DemoCities;
import hall.identity.domain.DemoCity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The demo's mark by JPA. */
@ApplicationScoped
public class JpaDemoCities implements DemoCities {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public Optional<DemoCity> loaded() {
        return Optional.ofNullable(entities.find(DemoCity.class, DemoCity.ID));
    }

    @Override
    public void add(DemoCity city) {
        entities.persist(city);
    }
}
