package hall.casefile.service;

import hall.casefile.domain.CaseHandler;
import hall.shared.BusinessException;
import hall.shared.ServiceItemCode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** The handlers found by injection, by item. */
@ApplicationScoped
public class CaseHandlers {

    @Inject
    @Any
    private Instance<CaseHandler> found;

    private final Map<ServiceItemCode, CaseHandler> byItem = new HashMap<>();

    @PostConstruct
    void index() {
        for (CaseHandler handler : found) {
            if (byItem.put(handler.item(), handler) != null) {
                throw new IllegalStateException("two handlers for " + handler.item());
            }
        }
    }

    /** Refuses with {@code ITEM-002} an item that is not open online. */
    public CaseHandler of(ServiceItemCode item) {
        CaseHandler handler = byItem.get(item);
        if (handler == null) {
            throw new BusinessException("ITEM-002", item.value());
        }
        return handler;
    }
}
