package hall.documents;

import static org.assertj.core.api.Assertions.assertThat;

import hall.audit.domain.AuditEventType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents list is what the code has. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern EVENT = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|");
    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>(.*?)</dependency>");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");

    @Test
    void specifiesExactlyTheAuditEventsThereAre() throws IOException {
        List<String> specified = EVENT.matcher(Files.readString(ROOT.resolve("docs/audit-events.md")))
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(specified)
                .containsExactlyElementsOf(
                        Arrays.stream(AuditEventType.values()).map(Enum::name).toList());
    }

    @Test
    void givesAReasonForEachDependency() throws IOException {
        Set<String> named = Pattern.compile("`([A-Za-z0-9.-]+)`")
                .matcher(Files.readString(ROOT.resolve("docs/dependencies.md")))
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
        assertThat(dependencies()).isNotEmpty();
        assertThat(named).containsAll(dependencies());
    }

    private static Set<String> dependencies() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path pom : Stream.concat(Stream.of(ROOT), modules.filter(Files::isDirectory))
                    .map(d -> d.resolve("pom.xml"))
                    .filter(Files::exists)
                    .toList()) {
                Matcher m = DEPENDENCY.matcher(Files.readString(pom));
                while (m.find()) {
                    Matcher artifact = ARTIFACT.matcher(m.group(1).replaceAll("(?s)<exclusions>.*?</exclusions>", ""));
                    if (artifact.find() && !m.group(1).contains("<groupId>hall</groupId>")) {
                        found.add(artifact.group(1));
                    }
                }
            }
        }
        return found;
    }
}
