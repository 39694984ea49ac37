package hall.fund.memory;

import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.Deferrals;
import hall.fund.domain.contribution.DeferredMonths;
import hall.fund.domain.contribution.EmployerDeferral;
import hall.shared.memory.MemoryUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Deferrals in memory, with the rules of the database's statements. */
public final class DeferralFile implements Deferrals {

    public final Map<Long, EmployerDeferral> deferrals = new LinkedHashMap<>();
    private final MemoryUnit unit;

    public DeferralFile() {
        this(new MemoryUnit());
    }

    /** A file that rolls back with the unit. */
    public DeferralFile(MemoryUnit unit) {
        this.unit = unit;
    }

    @Override
    public void add(EmployerDeferral deferral) {
        unit.step();
        unit.putOnce(deferrals, deferral.id(), unit.manage(deferral));
    }

    @Override
    public Optional<EmployerDeferral> find(long id) {
        unit.step();
        return Optional.ofNullable(deferrals.get(id)).map(unit::manage);
    }

    @Override
    public Optional<String> employerOf(long id) {
        return Optional.ofNullable(deferrals.get(id)).map(EmployerDeferral::employerAccount);
    }

    @Override
    public List<EmployerDeferral> of(String employerAccount) {
        return deferrals.values().stream()
                .filter(d -> d.employerAccount().equals(employerAccount))
                .sorted(Comparator.comparing(EmployerDeferral::id).reversed())
                .map(unit::manage)
                .toList();
    }

    @Override
    public Map<String, List<DeferredMonths>> months(Set<String> employers) {
        return deferrals.values().stream()
                .filter(d -> d.counts() && employers.contains(d.employerAccount()))
                .collect(Collectors.groupingBy(
                        EmployerDeferral::employerAccount,
                        Collectors.mapping(EmployerDeferral::months, Collectors.toList())));
    }

    @Override
    public List<Long> over(ContributionMonth month, long after) {
        return deferrals.values().stream()
                .filter(d -> d.state() == EmployerDeferral.State.IN_FORCE
                        && month.isAfter(d.months().until()))
                .map(EmployerDeferral::id)
                .filter(id -> id > after)
                .sorted()
                .toList();
    }
}
