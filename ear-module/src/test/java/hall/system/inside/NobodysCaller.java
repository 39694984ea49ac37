package hall.system.inside;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import java.util.concurrent.Callable;

/** Makes calls as whoever called, in a transaction that can only be rolled back. */
@Stateless
@PermitAll
public class NobodysCaller {

    @Resource
    private SessionContext context;

    /** What the call threw, or null. */
    public Throwable call(Callable<?> call) {
        context.setRollbackOnly();
        try {
            call.call();
            return null;
        } catch (Exception e) {
            return e;
        }
    }
}
