package hall.supervision.service;

import hall.identity.domain.OfficerDirectory;
import hall.identity.domain.OfficerProfile;
import hall.shared.Role;
import hall.shared.service.Caller;
import hall.supervision.domain.CardView;
import hall.supervision.domain.Cards;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What officers see of supervision: the yellow and red cards on themselves, whatever post or branch they were lent to, and those
 * on the stages nobody had taken of every post in every branch they work in today.
 */
@Stateless
@RolesAllowed({Role.ACCEPTANCE, Role.REVIEW, Role.APPROVAL, Role.FINANCE})
public class OwnSupervisionCards {

    /** The length of a page. */
    public static final int PAGE = 20;

    @Resource
    private EJBContext context;

    @Inject
    private Cards cards;

    @Inject
    private OfficerDirectory officers;

    /** A page, newest first, before the given id, {@code Long.MAX_VALUE} for the first one. */
    public List<CardView> mine(long beforeId) {
        OfficerProfile officer = officers.byName(Caller.actor(context).id());
        return cards.concerning(officer.name(), officer.duties(), beforeId, PAGE);
    }
}
