package hall.casefile.service;

import hall.casefile.domain.SavedFilter;
import hall.casefile.domain.SavedFilters;
import hall.casefile.domain.TaskFilter;
import hall.casefile.domain.TaskOrder;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/** The filters an officer keeps by name. They change no case and tell of nobody, so that, like drafts, they are not audited. */
@Stateless
@RolesAllowed({Role.ACCEPTANCE, Role.REVIEW, Role.APPROVAL})
public class SavedFilterService {

    @Resource
    private EJBContext context;

    @Inject
    private SavedFilters filters;

    @Inject
    private Clock clock;

    /** The caller's own, by name. */
    public List<SavedFilter> mine() {
        return filters.of(me());
    }

    /**
     * Keeps a filter with its order; one of the same name is replaced.
     *
     * @throws BusinessException {@code TASK-002} the name is empty, too long, or has signs nobody can see; {@code TASK-003} there are
     *     {@link SavedFilter#MOST} of other names
     */
    public void save(String name, TaskFilter filter, TaskOrder order) {
        SavedFilter saved = SavedFilter.of(name, filter, order);
        long others =
                mine().stream().filter(f -> !f.name().equals(saved.name())).count();
        if (others >= SavedFilter.MOST) {
            throw new BusinessException("TASK-003", SavedFilter.MOST);
        }
        filters.keep(me(), saved, LocalDateTime.now(clock));
    }

    /** Forgets the caller's own filter of that name; nothing happens when there is none. */
    public void remove(String name) {
        filters.remove(me(), name);
    }

    private String me() {
        return Caller.actor(context).id();
    }
}
