package hall.policy.service;

import hall.policy.domain.InForce;
import hall.policy.domain.PolicyParameter;
import hall.policy.domain.PolicyRule;
import hall.shared.BusinessException;
import hall.shared.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Holds a new value against all rules about it, on its first day and on each later day on which a value beside it changes. */
@ApplicationScoped
public class PolicyRules {

    private Iterable<PolicyRule> rules;

    protected PolicyRules() {}

    @Inject
    public PolicyRules(@Any Instance<PolicyRule> rules) {
        this.rules = rules;
    }

    PolicyRules(List<PolicyRule> rules) {
        this.rules = rules;
    }

    /**
     * Refuses a value that does not go with the others.
     *
     * @param fresh the value, not published yet
     * @param published all others
     * @throws BusinessException of the rule that it breaks
     */
    void require(PolicyParameter fresh, Collection<PolicyParameter> published) {
        List<PolicyParameter> all =
                Stream.concat(published.stream(), Stream.of(fresh)).toList();
        for (PolicyRule rule : rules) {
            if (rule.names().contains(fresh.name())) {
                days(rule.names(), fresh.validFrom(), all).forEach(day -> require(rule, day, all));
            }
        }
    }

    private static Stream<LocalDate> days(Set<String> names, LocalDate from, List<PolicyParameter> all) {
        return all.stream()
                .filter(p -> names.contains(p.name()))
                .map(PolicyParameter::validFrom)
                .filter(day -> !day.isBefore(from))
                .distinct()
                .sorted();
    }

    private static void require(PolicyRule rule, LocalDate day, List<PolicyParameter> all) {
        Map<String, PolicyParameter> then = InForce.on(day, all);
        if (then.keySet().containsAll(rule.names())) {
            Facts.Builder values = Facts.builder();
            rule.names().forEach(name -> values.and(name, then.get(name).value()));
            rule.require(values.build());
        }
    }
}
