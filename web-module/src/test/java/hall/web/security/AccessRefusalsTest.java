package hall.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import org.junit.jupiter.api.Test;

class AccessRefusalsTest {

    @Test
    void readsTheMethodFromTheServersWords() {
        assertThat(AccessRefusals.method(new EJBAccessException(
                        "WFLYEJB0364: Invocation on method: public java.util.List hall.casefile.service.TaskQueries.queue(int)"
                                + " of bean: TaskQueries is not allowed")))
                .isEqualTo("TaskQueries.queue");
    }

    @Test
    void saysLessWhenTheServerDoes() {
        assertThat(AccessRefusals.method(new EJBAccessException())).isEqualTo("a service");
    }
}
