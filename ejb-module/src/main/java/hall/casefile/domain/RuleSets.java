package hall.casefile.domain;

import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every rule set ever released, found as services ({@code META-INF/services/hall.casefile.domain.RuleSet}), so that the replay
 * tool decides with the very classes the server decides with.
 */
public final class RuleSets {

    private static final Map<String, RuleSet> ALL =
            ServiceLoader.load(RuleSet.class, RuleSets.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .collect(Collectors.toUnmodifiableMap(RuleSet::id, Function.identity()));

    private RuleSets() {}

    public static Optional<RuleSet> byId(String id) {
        return Optional.ofNullable(ALL.get(id));
    }
}
