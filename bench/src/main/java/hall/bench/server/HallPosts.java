package hall.bench.server;

import hall.casefile.domain.CaseProgressView;
import hall.casefile.domain.Decision;
import hall.casefile.service.CaseDesk;
import hall.casefile.service.DecideStage;
import hall.casefile.service.DecisionService;
import hall.shared.CaseNumber;
import hall.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Three officers of three posts: each looks a case up and decides it, which takes it. */
@ApplicationScoped
public class HallPosts {

    static final List<String> POSTS = List.of(Role.ACCEPTANCE, Role.REVIEW, Role.APPROVAL);

    /** What every officer writes; both lanes do. */
    public static final String OPINION = "材料齐全，同意";

    private static final Map<String, Decision> DECISIONS = Map.of(
            Role.ACCEPTANCE, Decision.ACCEPTED,
            Role.REVIEW, Decision.PASSED,
            Role.APPROVAL, Decision.GRANTED);

    @Inject
    private CaseDesk desk;

    @Inject
    private DecisionService decisions;

    /** Who works at the post. */
    public static String officerOf(String post) {
        return "bench-" + post;
    }

    void decide(String caseNumber, Samples samples) throws Exception {
        CaseNumber number = new CaseNumber(caseNumber);
        for (String post : POSTS) {
            long begin = System.nanoTime();
            CaseProgressView seen = as(post, () -> desk.open(number)).progress();
            long found = System.nanoTime();
            as(post, () -> {
                decisions.decide(new DecideStage(number, seen.version(), DECISIONS.get(post), OPINION, ""));
                return null;
            });
            samples.add(Step.FIND, found - begin);
            samples.add(post.equals(Role.APPROVAL) ? Step.APPROVE : Step.ACT, System.nanoTime() - found);
        }
    }

    private static <T> T as(String post, Callable<T> work) throws Exception {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(officerOf(post))
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(Role.OFFICER, post))))
                .runAs(work);
    }
}
