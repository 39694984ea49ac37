package hall.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import hall.shared.Facts;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The description of the open interface says what the resources do: each path, method and parameter, and no other. */
class OpenApiTest {

    private static final Pattern REFERENCE = Pattern.compile("\"#/components/(\\w+)/(\\w+)\"");

    private final String text = read();
    private final Facts description = Facts.parse(text);

    @Test
    void hasEachMethodOfEachResource() {
        Set<String> described = new TreeSet<>();
        Facts paths = description.facts("paths");
        for (String path : paths.names()) {
            for (String method : paths.facts(path).names()) {
                described.add(method + " " + path);
            }
        }
        Set<String> there = operations().stream()
                .map(o -> o.method() + " " + o.path())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(there);
    }

    @Test
    void hasEachParameter() {
        for (Operation operation : operations()) {
            Facts described = description.facts("paths").facts(operation.path()).facts(operation.method());
            Set<String> names = described.names().contains("parameters")
                    ? described.list("parameters").stream()
                            .map(p -> p.text("name"))
                            .collect(Collectors.toSet())
                    : Set.of();
            assertThat(names).as(operation.path()).containsAll(operation.parameters());
        }
    }

    @Test
    void refersToNothingThatIsMissing() {
        Facts components = description.facts("components");
        Matcher reference = REFERENCE.matcher(text);
        int found = 0;
        while (reference.find()) {
            assertThat(components.facts(reference.group(1)).names()).contains(reference.group(2));
            found++;
        }
        assertThat(found).isGreaterThan(20);
    }

    private record Operation(String method, String path, Set<String> parameters) {}

    private static Set<Operation> operations() {
        return new ClassFileImporter()
                .importPath(java.nio.file.Path.of("target/classes/hall/web/rest")).stream()
                        .filter(c -> c.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(resource -> java.util.Arrays.stream(resource.getDeclaredMethods())
                                .filter(m -> !method(m).isEmpty())
                                .map(m -> new Operation(method(m), path(resource, m), parameters(m))))
                        .collect(Collectors.toSet());
    }

    private static String method(Method method) {
        if (method.isAnnotationPresent(GET.class)) {
            return "get";
        }
        if (method.isAnnotationPresent(POST.class)) {
            return "post";
        }
        if (method.isAnnotationPresent(PUT.class)) {
            return "put";
        }
        return method.isAnnotationPresent(DELETE.class) ? "delete" : "";
    }

    private static String path(Class<?> resource, Method method) {
        String own = method.isAnnotationPresent(Path.class)
                ? method.getAnnotation(Path.class).value()
                : "";
        return resource.getAnnotation(Path.class).value() + own;
    }

    private static Set<String> parameters(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(PathParam.class)) {
                names.add(parameter.getAnnotation(PathParam.class).value());
            }
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                names.add(parameter.getAnnotation(QueryParam.class).value());
            }
            if (parameter.isAnnotationPresent(HeaderParam.class)) {
                names.add(parameter.getAnnotation(HeaderParam.class).value());
            }
        }
        return names;
    }

    private static String read() {
        try (InputStream in = OpenApiTest.class.getResourceAsStream(OpenApiResource.FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
