package hall.bench.server;

import hall.casefile.domain.DecisionBy;
import hall.casefile.service.LodgeApplication;
import hall.casefile.service.LodgementService;
import hall.shared.Actor;
import hall.shared.Facts;
import hall.shared.Role;
import hall.shared.ServiceItemCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** The real services: a citizen lodges, the outbox and its workers do the rest. */
@ApplicationScoped
public class HallLane implements Lane {

    private static final List<Step> BY_MACHINE = List.of(Step.LODGE, Step.EVIDENCE, Step.DECIDE, Step.PAY);
    private static final List<Step> BY_POSTS =
            List.of(Step.LODGE, Step.EVIDENCE, Step.HAND_OVER, Step.DECIDE, Step.PAY);
    private static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    @Inject
    private LodgementService lodgement;

    @Inject
    private HallPosts posts;

    @Inject
    private CaseWatch watch;

    @Inject
    private Pool pool;

    @Override
    public String name() {
        return "hall";
    }

    /** The steps of a case's way, in order. */
    public static List<Step> way(boolean byPosts) {
        return byPosts ? BY_POSTS : BY_MACHINE;
    }

    @Override
    public void drive(SeededPerson who, Samples samples) throws Exception {
        boolean byPosts = who.voucher() != 0;
        LodgeApplication application = byPosts ? homePurchase(who) : loanRepayment();
        Callable<String> lodge = () -> lodgement.lodge(application).caseNumber().value();
        long begin = System.nanoTime();
        String caseNumber = citizen(who.id()).runAs(lodge);
        Stopwatch stopwatch = watch.of(caseNumber);
        stopwatch.end(Step.LODGE);
        if (byPosts) {
            stopwatch.awaitPosts(caseNumber);
            posts.decide(caseNumber, samples);
            stopwatch.end(Step.DECIDE);
        }
        stopwatch.awaitClosed(caseNumber);
        samples.add(stopwatch, begin, way(byPosts));
        watch.forget(caseNumber);
    }

    private static LodgeApplication loanRepayment() {
        return new LodgeApplication(
                new ServiceItemCode("TQ04"), UUID.randomUUID().toString(), DecisionBy.AUTOMATIC, false);
    }

    private static LodgeApplication homePurchase(SeededPerson who) {
        return new LodgeApplication(
                new ServiceItemCode("TQ01"),
                UUID.randomUUID().toString(),
                DecisionBy.BY_POST,
                false,
                Facts.with("contractNumber", who.contract())
                        .and("vouchers", List.of(Long.toString(who.voucher())))
                        .build(),
                Optional.empty(),
                Optional.empty());
    }

    private static SecurityIdentity citizen(long personId) {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(Actor.principalOfPerson(personId))
                .withDefaultRoleMapper(RoleMapper.constant(Roles.of(Role.CITIZEN)));
    }

    @Override
    public void settle() throws SQLException {
        while (waiting() > 0) {
            LockSupport.parkNanos(STEP_NANOS);
        }
    }

    private long waiting() throws SQLException {
        try (Connection connection = pool.connection();
                PreparedStatement ask =
                        connection.prepareStatement("SELECT COUNT(*) FROM outbox_message WHERE state = 'WAITING'");
                ResultSet row = ask.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
