package hall.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The doors keep the rules of the house, and each rule is seen to fail on a small thing that breaks it. */
class ArchitectureTest {

    private static final JavaClasses DOORS = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final JavaClasses FIXTURES = new ClassFileImporter().importPath(Path.of("target/test-classes"));
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path BAD_PAGES = Path.of("src/test/resources/pages");

    @TestFactory
    Stream<DynamicTest> keepsEachRuleOfTheDoors() {
        return WebRules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(DOORS)));
    }

    @TestFactory
    Stream<DynamicTest> keepsEachRuleOfThePages() {
        return PageRules.FORBIDDEN.keySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule, () -> assertThat(PageRules.pagesWith(rule, PAGES)).isEmpty()));
    }

    @ParameterizedTest
    @CsvSource({
        "no entity, PageWithAnEntity",
        "no entity manager, PageWithAnEntityManager",
        "no insides, PageWithAnInside",
        "the clock, PageWithItsOwnTime",
    })
    void failsOnTheClassThatBreaksIt(String rule, String fixture) {
        List<String> details =
                WebRules.all().get(rule).evaluate(FIXTURES).getFailureReport().getDetails();
        assertThat(details).isNotEmpty().allSatisfy(line -> assertThat(line).contains("fixture." + fixture));
    }

    @TestFactory
    Stream<DynamicTest> failsOnThePageThatBreaksIt() {
        return PageRules.FORBIDDEN.keySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule,
                        () -> assertThat(PageRules.pagesWith(rule, BAD_PAGES))
                                .singleElement()
                                .asString()
                                .endsWith(rule.replace(' ', '-') + ".xhtml")));
    }
}
