package hall.fund.memory;

import hall.fund.domain.account.CreditKind;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ListState;
import hall.fund.domain.staff.BaseHistories;
import hall.fund.domain.staff.BaseHistory;
import hall.fund.domain.staff.BaseYear;
import hall.fund.domain.staff.StaffChange;
import hall.fund.domain.staff.StaffTable;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Bases of a base year in memory, as far as they are changed one by one: tables are applied by the database. */
public final class BaseHistoryFile implements BaseHistories {

    private final ContributionFile lists;
    private final StaffChangeFile changes;

    public BaseHistoryFile(ContributionFile lists, StaffChangeFile changes) {
        this.lists = lists;
        this.changes = changes;
    }

    @Override
    public Map<String, BaseHistory> of(String employerAccount, BaseYear year) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BaseHistory of(String employerAccount, BaseYear year, String account) {
        Optional<ContributionMonth> paidTo = lists.lists.values().stream()
                .filter(l -> l.employerAccount().equals(employerAccount)
                        && l.kind() == CreditKind.REMITTANCE
                        && l.state() == ListState.POSTED
                        && !year.first().isAfter(l.month())
                        && names(l, account))
                .map(ContributionList::month)
                .max(Comparator.naturalOrder());
        int changed = (int) changes.standing()
                .filter(c -> c.kind() == StaffChange.Kind.BASE
                        && c.employerAccount().equals(employerAccount)
                        && c.account().value().equals(account)
                        && !year.first().isAfter(c.month())
                        && paidTo.isPresent()
                        && !c.month().isAfter(paidTo.get()))
                .map(StaffChange::month)
                .distinct()
                .count();
        return new BaseHistory(changed, paidTo.isPresent());
    }

    private boolean names(ContributionList list, String account) {
        return lists.lines(list.id(), 0, Integer.MAX_VALUE).stream()
                .anyMatch(l -> l.account().equals(account));
    }

    @Override
    public int refused(StaffTable table, BaseYear year) {
        throw new UnsupportedOperationException();
    }
}
