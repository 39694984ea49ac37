package hall.system.inside;

import hall.shared.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import java.util.concurrent.CompletableFuture;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** Enters services as the system post, as the sweeps and dispatchers do: from a timer, and from a thread of the executor. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
@RunAs(Role.SYSTEM)
@RunAsPrincipal("system")
public class SystemPostProbe {

    @EJB
    private RoleProbe role;

    @Resource
    private TimerService timers;

    private final CompletableFuture<String> fromTimer = new CompletableFuture<>();

    public String call() {
        return role.actor() + " " + role.principal();
    }

    public CompletableFuture<String> callFromTimer() {
        timers.createSingleActionTimer(1, new TimerConfig(null, false));
        return fromTimer;
    }

    @Timeout
    void ring() {
        try {
            fromTimer.complete(call());
        } catch (RuntimeException e) {
            fromTimer.completeExceptionally(e);
        }
    }
}
