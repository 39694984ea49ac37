package hall.casefile.persistence;

import hall.casefile.domain.KeptFilter;
import hall.casefile.domain.SavedFilter;
import hall.casefile.domain.SavedFilters;
import hall.shared.Ids;
import hall.shared.ServiceItemCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;

/** Saved filters by JPA. */
@ApplicationScoped
public class JpaSavedFilters implements SavedFilters {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public List<SavedFilter> of(String officer) {
        return entities.createQuery(
                        "select f from KeptFilter f where f.officer = :officer order by f.name", KeptFilter.class)
                .setParameter("officer", officer)
                .getResultStream()
                .map(KeptFilter::filter)
                .toList();
    }

    // By SQL that does not mind a twin: the same name from two windows at once is one filter and no failure.
    @Override
    public void keep(String officer, SavedFilter filter, LocalDateTime now) {
        entities.createNativeQuery("REPLACE INTO saved_filter"
                        + " (id, officer, name, view_name, item_code, stage, ordering, saved_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, Ids.next())
                .setParameter(2, officer)
                .setParameter(3, filter.name())
                .setParameter(4, filter.view().name())
                .setParameter(5, filter.item().map(ServiceItemCode::value).orElse(""))
                .setParameter(6, filter.stage().map(Enum::name).orElse(""))
                .setParameter(7, filter.order().name())
                .setParameter(8, now)
                .executeUpdate();
    }

    @Override
    public void remove(String officer, String name) {
        entities.createQuery("delete from KeptFilter f where f.officer = :officer and f.name = :name")
                .setParameter("officer", officer)
                .setParameter("name", name)
                .executeUpdate();
    }
}
