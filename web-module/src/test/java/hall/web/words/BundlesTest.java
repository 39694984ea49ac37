package hall.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import hall.casefile.domain.Finding;
import hall.verification.domain.EvidenceType;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundlesTest {

    private static final Pattern REFUSAL = Pattern.compile("\"([A-Z]{2,12}-[0-9]{3})\"");
    private static final Pattern CJK = Pattern.compile("[\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFF01-\\uFF60]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z0-9_]+(?::[a-z]+)?}");

    private static final List<String> TQ04 = List.of(
            "account-normal",
            "loan-repaid",
            "twelve-months-since-last",
            "twelve-months-since-release",
            "no-arrears",
            "no-offset-agreement",
            "balance-available",
            "card-is-own",
            "account-of-applicant");

    private static final List<String> TQ01 = List.of(
            "account-normal",
            "single-account",
            "contract-valid",
            "buyer-is-family",
            "signed-in-time",
            "not-used-before",
            "family-limit",
            "balance-available",
            "card-is-own",
            "account-of-applicant");

    private final Properties chinese = read("Messages.properties");
    private final Properties english = read("Messages_en.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(english.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(chinese.stringPropertyNames()));
    }

    // The later of two would silently win.
    @Test
    void noKeyIsWrittenTwice() throws IOException {
        for (String bundle : List.of("Messages.properties", "Messages_en.properties")) {
            Path file = Path.of("src/main/resources/hall/web", bundle);
            try (Stream<String> lines = Files.lines(file)) {
                assertThat(lines.filter(l -> l.contains("=") && !l.startsWith("#"))
                                .map(l -> l.substring(0, l.indexOf('='))))
                        .as(bundle)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        for (String key : chinese.stringPropertyNames()) {
            assertThat(placeholders(english.getProperty(key, "")))
                    .as(key)
                    .isEqualTo(placeholders(chinese.getProperty(key)));
        }
    }

    @Test
    void englishTextsHaveNoChineseCharacter() {
        Map<String, String> found = english.stringPropertyNames().stream()
                .filter(key -> CJK.matcher(english.getProperty(key)).find())
                .collect(Collectors.toMap(key -> key, english::getProperty));
        assertThat(found).isEmpty();
    }

    @Test
    void everyRefusalHasWords() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String root : List.of("../ejb-module/src/main/java", "src/main/java")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    Matcher m = REFUSAL.matcher(Files.readString(file));
                    while (m.find()) {
                        codes.add(m.group(1));
                    }
                }
            }
        }
        codes.remove("SHA-256");
        assertThat(codes).contains("CASE-014");
        assertThat(chinese.stringPropertyNames()).containsAll(codes);
    }

    @Test
    void everyFindingOfAWithdrawalHasWords() {
        for (Finding.Verdict verdict : Finding.Verdict.values()) {
            TQ04.forEach(condition -> assertThat(chinese).containsKey("finding.TQ04." + condition + "." + verdict));
            TQ01.forEach(condition -> assertThat(chinese).containsKey("finding.TQ01." + condition + "." + verdict));
        }
    }

    @Test
    void everyKindOfEvidenceAndSourceHasWords() {
        for (EvidenceType type : EvidenceType.values()) {
            assertThat(chinese).containsKeys("evidence." + type, "department." + type.source());
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(r -> r.group().replaceAll(":[a-z]+", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String name) {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(BundlesTest.class.getResourceAsStream("/hall/web/" + name)),
                StandardCharsets.UTF_8)) {
            Properties p = new Properties();
            p.load(in);
            return p;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
