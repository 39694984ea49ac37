package hall.bench.server;

import hall.casefile.domain.DecisionBy;
import hall.casefile.service.LodgeApplication;
import hall.casefile.service.LodgementService;
import hall.shared.Actor;
import hall.shared.Role;
import hall.shared.ServiceItemCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    private static final ServiceItemCode ITEM = new ServiceItemCode("TQ04");
    private static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    @Inject
    private LodgementService lodgement;

    @Inject
    private CaseWatch watch;

    @Inject
    private Pool pool;

    @Override
    public String name() {
        return "hall";
    }

    @Override
    public void drive(long personId, Samples samples) throws Exception {
        Callable<String> lodge = () -> lodgement
                .lodge(new LodgeApplication(ITEM, UUID.randomUUID().toString(), DecisionBy.AUTOMATIC, false))
                .caseNumber()
                .value();
        long begin = System.nanoTime();
        String caseNumber = citizen(personId).runAs(lodge);
        Stopwatch stopwatch = watch.of(caseNumber);
        stopwatch.lodged();
        stopwatch.awaitClosed(caseNumber);
        samples.add(stopwatch, begin);
        watch.forget(caseNumber);
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
