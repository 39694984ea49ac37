package hall.fund.memory;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.staff.StaffAsk;
import hall.fund.domain.staff.StaffChange;
import hall.fund.domain.staff.StaffChanges;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Clerks' changes in memory. */
public final class StaffChangeFile implements StaffChanges {

    private final Map<Long, StaffChange> changes = new LinkedHashMap<>();
    private final List<StaffAsk> asks = new ArrayList<>();
    private final FundBooks books;

    public StaffChangeFile(FundBooks books) {
        this.books = books;
    }

    @Override
    public void add(StaffChange change) {
        books.unit.putOnce(changes, change.id(), books.unit.manage(change));
    }

    @Override
    public Optional<StaffChange> find(long id) {
        return Optional.ofNullable(changes.get(id)).map(books.unit::manage);
    }

    Stream<StaffChange> standing() {
        return changes.values().stream()
                .filter(StaffChange::stands)
                .sorted(Comparator.comparing(StaffChange::id).reversed());
    }

    @Override
    public Optional<StaffChange> latest(AccountNumber account) {
        return standing().filter(c -> c.account().equals(account)).findFirst();
    }

    @Override
    public Map<StaffChange.Kind, Integer> counts(String employerAccount, ContributionMonth from) {
        return lines(employerAccount, from, Long.MAX_VALUE, Integer.MAX_VALUE).stream()
                .collect(Collectors.groupingBy(l -> l.change().kind(), Collectors.summingInt(l -> 1)));
    }

    @Override
    public List<Line> lines(String employerAccount, ContributionMonth from, long before, int limit) {
        return standing()
                .filter(c -> c.employerAccount().equals(employerAccount) && !from.isAfter(c.month()) && c.id() < before)
                .limit(limit)
                .map(c -> new Line(
                        c, books.accounts.get(c.account().value()).holder().name()))
                .toList();
    }

    /** The changes that took somebody over from an employer. */
    public Stream<StaffChange> from(String employerAccount) {
        return standing().filter(c -> c.formerEmployer().equals(Optional.of(employerAccount)));
    }

    /** The changes by which somebody came to an employer. */
    Stream<StaffChange> came(String employerAccount) {
        return standing().filter(c -> c.isComing() && c.employerAccount().equals(employerAccount));
    }

    /** The changes of people who were sealed at an employer before: taken over from it, or back there. */
    Stream<StaffChange> gone(String employerAccount) {
        return Stream.concat(
                from(employerAccount),
                came(employerAccount).filter(c -> c.formerEmployer().isEmpty()));
    }

    /** When the account last came to an employer by a change of its clerk, before it left. */
    Optional<LocalDate> cameOn(String employerAccount, String account, LocalDate left) {
        return standing()
                .filter(c -> c.kind() == StaffChange.Kind.ADD
                        && c.employerAccount().equals(employerAccount)
                        && c.account().value().equals(account))
                .map(c -> c.doneAt().toLocalDate())
                .filter(on -> !on.isAfter(left))
                .findFirst();
    }

    /** Whether the account was opened by a change that was taken back. */
    boolean isUndoneOpening(String account) {
        return changes.values().stream()
                .anyMatch(
                        c -> c.isOpened() && !c.stands() && c.account().value().equals(account));
    }

    @Override
    public void add(StaffAsk ask) {
        books.unit.add(asks, ask);
    }

    @Override
    public int asksSince(String employerAccount, LocalDateTime since) {
        return (int) asks.stream()
                .filter(a -> a.employerAccount().equals(employerAccount)
                        && !a.askedAt().isBefore(since))
                .count();
    }

    @Override
    public Map<Long, String> holders(Collection<Long> ids) {
        return changes.values().stream()
                .filter(c -> ids.contains(c.id()))
                .collect(Collectors.toMap(
                        StaffChange::id,
                        c -> books.accounts.get(c.account().value()).holder().name()));
    }

    @Override
    public Optional<String> branch(String employerAccount) {
        return Optional.of("999902");
    }
}
