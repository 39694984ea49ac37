package hall.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of the house is seen to fail on a small class that breaks it, and only for that. */
class ArchitectureRulesTest {

    private static final JavaClasses FIXTURES =
            new ClassFileImporter().importPaths(Path.of("target/classes"), Path.of("target/test-classes"));

    @ParameterizedTest
    @CsvSource({
        "areas, KnowsAHigherArea",
        "areas, StandsInNoArea",
        "shared knows nobody, SharedKnowsAnArea",
        "domain is pure, DomainInjects",
        "domain is pure, DomainCallsAService",
        "domain has no entity manager, DomainHasAnEntityManager",
        "entities stay in their area, RefersToAnotherAreasEntity",
        "services stay inside, ServiceHasAnEntityManager",
        "services stay inside, ServiceCallsPersistence",
        "services stay inside, ServiceKnowsAContract",
        "persistence uses no service, PersistenceCallsAService",
        "nobody calls another's persistence, ServiceCallsPersistence",
        "nobody knows an adapter, ServiceKnowsAnAdapter",
        "nobody knows an adapter, ServiceKnowsAContract",
        "adapters know ports only, AdapterCallsAService",
        "time comes from the clock, ServiceReadsTheMachinesClock",
        "time comes from the clock, ServiceMakesItsOwnClock",
        "rule sets are pure, RuleSetWithALocale",
    })
    void failsOnTheClassThatBreaksIt(String rule, String fixture) {
        assertThat(violations(rule)).anySatisfy(line -> assertThat(line).contains("fixture." + fixture));
    }

    @Test
    void hasAFixtureForEachRule() {
        assertThat(NamedRules.all())
                .allSatisfy(
                        (name, rule) -> assertThat(violations(name)).as(name).isNotEmpty());
    }

    @Test
    void seesACircle() {
        assertThat(Areas.isAcyclic(Map.of("a", Set.of("b"), "b", Set.of("a")))).isFalse();
    }

    @Test
    void seesAConcatenatedQuery() {
        assertThat(SourceRules.concatenatedQueries(Path.of("src/test/java")))
                .singleElement()
                .asString()
                .contains("QueryWithAValue");
    }

    @Test
    void seesAConcatenatedStatement() {
        assertThat(SourceRules.concatenatedStatements(Path.of("src/test/java"), Set.of("QueryWithAValue")))
                .singleElement()
                .asString()
                .contains("StatementWithAValue");
    }

    @Test
    void seesTheProviderInTheDomain() {
        assertThat(SourceRules.eclipseLinkInDomain(Path.of("src/test/java")))
                .singleElement()
                .asString()
                .contains("DomainKnowsEclipseLink");
    }

    @Test
    void seesSqlThatAsksForTheTime() {
        assertThat(SourceRules.clocksInSql(Path.of("src/test/resources/architecture")))
                .hasSize(1);
    }

    private static List<String> violations(String name) {
        return NamedRules.all().get(name).evaluate(FIXTURES).getFailureReport().getDetails();
    }
}
