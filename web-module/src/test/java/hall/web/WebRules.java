package hall.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rules of the doors (docs/architecture.md): services and values only, the injected clock only. */
final class WebRules {

    private static final ArchRule NO_ENTITY = noClasses()
            .that()
            .resideInAPackage("hall.web..")
            .should()
            .dependOnClassesThat(describe("entities", c -> c.isAnnotatedWith("jakarta.persistence.Entity")));

    private static final ArchRule NO_ENTITY_MANAGER = noClasses()
            .that()
            .resideInAPackage("hall.web..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql.."));

    private static final ArchRule NO_INSIDES = noClasses()
            .that()
            .resideInAPackage("hall.web..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("hall.*.persistence..", "hall.integration..", "hall.*.tools.."));

    /** The types of our own contract belong to the one door that speaks it. */
    private static final ArchRule CONTRACT_AT_ITS_DOOR = noClasses()
            .that()
            .resideInAPackage("hall.web..")
            .and()
            .resideOutsideOfPackage("hall.web.soap..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("hall.contract.."));

    /** Of the bank's contract the doors speak only what the bank says to the hall. */
    private static final Set<String> NOTICE =
            Set.of("NoticePort", "AccChangeNotice", "AccChangeNoticeResponse", "AccountRow", "HeadIn", "HeadOut");

    private static final ArchRule NO_PARTNERS_CONTRACT = noClasses()
            .that()
            .resideInAPackage("hall.web..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("hall.contract.datacentre..", "hall.contract.bank..")
                    .and(not(describe("of the notice", c -> NOTICE.contains(c.getSimpleName())))));

    private static final ArchRule THE_CLOCK =
            ArchRuleDefinition.classes().that().resideInAPackage("hall.web..").should(readNoOtherClock());

    private WebRules() {}

    static Map<String, ArchRule> all() {
        return new TreeMap<>(Map.of(
                "no entity", NO_ENTITY,
                "no entity manager", NO_ENTITY_MANAGER,
                "no insides", NO_INSIDES,
                "contract at its door", CONTRACT_AT_ITS_DOOR,
                "no partner's contract", NO_PARTNERS_CONTRACT,
                "the clock", THE_CLOCK));
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
        String name = access.getTarget().getName();
        return owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.time.Clock") && name.startsWith("system")
                || access.getTarget().getFullName().equals("java.util.Date.<init>()")
                || owner.startsWith("java.time.")
                        && name.equals("now")
                        && !access.getTarget().getFullName().endsWith("(java.time.Clock)");
    }
}
