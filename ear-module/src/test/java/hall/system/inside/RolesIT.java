package hall.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import hall.shared.Role;
import jakarta.ejb.EJBAccessException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * C-19 as the server does it: each business method of {@code roles.txt} called as each role and as nobody. A cell that the
 * table does not allow is answered with {@link EJBAccessException}, one that it allows with anything else: arguments are null
 * or zero, for access is decided before they are looked at, and whatever happens is rolled back.
 */
@ExtendWith(ArquillianExtension.class)
class RolesIT {

    private static final String ANYBODY = "anybody";
    private static final String NOBODY = "nobody";
    private static final List<String> CALLERS = List.of(
            NOBODY,
            Role.CITIZEN,
            Role.OFFICER,
            Role.ACCEPTANCE,
            Role.REVIEW,
            Role.APPROVAL,
            Role.FINANCE,
            Role.SUPERVISOR,
            Role.POLICY,
            Role.ADMIN,
            Role.SECURITY,
            Role.AUDITOR,
            Role.PARTNER,
            Role.SYSTEM);

    /** Observers of the server's own events; there is no caller whose role could be asked. */
    private static final String UNDECLARED = "undeclared";

    /** They do their daily work without an argument, in transactions of their own: only the refusals are tried. */
    private static final Set<String> WORK_BY_THEMSELVES =
            Set.of("AuditSealing.seal", "OutboxClaims.claim", "OutboxClaims.failed");

    @Test
    void areAskedAtEveryBusinessMethod() throws Exception {
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        int let = 0;
        for (String row : rows()) {
            String[] cells = row.split("\\s+", 2);
            List<String> allowed = List.of(cells[1].strip().split(" "));
            for (String caller : CALLERS) {
                boolean may = allowed.contains(ANYBODY) || allowed.contains(caller);
                if (may && WORK_BY_THEMSELVES.contains(cells[0])) {
                    continue;
                }
                for (Throwable thrown : calls(cells[0], caller)) {
                    boolean access = thrown instanceof EJBAccessException;
                    refused += access ? 1 : 0;
                    let += access ? 0 : 1;
                    if (access == may) {
                        wrong.add(caller + (may ? " may not " : " may ") + cells[0] + ": " + thrown);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(refused).as("cells refused").isGreaterThan(400);
        assertThat(let).as("cells let through").isGreaterThan(400);
    }

    /** What each overload threw; a stand-in for "nothing" keeps the list free of null. */
    private static List<Throwable> calls(String name, String callerName) throws NamingException {
        String[] parts = name.split("\\.");
        Object bean = InitialContext.doLookup("java:app/ejb-module/" + parts[0]);
        NobodysCaller caller = InitialContext.doLookup(
                "java:module/" + (callerName.equals(NOBODY) ? "NobodysCaller" : "caller-" + callerName));
        List<Throwable> thrown = new ArrayList<>();
        for (Method method : bean.getClass().getSuperclass().getDeclaredMethods()) {
            if (!method.getName().equals(parts[1])
                    || !Modifier.isPublic(method.getModifiers())
                    || method.isSynthetic()) {
                continue;
            }
            Throwable what = caller.call(() -> call(bean, method));
            thrown.add(what == null ? new Nothing() : what);
        }
        if (thrown.isEmpty()) {
            throw new AssertionError(name + " was not found in the server");
        }
        return thrown;
    }

    private static Object call(Object bean, Method method) throws Exception {
        Object[] arguments =
                Arrays.stream(method.getParameterTypes()).map(RolesIT::zero).toArray();
        try {
            return method.invoke(bean, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static Object zero(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == int.class ? (Object) 0 : null;
    }

    private static List<String> rows() throws IOException {
        try (InputStream in = RolesIT.class.getResourceAsStream("/roles.txt");
                Stream<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .filter(line -> !line.endsWith(UNDECLARED))
                    .toList();
        }
    }

    /** Nothing was thrown. */
    private static final class Nothing extends Exception {
        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            return "nothing was thrown";
        }
    }
}
