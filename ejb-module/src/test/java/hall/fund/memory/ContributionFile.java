package hall.fund.memory;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountState;
import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.PayingAccounts;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.contribution.ContributionLine;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionLists;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ContributionPolicy;
import hall.fund.domain.contribution.DifferenceHint;
import hall.fund.domain.contribution.ListBounds;
import hall.fund.domain.contribution.ListState;
import hall.fund.domain.contribution.ListTotals;
import hall.fund.domain.contribution.OutOfBounds;
import hall.fund.domain.contribution.StaffMonths;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.shared.Money;
import hall.shared.memory.MemoryUnit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Contribution lists and their lines in memory, with the rules of the database's statements. */
public final class ContributionFile implements ContributionLists, ListBounds {

    public final Map<Long, ContributionList> lists = new LinkedHashMap<>();

    /** Whether somebody else has the employers' accounts locked. */
    public boolean busy;

    private final Map<Long, List<ContributionLine>> lines = new LinkedHashMap<>();
    private final FundBooks books;
    private final StaffChangeFile changes;
    private final MemoryUnit unit;

    /** Of employers from which nobody was taken over. */
    public ContributionFile(FundBooks books, MemoryUnit unit) {
        this(books, new StaffChangeFile(books), unit);
    }

    public ContributionFile(FundBooks books, StaffChangeFile changes, MemoryUnit unit) {
        this.books = books;
        this.changes = changes;
        this.unit = unit;
    }

    private static boolean lives(ContributionList list) {
        return list.state() == ListState.DRAFT
                || list.state() == ListState.CONFIRMED
                || list.state() == ListState.POSTED && list.kind() == CreditKind.REMITTANCE;
    }

    private static String liveKey(ContributionList list) {
        return ContributionList.liveKey(list.employerAccount(), list.kind(), list.month());
    }

    @Override
    public void add(ContributionList list) {
        unit.step();
        if (live(liveKey(list)).isPresent()) {
            throw new IllegalStateException("unique key");
        }
        unit.putOnce(lists, list.id(), unit.manage(list));
    }

    @Override
    public boolean lockIfFree(String employerAccount) {
        unit.step();
        return !busy;
    }

    @Override
    public Optional<ContributionList> lock(long id) {
        unit.step();
        return find(id).map(unit::manage);
    }

    @Override
    public Optional<ContributionList> find(long id) {
        return Optional.ofNullable(lists.get(id));
    }

    @Override
    public Optional<ContributionList> live(String liveKey) {
        return lists.values().stream()
                .filter(l -> lives(l) && liveKey(l).equals(liveKey))
                .findFirst();
    }

    @Override
    public List<ContributionList> waiting(String employerAccount) {
        unit.step();
        return lists.values().stream()
                .filter(l ->
                        l.state() == ListState.CONFIRMED && l.employerAccount().equals(employerAccount))
                .sorted(Comparator.comparing(ContributionList::month).thenComparing(ContributionList::id))
                .map(unit::manage)
                .toList();
    }

    @Override
    public List<ContributionList> some(Collection<Long> ids) {
        return lists.values().stream().filter(l -> ids.contains(l.id())).toList();
    }

    @Override
    public Optional<ContributionList> open(String employerAccount) {
        return lists.values().stream()
                .filter(l -> l.employerAccount().equals(employerAccount)
                        && (l.state() == ListState.DRAFT || l.state() == ListState.CONFIRMED))
                .findFirst();
    }

    @Override
    public List<ContributionList> latest(String employerAccount, int limit) {
        return lists.values().stream()
                .filter(l -> l.employerAccount().equals(employerAccount))
                .sorted(Comparator.comparing(ContributionList::id).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public StaffMonths staffMonths(String employerAccount) {
        List<PersonalAccount> staff = books.accounts.values().stream()
                .filter(a -> PayingAccounts.pays(a, employerAccount))
                .toList();
        return new StaffMonths(
                staff.stream()
                        .flatMap(a -> a.paidTo().stream())
                        .max(Comparator.naturalOrder())
                        .map(ContributionMonth::new),
                staff.stream()
                        .map(PayingAccounts::due)
                        .min(Comparator.naturalOrder())
                        .map(ContributionMonth::new));
    }

    @Override
    public boolean hasLine(String employerAccount, String account, long after) {
        return lists.values().stream()
                .filter(l -> l.employerAccount().equals(employerAccount) && l.id() > after)
                .filter(l -> l.state() != ListState.UNDONE)
                .flatMap(l -> lines.getOrDefault(l.id(), List.of()).stream())
                .anyMatch(l -> l.account().equals(account));
    }

    private List<PersonalAccount> due(String employer, ContributionMonth month) {
        return books.accounts.values().stream()
                .filter(a -> PayingAccounts.isDue(a, employer, month.value()))
                .sorted(Comparator.comparing(a -> a.number().value()))
                .toList();
    }

    @Override
    public long withoutAmount(String employerAccount, ContributionMonth month, LocalDate lastDay) {
        return due(employerAccount, month).stream()
                .filter(a -> !a.terms().monthly().isPositive())
                .count();
    }

    @Override
    public ListTotals draw(ContributionList list) {
        unit.step();
        List<ContributionLine> drawn = new ArrayList<>();
        Money total = Money.ZERO;
        for (PersonalAccount a : due(list.employerAccount(), list.month())) {
            drawn.add(new ContributionLine(
                    drawn.size() + 1,
                    a.number().value(),
                    a.holder().name(),
                    a.terms().base(),
                    a.terms().personMonthly(),
                    a.terms().employerMonthly()));
            total = total.plus(a.terms().monthly());
        }
        unit.putOnce(lines, list.id(), drawn);
        return new ListTotals(drawn.size(), total);
    }

    @Override
    public OutOfBounds outside(ContributionList list, ContributionPolicy policy) {
        List<ContributionLine> drawn = lines.getOrDefault(list.id(), List.of());
        return new OutOfBounds(
                (int) drawn.stream()
                        .filter(l -> l.base().isLessThan(policy.floor()))
                        .count(),
                (int) drawn.stream()
                        .filter(l -> policy.cap().isLessThan(l.base()))
                        .count(),
                (int) drawn.stream()
                        .map(l -> books.accounts.get(l.account()).terms())
                        .filter(t -> OutOfBounds.isOutside(t.personRate(), policy)
                                || OutOfBounds.isOutside(t.employerRate(), policy))
                        .count(),
                policy);
    }

    /** Lays a list of back payments of so much for each of some accounts, as a table of them does. */
    public ListTotals lay(ContributionList list, List<PersonalAccount> whom, Money each) {
        List<ContributionLine> laid = new ArrayList<>();
        for (PersonalAccount a : whom) {
            laid.add(new ContributionLine(
                    laid.size() + 1,
                    a.number().value(),
                    a.holder().name(),
                    a.terms().base(),
                    each,
                    Money.ZERO));
        }
        unit.putOnce(lines, list.id(), laid);
        return new ListTotals(
                laid.size(), laid.stream().map(ContributionLine::total).reduce(Money.ZERO, Money::plus));
    }

    private boolean takesBackPayments(String employer, String number) {
        PersonalAccount account = books.accounts.get(number);
        return !account.state().isClosed()
                && (wasOf(employer, account)
                        // Few were merged: the others are not looked through for each line.
                        || books.accounts.values().stream()
                                .filter(a -> a.state() == AccountState.CLOSED_MERGED && wasOf(employer, a))
                                .anyMatch(a ->
                                        Merged.into(books, a.number().value()).anyMatch(number::equals)));
    }

    private boolean wasOf(String employer, PersonalAccount account) {
        return account.employerAccount().equals(employer)
                || changes.from(employer).anyMatch(c -> c.account().equals(account.number()));
    }

    @Override
    public long stale(ContributionList list) {
        unit.step();
        List<ContributionLine> drawn = lines.getOrDefault(list.id(), List.of());
        if (list.kind() == CreditKind.BACK_PAYMENT) {
            return drawn.stream()
                    .filter(l -> !takesBackPayments(list.employerAccount(), l.account()))
                    .count();
        }
        List<PersonalAccount> due = due(list.employerAccount(), list.month());
        long unfit = drawn.stream()
                .filter(l -> due.stream()
                        .noneMatch(a -> a.number().value().equals(l.account())
                                && a.terms().personMonthly().equals(l.personPart())
                                && a.terms().employerMonthly().equals(l.employerPart())))
                .count();
        long missing = due.stream()
                .filter(a -> drawn.stream()
                        .noneMatch(l -> l.account().equals(a.number().value())))
                .count();
        return unfit + missing;
    }

    @Override
    public void credit(ContributionList list, LedgerAccount from, LocalDateTime at, IntConsumer block) {
        LedgerEntry entry = new LedgerEntry(list.businessKey(), null, at);
        for (ContributionLine line : lines.get(list.id())) {
            AccountNumber number = new AccountNumber(line.account());
            PersonalAccount account = books.lock(number);
            books.add(account.credit(list.kind(), line.total(), list.month().value(), list.number(), entry, at));
            entry.transfer(from, LedgerAccount.deposits(number), line.total());
        }
        books.write(entry);
    }

    @Override
    public List<ContributionLine> lines(long list, int line, int limit) {
        return lines.getOrDefault(list, List.of()).stream()
                .filter(l -> l.line() > line)
                .limit(limit)
                .toList();
    }

    @Override
    public List<DifferenceHint.Candidate> candidates(ContributionList list) {
        throw new UnsupportedOperationException();
    }
}
