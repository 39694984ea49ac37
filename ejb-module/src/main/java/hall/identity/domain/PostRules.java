package hall.identity.domain;

import hall.shared.BusinessException;
import hall.shared.Role;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Which posts one officer may hold. The three administrators (三员分立: system, security, audit) are three people, and none of
 * them handles cases or money.
 */
public final class PostRules {

    /** Every post there is, in the order of a case's way. */
    public static final List<String> ALL = List.of(
            Role.ACCEPTANCE,
            Role.REVIEW,
            Role.APPROVAL,
            Role.FINANCE,
            Role.SUPERVISOR,
            Role.POLICY,
            Role.ADMIN,
            Role.SECURITY,
            Role.AUDITOR);

    private static final Set<String> ALONE = Set.of(Role.ADMIN, Role.SECURITY, Role.AUDITOR);

    private PostRules() {}

    /**
     * Refuses what nobody may hold.
     *
     * @throws BusinessException {@code OFFICER-003} no post, or one that does not exist; {@code OFFICER-004} an administrator
     *     with another post
     */
    public static void check(Collection<String> posts) {
        if (posts.isEmpty() || !ALL.containsAll(posts)) {
            throw new BusinessException("OFFICER-003");
        }
        if (posts.size() > 1 && !Collections.disjoint(posts, ALONE)) {
            throw new BusinessException("OFFICER-004");
        }
    }
}
