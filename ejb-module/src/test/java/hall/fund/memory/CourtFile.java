package hall.fund.memory;

import hall.fund.domain.account.AccountMerge;
import hall.fund.domain.account.AccountMerges;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.MergeView;
import hall.fund.domain.court.AccountFreeze;
import hall.fund.domain.court.CourtDeduction;
import hall.fund.domain.court.CourtOrders;
import hall.fund.domain.court.DeductionOrder;
import hall.fund.domain.court.DeductionState;
import hall.fund.domain.court.FreezeOrder;
import hall.fund.domain.court.PayeeCorrection;
import hall.shared.memory.MemoryUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Court orders and merges in memory. */
public final class CourtFile implements CourtOrders, AccountMerges {

    public final List<AccountFreeze> freezes = new ArrayList<>();
    public final List<CourtDeduction> deductions = new ArrayList<>();
    public final List<PayeeCorrection> payees = new ArrayList<>();
    public final List<AccountMerge> merges = new ArrayList<>();
    private final MemoryUnit unit;

    public CourtFile() {
        this(new MemoryUnit());
    }

    /** A file that rolls back with the unit. */
    public CourtFile(MemoryUnit unit) {
        this.unit = unit;
    }

    @Override
    public void add(AccountFreeze freeze) {
        unit.step();
        unit.add(freezes, freeze);
    }

    @Override
    public void add(CourtDeduction deduction) {
        unit.step();
        unit.add(deductions, deduction);
    }

    @Override
    public void add(PayeeCorrection correction) {
        unit.step();
        unit.add(payees, unit.manage(correction));
    }

    @Override
    public List<PayeeCorrection> waitingPayees(Collection<Long> of) {
        return payees.stream()
                .filter(p -> p.isWaiting() && of.contains(p.deduction()))
                .map(unit::manage)
                .toList();
    }

    @Override
    public void add(AccountMerge merge) {
        unit.step();
        unit.add(merges, merge);
    }

    @Override
    public Optional<AccountNumber> accountOfFreeze(long freeze) {
        return freezes.stream()
                .filter(f -> f.id() == freeze)
                .map(AccountFreeze::account)
                .findFirst();
    }

    @Override
    public Optional<AccountNumber> accountOfDeduction(long deduction) {
        return deductions.stream()
                .filter(d -> d.id() == deduction)
                .map(d -> freeze(d.freeze()).account())
                .findFirst();
    }

    @Override
    public AccountFreeze freeze(long id) {
        return freezes.stream()
                .filter(f -> f.id() == id)
                .findFirst()
                .map(unit::manage)
                .orElseThrow();
    }

    @Override
    public CourtDeduction deduction(long id) {
        return deductions.stream()
                .filter(d -> d.id() == id)
                .findFirst()
                .map(unit::manage)
                .orElseThrow();
    }

    @Override
    public List<AccountFreeze> live(AccountNumber account) {
        return all(account).stream().filter(AccountFreeze::isLive).toList();
    }

    @Override
    public List<AccountFreeze> all(AccountNumber account) {
        return freezes.stream().filter(f -> f.account().equals(account)).toList();
    }

    @Override
    public List<CourtDeduction> deductions(AccountNumber account) {
        return deductions.stream()
                .filter(d -> freeze(d.freeze()).account().equals(account))
                .toList();
    }

    @Override
    public boolean known(AccountNumber account, FreezeOrder order) {
        return all(account).stream()
                .anyMatch(f ->
                        f.court().equals(order.court()) && f.documentNumber().equals(order.documentNumber()));
    }

    @Override
    public boolean known(long freeze, DeductionOrder order) {
        return deductions.stream()
                .anyMatch(d -> d.freeze() == freeze
                        && d.documentNumber().equals(order.documentNumber())
                        && d.state() != DeductionState.CANCELLED);
    }

    @Override
    public List<Long> over(LocalDate day) {
        return freezes.stream()
                .filter(f -> f.isLive() && f.isOver(day))
                .map(AccountFreeze::id)
                .toList();
    }

    @Override
    public Optional<MergeView> find(long id) {
        return merges.stream().filter(m -> m.id() == id).map(AccountMerge::view).findFirst();
    }

    @Override
    public AccountMerge get(long id) {
        return merges.stream()
                .filter(m -> m.id() == id)
                .findFirst()
                .map(unit::manage)
                .orElseThrow();
    }

    @Override
    public List<MergeView> of(AccountNumber account) {
        return merges.stream()
                .filter(m -> m.from().equals(account) || m.into().equals(account))
                .map(AccountMerge::view)
                .toList();
    }
}
