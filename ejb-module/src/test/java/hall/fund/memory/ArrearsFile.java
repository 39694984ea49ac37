package hall.fund.memory;

import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.AccountEntryType;
import hall.fund.domain.account.AccountState;
import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.PayingAccounts;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.contribution.Arrears;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.EmployerDeferral;
import hall.fund.domain.contribution.ListState;
import hall.fund.domain.staff.StaffChange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Arrears of the books in memory, with the rules of the database's statements. */
public final class ArrearsFile implements Arrears {

    private final FundBooks books;
    private final ContributionFile lists;
    private final DeferralFile deferrals;
    private final StaffChangeFile changes;

    public ArrearsFile(FundBooks books, ContributionFile lists, DeferralFile deferrals, StaffChangeFile changes) {
        this.books = books;
        this.lists = lists;
        this.deferrals = deferrals;
        this.changes = changes;
    }

    @Override
    public List<ContributionMonth> owed(String employer, ContributionMonth upTo) {
        return deferrals.of(employer).stream()
                .filter(EmployerDeferral::counts)
                .flatMap(d -> d.months().all().stream().filter(m -> !m.isAfter(upTo) && isOwed(employer, d, m)))
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isOwed(String employer, EmployerDeferral deferral, ContributionMonth month) {
        return Stream.concat(
                        books.journal.stream()
                                .filter(r -> r.serial().equals(deferral.serial()) && !r.isRed())
                                .filter(r -> changes.came(employer)
                                        .noneMatch(c -> c.account().value().equals(r.accountNumber())
                                                && c.id() < r.id()
                                                && c.month().isAfter(month)))
                                .map(r -> new There(r.accountNumber(), r.id())),
                        changes.came(employer)
                                .filter(c -> !c.month().isAfter(month)
                                        && !deferral.months().from().isAfter(c.month()))
                                .map(c -> new There(c.account().value(), c.id())))
                .filter(t -> takesMoney(t.account()))
                .anyMatch(t -> !isPaid(employer, t.account(), month) && !left(t, month.value()));
    }

    /** Somebody of the staff, since a row or a change. */
    private record There(String account, long since) {}

    private boolean takesMoney(String account) {
        return !books.accounts
                .get(Merged.into(books, account).reduce((a, b) -> b).orElseThrow())
                .state()
                .isClosed();
    }

    private boolean isPaid(String employer, String account, ContributionMonth month) {
        return Merged.into(books, account).anyMatch(a -> isPaidOn(employer, a, month));
    }

    private boolean isPaidOn(String employer, String account, ContributionMonth month) {
        return lists.lists.values().stream()
                .filter(l -> l.state() == ListState.POSTED && l.month().equals(month))
                .filter(l -> l.employerAccount().equals(employer) || l.kind() == CreditKind.REMITTANCE)
                .filter(l -> lists.lines(l.id(), 0, Integer.MAX_VALUE).stream()
                        .anyMatch(line -> line.account().equals(account)))
                .anyMatch(l -> !isUndone(l, account));
    }

    private boolean isUndone(ContributionList list, String account) {
        return books.journal.stream()
                .anyMatch(r -> r.isRed()
                        && r.serial().equals(list.number())
                        && r.accountNumber().equals(account));
    }

    private boolean left(There who, YearMonth month) {
        LocalDate first = month.atDay(1);
        return rows(who, AccountEntryType.SEALING)
                .filter(s -> s.bookedOn().isBefore(first))
                .anyMatch(s -> rows(after(s), AccountEntryType.INTERNAL_TRANSFER)
                                .anyMatch(t -> !t.serial().startsWith("M"))
                        || rows(after(s), AccountEntryType.UNSEALING)
                                .noneMatch(u -> u.bookedOn().isBefore(first.plusMonths(1))));
    }

    private static There after(AccountEntry row) {
        return new There(row.accountNumber(), row.id());
    }

    /** Rows of the same account since. */
    private Stream<AccountEntry> rows(There who, AccountEntryType type) {
        return books.journal.stream()
                .filter(r -> r.accountNumber().equals(who.account()) && r.id() > who.since())
                .filter(r -> r.type() == type);
    }

    private record Gone(String account, LocalDate came, LocalDate left) {}

    @Override
    public List<ContributionMonth> behind(String employer, ContributionMonth from, ContributionMonth upTo) {
        return Stream.iterate(from, m -> !m.isAfter(upTo), ContributionMonth::next)
                .filter(m -> books.accounts.values().stream()
                        .noneMatch(a -> PayingAccounts.wasThere(a, employer, m.value())))
                .filter(m -> gone(employer).anyMatch(g -> isBehind(employer, g, m)))
                .toList();
    }

    private boolean isBehind(String employer, Gone gone, ContributionMonth month) {
        LocalDate last = month.value().atEndOfMonth();
        return !gone.came().isAfter(last)
                && gone.left().isAfter(last)
                && takesMoney(gone.account())
                && !isPaid(employer, gone.account(), month);
    }

    private Stream<Gone> gone(String employer) {
        Stream<Gone> own = books.accounts.values().stream()
                .filter(a -> a.employerAccount().equals(employer))
                .filter(a -> !changes.isUndoneOpening(a.number().value()))
                .flatMap(a -> a.sealedOn().stream()
                        .map(on -> gone(employer, a.number().value(), on)));
        return Stream.concat(
                own,
                changes.gone(employer)
                        .flatMap(c -> c.formerSealedOn().stream()
                                .map(on -> gone(employer, c.account().value(), on))));
    }

    private Gone gone(String employer, String account, LocalDate left) {
        LocalDate came = changes.cameOn(employer, account, left)
                .orElseGet(() -> PayingAccounts.openedOn(books.accounts.get(account)));
        return new Gone(account, came, left);
    }

    @Override
    public Optional<Departure> lastDeparture(String employer) {
        Optional<ContributionMonth> paidTo = own(employer)
                .flatMap(a -> a.paidTo().stream())
                .max(Comparator.naturalOrder())
                .map(ContributionMonth::new);
        return Stream.concat(
                        own(employer).flatMap(a -> leftOn(a).stream()),
                        changes.gone(employer).map(StaffChange::formerSealedOn).flatMap(Optional::stream))
                .max(Comparator.naturalOrder())
                .map(on -> new Departure(on, paidTo));
    }

    private Optional<LocalDate> leftOn(PersonalAccount account) {
        return account.sealedOn()
                .or(() -> books.journal.stream()
                        .filter(r -> r.accountNumber().equals(account.number().value())
                                && r.type() == AccountEntryType.CLOSING_WITHDRAWAL)
                        .map(AccountEntry::bookedOn)
                        .findFirst());
    }

    private Stream<PersonalAccount> own(String employer) {
        return books.accounts.values().stream()
                .filter(a -> a.employerAccount().equals(employer) && a.state() != AccountState.CLOSED_MERGED)
                .filter(a -> !changes.isUndoneOpening(a.number().value()));
    }
}
