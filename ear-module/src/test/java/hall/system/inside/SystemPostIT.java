package hall.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SystemPostIT {

    @EJB
    private RoleProbe role;

    @EJB
    private SystemPostProbe systemPost;

    @Resource
    private ManagedExecutorService executor;

    @Test
    void refusesAnonymousWhereOnlyTheSystemPostMayEnter() {
        assertThatThrownBy(role::actor).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void entersAsTheSystemFromATimer() throws Exception {
        assertThat(systemPost.callFromTimer().get(20, TimeUnit.SECONDS)).isEqualTo("SYSTEM:system system");
    }

    @Test
    void entersAsTheSystemFromAThreadOfTheExecutor() throws Exception {
        assertThat(executor.submit(systemPost::call).get(20, TimeUnit.SECONDS)).isEqualTo("SYSTEM:system system");
    }
}
