package hall.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house stands as docs/architecture.md draws it. */
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPath(Path.of("target/classes"));

    @TestFactory
    Stream<DynamicTest> keepsEachRuleOfTheHouse() {
        return NamedRules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> check(rule.getValue())));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }

    @Test
    void drawsTheAreasWithoutACircle() {
        assertThat(Areas.isAcyclic(Areas.KNOWS)).isTrue();
    }

    @Test
    void bindsEveryValueOfAQuery() {
        assertThat(SourceRules.concatenatedQueries(SOURCES)).isEmpty();
    }

    /**
     * Looked at: names of tables from a list of their own or from the database's own catalogue, and a file of statements for the
     * database's start, with passwords that were drawn here.
     */
    private static final Set<String> LOOKED_AT = Set.of("VerifyAuditMain", "CastLoader", "DatabaseFiles");

    @ParameterizedTest
    @ValueSource(strings = {"ejb-module", "web-module", "sandbox", "launcher"})
    void bindsEveryValueOfAStatement(String module) {
        assertThat(SourceRules.concatenatedStatements(Path.of("..", module, "src/main/java"), LOOKED_AT))
                .isEmpty();
    }

    @Test
    void writesNoEclipseLinkIntoTheDomain() {
        assertThat(SourceRules.eclipseLinkInDomain(SOURCES)).isEmpty();
    }

    @Test
    void neverAsksTheDatabaseForTheTime() {
        assertThat(SourceRules.clocksInSql(RESOURCES)).isEqualTo(List.of());
    }
}
