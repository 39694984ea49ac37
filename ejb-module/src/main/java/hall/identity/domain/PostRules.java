package hall.identity.domain;

import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import hall.shared.Role;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

    /** Whoever decides on cases or money, always one of several persons: it must be known who they are. */
    private static final Set<String> BY_NUMBER = Set.of(Role.ACCEPTANCE, Role.REVIEW, Role.APPROVAL, Role.FINANCE);

    private static final Set<String> ALONE = Set.of(Role.ADMIN, Role.SECURITY, Role.AUDITOR);

    private PostRules() {}

    /** Refuses, with {@code OFFICER-012}, a post that decides on cases or money to whom no identity number is known of. */
    public static void requireNumber(Collection<String> posts, Optional<IdentityNumber> own) {
        if (own.isEmpty() && !Collections.disjoint(posts, BY_NUMBER)) {
            throw new BusinessException("OFFICER-012");
        }
    }

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
