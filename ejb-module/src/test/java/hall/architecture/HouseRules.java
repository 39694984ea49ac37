package hall.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** The rules of the house (docs/architecture.md) that stand in the byte code. */
final class HouseRules {

    private static final String DOMAIN = "hall.*.domain..";
    private static final String SERVICE = "hall.*.service..";
    private static final String PERSISTENCE = "hall.*.persistence..";
    private static final String INTEGRATION = "hall.integration..";
    private static final String ENTITY_MANAGER = "jakarta.persistence.EntityManager";

    static final ArchRule AREAS = classes()
            .that(describe("are ours", c -> !Areas.of(c).isEmpty()))
            .and()
            .resideOutsideOfPackage(INTEGRATION)
            .should(Areas.knowOnlyTheirAreas());

    static final ArchRule SHARED_KNOWS_NOBODY = noClasses()
            .that()
            .resideInAPackage("hall.shared..")
            .should()
            .dependOnClassesThat(resideInAPackage("hall..").and(not(resideInAPackage("hall.shared.."))));

    // Static weaving puts EclipseLink's own interfaces on entities; what people write is checked in the sources.
    static final ArchRule DOMAIN_IS_PURE = noClasses()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .dependOnClassesThat(not(resideInAnyPackage(
                            "java..",
                            "javax.crypto..",
                            "hall.shared",
                            DOMAIN,
                            "jakarta.persistence..",
                            "jakarta.validation..",
                            "org.eclipse.persistence..")
                    .or(describe("woven", c -> c.getName().equals("jakarta.xml.bind.annotation.XmlTransient")))));

    static final ArchRule DOMAIN_HAS_NO_ENTITY_MANAGER = noClasses()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .haveNameMatching("jakarta\\.persistence\\.(EntityManager.*|PersistenceContext.*|Persistence|.*Query)");

    static final ArchRule ENTITIES_STAY_IN_THEIR_AREA = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should(useNoEntityOfAnotherArea())
            .as("domains should use no entity of another area");

    static final ArchRule SERVICES_STAY_INSIDE = noClasses()
            .that()
            .resideInAPackage(SERVICE)
            .should()
            .dependOnClassesThat(resideInAnyPackage(PERSISTENCE, INTEGRATION, "hall.web..", "hall.contract..")
                    .or(describe("EntityManager", c -> c.getName().equals(ENTITY_MANAGER))));

    static final ArchRule PERSISTENCE_USES_NO_SERVICE = noClasses()
            .that()
            .resideInAPackage(PERSISTENCE)
            .should()
            .dependOnClassesThat(resideInAnyPackage(SERVICE, INTEGRATION, "hall.contract.."));

    static final ArchRule NOBODY_CALLS_ANOTHERS_PERSISTENCE = classes()
            .that()
            .resideInAPackage(PERSISTENCE)
            .and()
            .resideOutsideOfPackage("hall.shared..")
            .should()
            .onlyBeAccessed()
            .byAnyPackage(PERSISTENCE);

    static final ArchRule NOBODY_KNOWS_AN_ADAPTER = noClasses()
            .that()
            .resideOutsideOfPackage(INTEGRATION)
            .should()
            .dependOnClassesThat(resideInAnyPackage(INTEGRATION, "hall.contract.."));

    static final ArchRule ADAPTERS_KNOW_PORTS_ONLY = noClasses()
            .that()
            .resideInAPackage(INTEGRATION)
            .should()
            .dependOnClassesThat(resideInAnyPackage(PERSISTENCE)
                    .or(resideInAPackage(SERVICE).and(not(resideInAPackage("hall.shared.service.."))))
                    .or(describe("EntityManager", c -> c.getName().equals(ENTITY_MANAGER))));

    // Command-line tools run outside the server and have no clock injected.
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = classes()
            .that()
            .resideInAPackage("hall..")
            .and()
            .doNotHaveFullyQualifiedName("hall.shared.Ids")
            .and()
            .resideOutsideOfPackage("hall.*.tools..")
            .should(readNoOtherClock())
            .as("classes should read no clock but the injected one");

    static final ArchRule RULE_SETS_ARE_PURE = noClasses()
            .that()
            .areAssignableTo("hall.casefile.domain.RuleSet")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..")
                    .or(describe(
                            "clock, locale, zone or chance",
                            c -> Set.of(
                                            "java.time.Clock",
                                            "java.util.Locale",
                                            "java.time.ZoneId",
                                            "java.util.TimeZone",
                                            "java.util.Random",
                                            "java.lang.System",
                                            "java.text.NumberFormat")
                                    .contains(c.getName())))
                    .and(not(describe("Serializable", c -> c.getName().equals("java.io.Serializable")))));

    private HouseRules() {}

    private static ArchCondition<JavaClass> useNoEntityOfAnotherArea() {
        DescribedPredicate<JavaClass> entity = describe("entity", c -> c.isAnnotatedWith("jakarta.persistence.Entity"));
        return new ArchCondition<>("use no entity of another area") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (Dependency d : item.getDirectDependenciesFromSelf()) {
                    JavaClass target = d.getTargetClass();
                    if (entity.test(target) && !Areas.of(target).equals(Areas.of(item))) {
                        events.add(SimpleConditionEvent.violated(item, d.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> readNoOtherClock() {
        return new ArchCondition<>("read no clock but the injected one") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (JavaAccess<?> access : item.getAccessesFromSelf()) {
                    if (readsAnotherClock(access)) {
                        events.add(SimpleConditionEvent.violated(item, access.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean readsAnotherClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String target = access.getTarget().getFullName();
        boolean theClockItself = access.getOriginOwner().getName().equals("hall.calendar.service.HallClock");
        return switch (owner) {
            case "java.time.Clock" -> access.getTarget().getName().startsWith("system") && !theClockItself;
            case "java.lang.System" -> access.getTarget().getName().equals("currentTimeMillis");
            case "java.util.Date" -> target.equals("java.util.Date.<init>()");
            default ->
                owner.startsWith("java.time.")
                        && access.getTarget().getName().equals("now")
                        && !target.endsWith("(java.time.Clock)");
        };
    }
}
