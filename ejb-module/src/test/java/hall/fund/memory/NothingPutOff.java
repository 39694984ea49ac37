package hall.fund.memory;

import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.Deferrals;
import hall.fund.domain.contribution.DeferredMonths;
import hall.fund.domain.contribution.EmployerDeferral;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Deferrals of a town in which nobody asked for one; months can be given to look at what follows from them. */
public final class NothingPutOff implements Deferrals {

    public final Map<String, List<DeferredMonths>> months = new HashMap<>();

    @Override
    public void add(EmployerDeferral deferral) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<EmployerDeferral> find(long id) {
        return Optional.empty();
    }

    @Override
    public Optional<String> employerOf(long id) {
        return Optional.empty();
    }

    @Override
    public List<EmployerDeferral> of(String employerAccount) {
        return List.of();
    }

    @Override
    public Map<String, List<DeferredMonths>> months(Set<String> employers) {
        return months;
    }

    @Override
    public List<Long> over(ContributionMonth month, long after) {
        return List.of();
    }
}
