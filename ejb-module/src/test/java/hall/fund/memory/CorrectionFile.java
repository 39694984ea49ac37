package hall.fund.memory;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.ContributionCorrection;
import hall.fund.domain.account.ContributionCorrections;
import hall.fund.domain.account.CorrectionView;
import hall.shared.memory.MemoryUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Corrections of contributions in memory. */
public final class CorrectionFile implements ContributionCorrections {

    public final List<ContributionCorrection> corrections = new ArrayList<>();
    private final MemoryUnit unit;

    public CorrectionFile(MemoryUnit unit) {
        this.unit = unit;
    }

    @Override
    public void add(ContributionCorrection correction) {
        unit.step();
        unit.add(corrections, unit.manage(correction));
    }

    @Override
    public Optional<CorrectionView> view(long id) {
        return corrections.stream().filter(c -> c.id() == id).findFirst().map(ContributionCorrection::view);
    }

    @Override
    public ContributionCorrection get(long id) {
        unit.step();
        return corrections.stream()
                .filter(c -> c.id() == id)
                .findFirst()
                .map(unit::manage)
                .orElseThrow();
    }

    @Override
    public List<ContributionCorrection> waiting(AccountNumber account) {
        return corrections.stream()
                .filter(c -> c.isWaiting() && c.account().equals(account))
                .map(unit::manage)
                .toList();
    }

    @Override
    public List<CorrectionView> waiting(long after, int limit) {
        return corrections.stream()
                .filter(c -> c.isWaiting() && c.id() > after)
                .map(ContributionCorrection::view)
                .sorted(Comparator.comparing(CorrectionView::id))
                .limit(limit)
                .toList();
    }
}
