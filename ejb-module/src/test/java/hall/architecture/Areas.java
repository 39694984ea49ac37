package hall.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/**
 * The areas and whom each knows, as in docs/architecture.md: everyone writes to audit and outbox. A package that is no area is refused: it must be placed.
 */
final class Areas {

    /** area → the areas it may know; integration is held by its own rule. */
    static final Map<String, Set<String>> KNOWS = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("audit", Set.of("shared")),
            Map.entry("outbox", Set.of("shared")),
            Map.entry("work", Set.of("shared")),
            Map.entry("calendar", Set.of("shared", "audit")),
            Map.entry("policy", Set.of("shared", "audit")),
            Map.entry("catalogue", Set.of("shared", "audit", "calendar", "policy")),
            Map.entry("identity", Set.of("shared", "audit", "outbox")),
            Map.entry("verification", Set.of("shared", "audit", "outbox", "identity")),
            Map.entry("material", Set.of("shared", "audit", "outbox", "policy", "identity")),
            Map.entry(
                    "casefile",
                    Set.of(
                            "shared",
                            "audit",
                            "outbox",
                            "calendar",
                            "policy",
                            "catalogue",
                            "identity",
                            "verification",
                            "material")),
            Map.entry("payment", Set.of("shared", "audit", "outbox", "calendar", "policy")),
            Map.entry(
                    "fund",
                    Set.of(
                            "shared",
                            "audit",
                            "calendar",
                            "policy",
                            "identity",
                            "verification",
                            "material",
                            "casefile",
                            "payment",
                            "work")),
            Map.entry(
                    "finance",
                    Set.of("shared", "audit", "calendar", "policy", "identity", "casefile", "payment", "fund", "work")),
            Map.entry("exchange", Set.of("shared", "audit")),
            Map.entry(
                    "supervision",
                    Set.of("shared", "audit", "calendar", "policy", "catalogue", "identity", "casefile")),
            Map.entry(
                    "notification",
                    Set.of(
                            "shared",
                            "audit",
                            "outbox",
                            "identity",
                            "material",
                            "casefile",
                            "payment",
                            "fund",
                            "supervision")));

    private static final String ROOT = "hall.";

    private Areas() {}

    /** The area of a class of ours, empty for anybody else's and for generated contract types. */
    static String of(JavaClass c) {
        String name = c.getPackageName();
        if (!name.startsWith(ROOT) || name.startsWith("hall.contract")) {
            return "";
        }
        String rest = name.substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    static ArchCondition<JavaClass> knowOnlyTheirAreas() {
        return new ArchCondition<>("know only the areas they may know") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String area = of(item);
                if (!KNOWS.containsKey(area)) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " stands in no known area"));
                    return;
                }
                for (Dependency d : item.getDirectDependenciesFromSelf()) {
                    String other = of(d.getTargetClass());
                    if (!other.isEmpty()
                            && !other.equals(area)
                            && !KNOWS.get(area).contains(other)) {
                        events.add(SimpleConditionEvent.violated(item, d.getDescription()));
                    }
                }
            }
        };
    }

    /** Whether the table itself has no circle. */
    static boolean isAcyclic(Map<String, Set<String>> knows) {
        Map<String, Set<String>> left = new java.util.HashMap<>(knows);
        while (!left.isEmpty()) {
            Set<String> done = new java.util.HashSet<>();
            left.forEach((area, others) -> {
                if (others.stream().noneMatch(left::containsKey)) {
                    done.add(area);
                }
            });
            if (done.isEmpty()) {
                return false;
            }
            left.keySet().removeAll(done);
        }
        return true;
    }
}
