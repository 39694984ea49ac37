package hall.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * C-19: who may call which business method. The table is {@code roles.txt}, written by hand; a method without a row, a row
 * without a method, or another role than the row's fails. What anybody may call says {@code anybody}, and is worth a thought.
 */
class RolesMatrixTest {

    private static final String ANYBODY = "anybody";

    @Test
    void givesEachBusinessMethodToThoseOfTheTable() throws IOException {
        assertThat(declared()).containsExactlyInAnyOrderEntriesOf(table());
    }

    private static Map<String, String> table() throws IOException {
        try (InputStream in = RolesMatrixTest.class.getResourceAsStream("roles.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 2))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1].strip()));
        }
    }

    private static Map<String, String> declared() {
        Map<String, String> roles = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("hall").stream()
                        .filter(c -> c.isAnnotatedWith(Stateless.class) || c.isAnnotatedWith(Singleton.class))
                        .map(JavaClass::reflect)
                        .forEach(bean -> businessMethods(bean)
                                .forEach(method -> roles.merge(
                                        bean.getSimpleName() + "." + method.getName(),
                                        rolesOf(bean, method),
                                        RolesMatrixTest::both)));
        return roles;
    }

    /** Overloads share a row, and so their roles. */
    private static String both(String one, String other) {
        return one.equals(other) ? one : one + " / " + other;
    }

    private static Stream<Method> businessMethods(Class<?> bean) {
        return Arrays.stream(bean.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers()))
                .filter(m -> !m.isSynthetic());
    }

    private static String rolesOf(Class<?> bean, Method method) {
        if (method.isAnnotationPresent(DenyAll.class)) {
            return "nobody";
        }
        if (method.isAnnotationPresent(PermitAll.class)) {
            return ANYBODY;
        }
        RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
        if (allowed == null && bean.isAnnotationPresent(PermitAll.class)) {
            return ANYBODY;
        }
        if (allowed == null) {
            allowed = bean.getAnnotation(RolesAllowed.class);
        }
        // The server denies what says nothing, or lets everybody in, by a setting: neither is left to it.
        return allowed == null
                ? "undeclared"
                : Arrays.stream(allowed.value()).sorted().collect(Collectors.joining(" "));
    }
}
