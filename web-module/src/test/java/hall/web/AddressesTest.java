package hall.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * C-17: {@code addresses.txt} says who may open which address. Each page, each servlet, each method of the open interface whose
 * path names something, and each parameter that a door reads has its row; {@code AddressesIT} then tries every row as everybody.
 */
class AddressesTest {

    private static final String API = "/api/v1";
    private static final String NO_ID = "~";
    /** Also where a page reads several through one method of its own. */
    private static final Pattern PARAMETER =
            Pattern.compile("getParameter(?:Values)?\\(\\s*\"([^\"]+)\"|#\\{param\\.(\\w+)"
                    + "|\\b(?:value|one)\\((?:request|[\\w.]+\\.values\\(\\)), \"([^\"]+)\"|@QueryParam\\(\"([^\"]+)\""
                    + "|\\bsent\\.(?:text|day|requiredDay|dayUntil|typed)\\(['\"](\\w+)['\"]");

    /** A link that carries something: the page or table, and what stands behind it until its quotation ends. */
    private static final Pattern LINK = Pattern.compile("(/[\\w/-]+\\.(?:xhtml|xlsx|csv|pdf))\\?([^\"\\s<>]*)");

    private static final Pattern CARRIED = Pattern.compile("(?:^|&)(?:amp;)?(\\w+)=");

    private static final java.nio.file.Path WEBAPP = java.nio.file.Path.of("src/main/webapp");
    private static final java.nio.file.Path SOURCES = java.nio.file.Path.of("src/main");

    private final List<String> lines = lines();
    private final List<String> rows =
            lines.stream().filter(l -> !l.startsWith(NO_ID)).toList();

    @Test
    void haveARowForEachPage() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(WEBAPP)) {
            assertThat(files.map(f -> "/" + WEBAPP.relativize(f))
                            .filter(f -> f.endsWith(".xhtml") && !f.startsWith("/WEB-INF"))
                            .filter(page -> isMissing("GET", Pattern.quote(page))))
                    .isEmpty();
        }
    }

    @Test
    void haveARowForEachServlet() {
        assertThat(classes()
                        .filter(c -> c.isAnnotationPresent(WebServlet.class))
                        .map(c -> c.getAnnotation(WebServlet.class))
                        .flatMap(s -> Stream.concat(Arrays.stream(s.value()), Arrays.stream(s.urlPatterns())))
                        .filter(address -> isMissing("[A-Z]+", address.replace("*", ".+"))))
                .isEmpty();
    }

    @Test
    void haveARowForEachMethodOfTheOpenInterfaceThatNamesSomething() {
        assertThat(classes()
                        .filter(c -> c.isAnnotationPresent(Path.class))
                        .flatMap(c -> Arrays.stream(c.getDeclaredMethods()).map(m -> operation(c, m)))
                        .filter(operation -> operation.contains("{"))
                        .filter(operation -> {
                            String[] parts = operation.split(" ");
                            return isMissing(parts[0], parts[1].replaceAll("\\{\\w+}", "[^/? ]+"));
                        }))
                .isEmpty();
    }

    /** A parameter is part of a row's address, or a line says that it names nobody's things. */
    @Test
    void knowEachParameter() throws IOException {
        Set<String> read = new TreeSet<>();
        for (String source : sources()) {
            Matcher parameter = PARAMETER.matcher(source);
            while (parameter.find()) {
                IntStream.rangeClosed(1, parameter.groupCount())
                        .mapToObj(parameter::group)
                        .filter(name -> name != null)
                        .forEach(read::add);
            }
        }
        Set<String> harmless = harmless();
        assertThat(read).containsAll(harmless);
        read.removeAll(harmless);
        assertThat(read.stream().filter(name -> rows.stream().noneMatch(row -> row.matches(".*[?&]" + name + "=.*"))))
                .isEmpty();
    }

    /** What a link of ours carries to a page is in a row of that very page, not only of another. */
    @Test
    void knowWhatEachLinkCarriesToItsPage() throws IOException {
        Set<String> harmless = harmless();
        Set<String> carried = new TreeSet<>();
        Set<String> missing = new TreeSet<>();
        for (String source : sources()) {
            Matcher link = LINK.matcher(source);
            while (link.find()) {
                Matcher parameter = CARRIED.matcher(link.group(2));
                while (parameter.find()) {
                    String pair = link.group(1) + " " + parameter.group(1);
                    carried.add(pair);
                    Pattern row = Pattern.compile(
                            "GET " + Pattern.quote(link.group(1)) + "\\?(?:\\S*&)?" + parameter.group(1) + "=.*");
                    if (!harmless.contains(parameter.group(1))
                            && rows.stream().noneMatch(r -> row.matcher(r).matches())) {
                        missing.add(pair);
                    }
                }
            }
        }
        assertThat(carried).contains("/office/finance/came-back.xhtml payment", "/citizen/case.xhtml no");
        assertThat(missing).isEmpty();
    }

    private Set<String> harmless() {
        return lines.stream()
                .filter(l -> l.startsWith(NO_ID))
                .flatMap(l -> Arrays.stream(l.substring(1).strip().split("\\s+")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<java.nio.file.Path> files = Files.walk(SOURCES)) {
            for (java.nio.file.Path file : files.filter(Files::isRegularFile)
                    .filter(f -> f.toString().endsWith(".java") || f.toString().endsWith(".xhtml"))
                    .toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }

    private boolean isMissing(String method, String address) {
        Pattern row = Pattern.compile("(?:" + method + ") " + address + "(?:\\?\\S*)? .*");
        return rows.stream().noneMatch(r -> row.matcher(r).matches());
    }

    private static String operation(Class<?> resource, Method method) {
        String verb = Arrays.stream(method.getAnnotations())
                .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                .filter(a -> a != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse("none");
        Path own = method.getAnnotation(Path.class);
        return verb.equals("none")
                ? ""
                : verb + " " + API + resource.getAnnotation(Path.class).value() + (own == null ? "" : own.value());
    }

    private static Stream<? extends Class<?>> classes() {
        return new ClassFileImporter()
                .importPath(java.nio.file.Path.of("target/classes/hall/web")).stream()
                        .filter(c -> c.isAnnotatedWith(Path.class) || c.isAnnotatedWith(WebServlet.class))
                        .map(JavaClass::reflect);
    }

    private static List<String> lines() {
        try (InputStream in = AddressesTest.class.getResourceAsStream("addresses.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
