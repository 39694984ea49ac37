package hall.fund.memory;

import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ContributionPolicy;
import hall.fund.domain.contribution.ListTotals;
import hall.fund.domain.contribution.MonthlyContribution;
import hall.fund.domain.staff.Member;
import hall.fund.domain.staff.StaffLine;
import hall.fund.domain.staff.StaffTable;
import hall.fund.domain.staff.StaffTables;
import hall.fund.domain.staff.TableKind;
import hall.fund.domain.staff.TableState;
import hall.fund.domain.staff.TypedLine;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Clerks' tables in memory, until they are taken over: the accounts are the database's. */
public final class StaffTableFile implements StaffTables {

    private static final Set<TableState> GONE = Set.of(TableState.UNDONE, TableState.DROPPED);

    public final Map<Long, StaffTable> tables = new TreeMap<>(Comparator.reverseOrder());
    /** What stands for any month, by account. */
    public final Map<String, MonthlyContribution> paid = new HashMap<>();

    /** How many lines of any table are for accounts that take no base any more. */
    public int unfit;

    private final Map<Long, byte[]> contents = new HashMap<>();
    private final Map<Long, List<StaffLine>> lines = new HashMap<>();

    @Override
    public void add(StaffTable table, byte[] content) {
        tables.put(table.id(), table);
        contents.put(table.id(), content);
    }

    @Override
    public Optional<byte[]> content(long table) {
        return Optional.ofNullable(contents.get(table));
    }

    @Override
    public void forgetContent(long table) {
        contents.remove(table);
    }

    @Override
    public List<Long> typedBefore(LocalDateTime time) {
        return tables.values().stream()
                .filter(t -> !t.isForgotten() && t.receivedAt().isBefore(time) && t.state() != TableState.RECEIVED)
                .map(StaffTable::id)
                .toList();
    }

    @Override
    public void forgetTyped(long table) {
        lines.computeIfPresent(
                table,
                (id, some) -> some.stream()
                        .map(l -> new StaffLine(
                                new TypedLine(l.row(), "", "", "", l.typed().amounts(), false),
                                l.isGood() ? l.account() : "",
                                l.isGood() ? l.name() : "",
                                l.problem(),
                                l.notice(),
                                l.detail(),
                                l.base(),
                                l.personPart(),
                                l.employerPart()))
                        .toList());
    }

    @Override
    public void keep(StaffTable table, List<StaffLine> checked) {
        lines.put(table.id(), checked);
    }

    @Override
    public Optional<StaffTable> find(long id) {
        return Optional.ofNullable(tables.get(id));
    }

    @Override
    public Optional<StaffTable> lock(long id) {
        return find(id);
    }

    private Stream<StaffTable> of(String employerAccount) {
        return tables.values().stream().filter(t -> t.employerAccount().equals(employerAccount));
    }

    @Override
    public Optional<StaffTable> same(String employerAccount, TableKind kind, String sha256) {
        return of(employerAccount)
                .filter(t -> t.kind() == kind && t.file().sha256().equals(sha256) && !GONE.contains(t.state()))
                .findFirst();
    }

    @Override
    public List<StaffTable> latest(String employerAccount, int limit) {
        return of(employerAccount).limit(limit).toList();
    }

    @Override
    public List<StaffTable> some(Collection<Long> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public int unread(String employerAccount) {
        return (int) of(employerAccount)
                .filter(t -> t.state() == TableState.RECEIVED)
                .count();
    }

    @Override
    public int receivedSince(String employerAccount, LocalDateTime since) {
        return (int)
                of(employerAccount).filter(t -> !t.receivedAt().isBefore(since)).count();
    }

    @Override
    public List<StaffLine> lines(long table, int row, int limit, boolean badOnly) {
        return lines.getOrDefault(table, List.of()).stream()
                .filter(l -> l.row() > row && !(badOnly && l.isGood()))
                .limit(limit)
                .toList();
    }

    @Override
    public Map<String, MonthlyContribution> paid(String employerAccount, ContributionMonth month) {
        return paid;
    }

    @Override
    public int unfit(StaffTable table) {
        return unfit;
    }

    @Override
    public int outside(StaffTable table, ContributionPolicy bounds) {
        return (int) lines.getOrDefault(table.id(), List.of()).stream()
                .filter(StaffLine::isGood)
                .filter(l -> l.base().isLessThan(bounds.floor())
                        || bounds.cap().isLessThan(l.base())
                        || l.notice().filter("G02-FLOOR"::equals).isPresent()
                                && !l.base().equals(bounds.floor())
                        || l.notice().filter("G02-CAP"::equals).isPresent()
                                && !l.base().equals(bounds.cap()))
                .count();
    }

    @Override
    public List<Member> members(String employerAccount, TableKind kind, Collection<String> numbers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Member> paying(String employerAccount, String account, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int applyBases(StaffTable table, LocalDateTime now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int undoBases(StaffTable table, LocalDateTime now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ListTotals lay(StaffTable table, ContributionList list) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean usedSince(String employerAccount, LocalDateTime since) {
        throw new UnsupportedOperationException();
    }
}
