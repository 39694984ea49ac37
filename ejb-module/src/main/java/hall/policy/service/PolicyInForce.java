package hall.policy.service;

import hall.policy.domain.InForce;
import hall.policy.domain.PolicyParameter;
import hall.policy.domain.PolicyParameters;
import hall.shared.Facts;
import hall.shared.service.VersionedCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** The policy parameters of a day, at most a second behind the database. */
@ApplicationScoped
public class PolicyInForce {

    private VersionedCache<List<PolicyParameter>> cache;

    protected PolicyInForce() {}

    @Inject
    public PolicyInForce(PolicyParameters parameters) {
        cache = new VersionedCache<>(parameters::version, parameters::all);
    }

    /**
     * The values of the day by name; scale as published.
     *
     * @throws IllegalStateException one of them has no value on that day: a fault of the installation
     */
    public Facts on(LocalDate day, Collection<String> names) {
        Facts facts = known(day, names);
        if (!facts.names().containsAll(names)) {
            throw new IllegalStateException("no value on " + day + " for all of " + names + ", only " + facts.names());
        }
        return facts;
    }

    /** The same of a day that may lie before the first values; empty unless all of them have one. */
    public Optional<Facts> find(LocalDate day, Collection<String> names) {
        return Optional.of(known(day, names)).filter(f -> f.names().containsAll(names));
    }

    /** The same, the first values that there were for a day that lies before them. */
    public Facts onOrFirst(LocalDate day, Collection<String> names) {
        return find(day, names).orElseGet(() -> on(first(names), names));
    }

    private LocalDate first(Collection<String> names) {
        return cache.get().stream()
                .filter(p -> names.contains(p.name()))
                .collect(Collectors.toMap(
                        PolicyParameter::name,
                        PolicyParameter::validFrom,
                        BinaryOperator.minBy(Comparator.naturalOrder())))
                .values()
                .stream()
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Facts known(LocalDate day, Collection<String> names) {
        Facts.Builder out = Facts.builder();
        InForce.on(day, cache.get()).values().stream()
                .filter(p -> names.contains(p.name()))
                .forEach(p -> out.and(p.name(), p.value()));
        return out.build();
    }

    /** One whole number of the day. */
    public int integerOn(LocalDate day, String name) {
        return on(day, List.of(name)).integer(name);
    }
}
