package hall.fund.memory;

import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.ledger.LedgerHead;
import hall.fund.domain.ledger.Posting;
import hall.fund.domain.ledger.TrialBalanceRow;
import hall.shared.ClosedDay;
import hall.shared.Money;
import hall.shared.memory.MemoryUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The ledger in memory, with the unique key of the database. */
public class LedgerBook implements Ledger {

    public final Map<String, LedgerEntry> entries = new LinkedHashMap<>();
    private LocalDate closed;

    /** The same in the order in which they were written. */
    public final List<LedgerEntry> written = new ArrayList<>();

    private final Set<Long> reversed = new HashSet<>();
    final MemoryUnit unit;

    public LedgerBook() {
        this(new MemoryUnit());
    }

    /** Books that roll back with the unit. */
    public LedgerBook(MemoryUnit unit) {
        this.unit = unit;
    }

    @Override
    public void requireOpen(LocalDate day) {
        if (closed != null && !day.isAfter(closed)) {
            throw new ClosedDay(day, closed);
        }
    }

    @Override
    public void append(LedgerEntry entry) {
        unit.step();
        if (entry.isRed() && !unit.add(reversed, entry.reverses().orElseThrow())) {
            throw new IllegalStateException("unique key");
        }
        unit.putOnce(entries, entry.businessKey(), entry);
        unit.add(written, entry);
    }

    @Override
    public Optional<LedgerEntry> entry(String businessKey) {
        return Optional.ofNullable(entries.get(businessKey));
    }

    @Override
    public Optional<LedgerAccount> debitedFor(LedgerEntry entry, LedgerAccount credited) {
        List<LedgerAccount> found = entry.postings().stream()
                .filter(p -> p.credit().equals(credited))
                .map(Posting::debit)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    @Override
    public Money balance(LedgerAccount account, LocalDate upTo) {
        return owed(account, upTo);
    }

    @Override
    public List<TrialBalanceRow> subAccounts(LedgerHead head, LocalDate upTo) {
        return sums(p -> p.head() == head ? p.code() : null, upTo).stream()
                .filter(r -> !r.net().equals(Money.ZERO))
                .toList();
    }

    @Override
    public List<TrialBalanceRow> trialBalance(LocalDate upTo) {
        return sums(account -> account.head().code(), upTo);
    }

    private List<TrialBalanceRow> sums(Function<LedgerAccount, String> by, LocalDate upTo) {
        Map<String, Money> debits = new LinkedHashMap<>();
        Map<String, Money> credits = new LinkedHashMap<>();
        postings(upTo).forEach(p -> {
            if (by.apply(p.debit()) != null) {
                debits.merge(by.apply(p.debit()), p.amount(), Money::plus);
            }
            if (by.apply(p.credit()) != null) {
                credits.merge(by.apply(p.credit()), p.amount(), Money::plus);
            }
        });
        return Stream.concat(debits.keySet().stream(), credits.keySet().stream())
                .distinct()
                .sorted()
                .map(h ->
                        new TrialBalanceRow(h, debits.getOrDefault(h, Money.ZERO), credits.getOrDefault(h, Money.ZERO)))
                .toList();
    }

    /** All transfers up to and including a day. */
    public Stream<Posting> postings(LocalDate upTo) {
        return entries.values().stream()
                .filter(e -> !e.bookedOn().isAfter(upTo))
                .flatMap(e -> e.postings().stream());
    }

    /** Credits less debits of one account. */
    public Money owed(LedgerAccount account) {
        return owed(account, LocalDate.MAX);
    }

    private Money owed(LedgerAccount account, LocalDate upTo) {
        return postings(upTo)
                .map(p -> p.credit().equals(account)
                        ? p.amount()
                        : p.debit().equals(account) ? Money.ZERO.minus(p.amount()) : Money.ZERO)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Credits less debits of a head with all its sub-accounts. */
    public Money owed(String head) {
        return trialBalance(LocalDate.MAX).stream()
                .filter(r -> r.head().equals(head))
                .map(r -> Money.ZERO.minus(r.net()))
                .findFirst()
                .orElse(Money.ZERO);
    }

    @Override
    public LocalDate lastClosedDay() {
        return closed;
    }

    @Override
    public void closeDay(LocalDate day) {
        closed = day;
    }
}
