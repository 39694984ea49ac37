package hall.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.util.Arrays;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PersistenceIT {

    @EJB
    private PersistenceProbe persistence;

    @Test
    void isDoneByEclipseLink() {
        assertThat(persistence.provider()).contains("org.eclipse.persistence.");
    }

    @Test
    void hasEveryEntityWovenByTheBuild() {
        assertThat(persistence.entities())
                .isNotEmpty()
                .allSatisfy(entity -> assertThat(
                                Arrays.stream(entity.getInterfaces()).map(Class::getName))
                        .contains("org.eclipse.persistence.internal.weaving.PersistenceWeaved"));
    }

    @Test
    void readsWhatIsCommittedInShanghaiTime() {
        assertThat(persistence.isolation()).isEqualTo("READ-COMMITTED");
        assertThat(persistence.timeZone()).isEqualTo("+08:00");
    }
}
