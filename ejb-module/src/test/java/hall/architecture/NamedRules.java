package hall.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;

/** Every rule by its name, so that the test of the house and the test of the rules hold the same ones. */
final class NamedRules {

    private NamedRules() {}

    static Map<String, ArchRule> all() {
        return new TreeMap<>(Map.ofEntries(
                Map.entry("areas", HouseRules.AREAS),
                Map.entry("shared knows nobody", HouseRules.SHARED_KNOWS_NOBODY),
                Map.entry("domain is pure", HouseRules.DOMAIN_IS_PURE),
                Map.entry("domain has no entity manager", HouseRules.DOMAIN_HAS_NO_ENTITY_MANAGER),
                Map.entry("entities stay in their area", HouseRules.ENTITIES_STAY_IN_THEIR_AREA),
                Map.entry("services stay inside", HouseRules.SERVICES_STAY_INSIDE),
                Map.entry("persistence uses no service", HouseRules.PERSISTENCE_USES_NO_SERVICE),
                Map.entry("nobody calls another's persistence", HouseRules.NOBODY_CALLS_ANOTHERS_PERSISTENCE),
                Map.entry("nobody knows an adapter", HouseRules.NOBODY_KNOWS_AN_ADAPTER),
                Map.entry("adapters know ports only", HouseRules.ADAPTERS_KNOW_PORTS_ONLY),
                Map.entry("time comes from the clock", HouseRules.TIME_COMES_FROM_THE_CLOCK),
                Map.entry("rule sets are pure", HouseRules.RULE_SETS_ARE_PURE)));
    }
}
