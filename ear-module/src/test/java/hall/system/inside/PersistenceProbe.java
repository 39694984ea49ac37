package hall.system.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;

/** Looks at the persistence unit from inside. */
@Stateless
@PermitAll
public class PersistenceProbe {

    @PersistenceContext(unitName = "ejb-module.jar#hall")
    private EntityManager entityManager;

    public String provider() {
        return entityManager.getDelegate().getClass().getName();
    }

    public List<Class<?>> entities() {
        return entityManager.getMetamodel().getEntities().stream()
                .<Class<?>>map(EntityType::getJavaType)
                .toList();
    }

    /** The isolation the connection of a transaction really has. */
    public String isolation() {
        return entityManager
                .createNativeQuery("SELECT @@transaction_isolation")
                .getSingleResult()
                .toString();
    }

    public String timeZone() {
        return entityManager
                .createNativeQuery("SELECT @@session.time_zone")
                .getSingleResult()
                .toString();
    }
}
