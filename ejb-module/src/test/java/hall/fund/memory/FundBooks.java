package hall.fund.memory;

import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.AccountEntryType;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountRecord;
import hall.fund.domain.account.BalanceSplit;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.EmployerEntry;
import hall.fund.domain.account.EmployerJournal;
import hall.fund.domain.account.FormerNumber;
import hall.fund.domain.account.PayingAccounts;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.account.StaffHeads;
import hall.fund.domain.home.ContractNumber;
import hall.fund.domain.home.HomePurchase;
import hall.fund.domain.home.HomePurchases;
import hall.fund.domain.withdrawal.HomeWithdrawal;
import hall.fund.domain.withdrawal.Withdrawal;
import hall.fund.domain.withdrawal.WithdrawalState;
import hall.fund.domain.withdrawal.Withdrawals;
import hall.shared.CaseNumber;
import hall.shared.IdentityNumber;
import hall.shared.Money;
import hall.shared.memory.MemoryUnit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All the fund's ports in memory, with the unique keys of the database. */
public final class FundBooks extends LoanBook implements PersonalAccounts, EmployerJournal, HomePurchases, Withdrawals {

    public final Map<String, PersonalAccount> accounts = new LinkedHashMap<>();
    public final List<AccountEntry> journal = new ArrayList<>();
    public final List<EmployerEntry> employerJournal = new ArrayList<>();
    public final Map<String, EmployerAccount> employers = new LinkedHashMap<>();
    public final List<Withdrawal> withdrawals = new ArrayList<>();
    public final Map<ContractNumber, HomePurchase> homes = new LinkedHashMap<>();

    private final Set<String> serials = new HashSet<>();
    private final Set<Long> undone = new HashSet<>();

    public FundBooks() {}

    /** Books that roll back with the unit. */
    public FundBooks(MemoryUnit unit) {
        super(unit);
    }

    @Override
    public void add(PersonalAccount account) {
        unit.putOnce(accounts, account.number().value(), account);
    }

    @Override
    public void add(AccountEntry row) {
        unit.step();
        boolean once = unit.add(serials, row.accountNumber() + row.isRed() + row.serial());
        if (!once || row.isRed() && !unit.add(undone, row.reverses().orElseThrow())) {
            throw new IllegalStateException("unique key");
        }
        unit.add(journal, row);
    }

    @Override
    public void add(EmployerAccount employer) {
        unit.putOnce(employers, employer.accountNumber(), employer);
    }

    @Override
    public Optional<PersonalAccount> lock(IdentityNumber holder) {
        unit.step();
        return accounts.values().stream()
                .filter(a -> Set.of(holder.value(), FormerNumber.of(holder)).contains(a.certificateNumber()))
                .min(Comparator.comparing((PersonalAccount a) -> a.state().isClosed())
                        .thenComparing(a -> !a.certificateNumber().equals(holder.value())))
                .map(unit::manage);
    }

    @Override
    public PersonalAccount lock(AccountNumber number) {
        return unit.manage(accounts.get(number.value()));
    }

    @Override
    public List<AccountRecord> of(IdentityNumber holder) {
        return ofAll(List.of(holder));
    }

    @Override
    public List<AccountRecord> ofAll(Collection<IdentityNumber> holders) {
        return holders.stream()
                .flatMap(h -> Stream.of(h.value(), FormerNumber.of(h)))
                .flatMap(n -> accounts.values().stream()
                        .filter(a -> a.certificateNumber().equals(n)))
                .map(a -> AccountRecord.of(a, employers.get(a.employerAccount())))
                .filter(a -> !a.isMergedAway())
                .sorted(Comparator.comparing(AccountRecord::isClosed))
                .toList();
    }

    @Override
    public Optional<PersonalAccount> lockIfAny(AccountNumber number) {
        unit.step();
        return Optional.ofNullable(lock(number));
    }

    @Override
    public Optional<EmployerAccount> lockEmployer(String accountNumber) {
        unit.step();
        return Optional.ofNullable(unit.manage(employers.get(accountNumber)));
    }

    @Override
    public StaffHeads heads(String employerAccount) {
        List<PersonalAccount> staff = accounts.values().stream()
                .filter(a -> a.employerAccount().equals(employerAccount)
                        && !a.state().isClosed())
                .toList();
        long sealed = staff.stream().filter(a -> a.sealedOn().isPresent()).count();
        return new StaffHeads(
                staff.size() - sealed,
                sealed,
                staff.stream().map(PersonalAccount::balance).reduce(Money.ZERO, Money::plus));
    }

    @Override
    public int noteEach(String employerAccount, AccountEntryType type, String serial, LocalDateTime at) {
        return PayingAccounts.noteEach(accounts.values(), employerAccount, type, serial, at, this::add);
    }

    @Override
    public void add(EmployerEntry row) {
        boolean once = unit.add(serials, "E" + row.employerAccount() + row.type() + row.isRed() + row.serial());
        if (!once) {
            throw new IllegalStateException("unique key");
        }
        unit.add(employerJournal, row);
    }

    @Override
    public List<EmployerEntry> black(String serial) {
        return employerJournal.stream()
                .filter(r -> !r.isRed() && r.serial().equals(serial))
                .toList();
    }

    @Override
    public List<EmployerEntry> rows(String employerAccount, long before, int size) {
        return employerJournal.stream()
                .filter(r -> r.employerAccount().equals(employerAccount) && r.id() < before)
                .sorted(Comparator.comparing(EmployerEntry::id).reversed())
                .limit(size)
                .toList();
    }

    private Stream<AccountEntry> rows(AccountNumber account) {
        return journal.stream().filter(r -> r.accountNumber().equals(account.value()));
    }

    @Override
    public Optional<AccountEntry> row(AccountNumber account, String serial) {
        return rows(account)
                .filter(r -> r.serial().equals(serial) && !r.isRed())
                .findFirst();
    }

    @Override
    public boolean isReversed(AccountEntry row) {
        return undone.contains(row.id());
    }

    @Override
    public long lastRow(AccountNumber account) {
        return rows(account).mapToLong(AccountEntry::id).max().orElse(0);
    }

    @Override
    public Optional<YearMonth> remittedTo(AccountNumber account, AccountEntry without) {
        return rows(account)
                .filter(r -> r.type() == AccountEntryType.REMITTANCE && !r.isRed() && !isReversed(r))
                .filter(r -> r.id() != without.id())
                .flatMap(r -> r.paidFor().stream())
                .max(Comparator.naturalOrder());
    }

    @Override
    public Optional<String> employerOf(AccountNumber account) {
        return Optional.ofNullable(accounts.get(account.value())).map(PersonalAccount::employerAccount);
    }

    @Override
    public BalanceSplit balance(AccountNumber account, LocalDate upTo) {
        return rows(account)
                .filter(r -> !r.bookedOn().isAfter(upTo))
                .map(AccountEntry::change)
                .reduce(
                        BalanceSplit.NONE,
                        (a, b) -> new BalanceSplit(
                                a.carriedOver().plus(b.carriedOver()),
                                a.currentYear().plus(b.currentYear())));
    }

    @Override
    public boolean isEmpty() {
        return accounts.isEmpty();
    }

    @Override
    public void add(Withdrawal withdrawal) {
        unit.step();
        unit.manage(withdrawal);
        unit.add(withdrawals, withdrawal);
    }

    @Override
    public List<Withdrawal> forLoans(String accountNumber, String loanNumber) {
        return withdrawals.stream()
                .filter(w -> w.counted().accountNumber().equals(accountNumber)
                        || loanNumber.equals(w.counted().loanNumber()))
                .sorted((a, b) -> b.counted().decidedOn().compareTo(a.counted().decidedOn()))
                .map(unit::manage)
                .toList();
    }

    @Override
    public List<HomeWithdrawal> forHome(ContractNumber contract) {
        return withdrawals.stream()
                .flatMap(w -> w.countedFor(contract).stream())
                .sorted((a, b) -> b.decidedOn().compareTo(a.decidedOn()))
                .toList();
    }

    @Override
    public Optional<Withdrawal> ofCase(CaseNumber caseNumber) {
        return withdrawals.stream().filter(w -> w.isOf(caseNumber)).findFirst().map(unit::manage);
    }

    @Override
    public HomePurchase lock(ContractNumber number) {
        unit.step();
        if (!homes.containsKey(number)) {
            unit.putOnce(homes, number, new HomePurchase(number));
        }
        return unit.manage(homes.get(number));
    }

    @Override
    public Withdrawal bySendSeqNo(String sendSeqNo) {
        return withdrawals.stream()
                .filter(w -> w.sendSeqNo().equals(sendSeqNo))
                .findFirst()
                .map(unit::manage)
                .orElseThrow();
    }

    @Override
    public boolean underWay(AccountNumber account) {
        return withdrawals.stream().anyMatch(w -> w.account().equals(account) && w.state() == WithdrawalState.HELD);
    }
}
