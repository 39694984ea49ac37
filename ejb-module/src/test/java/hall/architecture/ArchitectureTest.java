package hall.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

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

    @Test
    void writesNoEclipseLinkIntoTheDomain() {
        assertThat(SourceRules.eclipseLinkInDomain(SOURCES)).isEmpty();
    }

    @Test
    void neverAsksTheDatabaseForTheTime() {
        assertThat(SourceRules.clocksInSql(RESOURCES)).isEqualTo(List.of());
    }
}
