package hall.fund.service.account;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.AccountEntryType;
import hall.fund.domain.account.AccountMerge;
import hall.fund.domain.account.AccountMerges;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountRecord;
import hall.fund.domain.account.EmployerEntry;
import hall.fund.domain.account.EmployerJournal;
import hall.fund.domain.account.MergeView;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.withdrawal.Withdrawals;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.IdentityNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Makes one account of a person's two (合并): that of today's identity number stays, that of the old 15-digit number gives all it has
 * to it. Can be taken back while neither account has a later row.
 */
@ApplicationScoped
public class MergeKeeping {

    private LockedAccounts locked;
    private PersonalAccounts accounts;
    private EmployerJournal journal;
    private AccountMerges merges;
    private Withdrawals withdrawals;
    private Ledger ledger;
    private AuditTrail audit;
    private Clock clock;

    protected MergeKeeping() {}

    @Inject
    public MergeKeeping(
            LockedAccounts locked,
            PersonalAccounts accounts,
            EmployerJournal journal,
            AccountMerges merges,
            Withdrawals withdrawals,
            Ledger ledger,
            AuditTrail audit,
            Clock clock) {
        this.locked = locked;
        this.accounts = accounts;
        this.journal = journal;
        this.merges = merges;
        this.withdrawals = withdrawals;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    /** Both accounts of a merge, locked in the order of their numbers, so that two at once do not wait for each other. */
    private record Pair(PersonalAccount from, PersonalAccount into) {}

    private Pair lock(AccountNumber from, AccountNumber into, Actor by) {
        boolean fromFirst = from.value().compareTo(into.value()) < 0;
        PersonalAccount first = locked.lock(fromFirst ? from : into, by);
        PersonalAccount second = locked.lock(fromFirst ? into : from, by);
        return fromFirst ? new Pair(first, second) : new Pair(second, first);
    }

    /**
     * Merges a person's two accounts.
     *
     * @return the merge's id
     */
    public long merge(IdentityNumber person, Actor by) {
        List<AccountRecord> open =
                accounts.of(person).stream().filter(a -> !a.isClosed()).toList();
        if (open.size() != 2) {
            throw new BusinessException("FUND-030", open.size());
        }
        Pair two = lock(
                new AccountNumber(open.get(1).accountNumber()),
                new AccountNumber(open.get(0).accountNumber()),
                by);
        if (withdrawals.underWay(two.from().number())) {
            throw new BusinessException("FUND-031", two.from().number());
        }
        two.from().merging().requireMayGiveAway();
        two.into().merging().requireMayTakeOver(two.from());
        LocalDateTime now = LocalDateTime.now(clock);
        AccountMerge merge = new AccountMerge(two.from(), two.into(), by.id(), now);
        LedgerEntry entry = merge.amount().isPositive() ? moved(merge, now) : null;
        AccountEntry given = two.from().merging().giveAway(merge.serial(), entry, now);
        AccountEntry taken = two.into().merging().takeOver(two.from(), given, entry, now);
        merge.made(given, taken);
        accounts.add(given);
        accounts.add(taken);
        merges.add(merge);
        tellEmployers(two, merge, now);
        record(two, AuditEventType.ACCOUNTS_MERGED, by, merge);
        return merge.id();
    }

    // An employer has one account less; another one's now has what was in it. At one employer both are one row.
    private void tellEmployers(Pair two, AccountMerge merge, LocalDateTime now) {
        String from = two.from().employerAccount();
        String into = two.into().employerAccount();
        AccountEntryType type = AccountEntryType.INTERNAL_TRANSFER;
        journal.add(EmployerEntry.ofStaff(from, type, -1, merge.serial(), now));
        if (!into.equals(from)) {
            journal.add(EmployerEntry.ofStaff(into, type, 1, merge.serial(), now));
        }
    }

    private LedgerEntry moved(AccountMerge merge, LocalDateTime now) {
        LedgerEntry entry = new LedgerEntry(merge.businessKey(), null, now)
                .transfer(LedgerAccount.deposits(merge.from()), LedgerAccount.deposits(merge.into()), merge.amount());
        ledger.write(entry);
        return entry;
    }

    /** Takes a merge back by red rows and a red entry; both accounts stand as before. */
    public void undo(long id, Actor by) {
        MergeView view = merges.find(id).orElseThrow(() -> new BusinessException("FUND-032", id));
        Pair two = lock(new AccountNumber(view.from()), new AccountNumber(view.into()), by);
        AccountMerge merge = merges.get(id);
        LocalDateTime now = LocalDateTime.now(clock);
        boolean last = merge.isLast(
                accounts.lastRow(two.from().number()),
                accounts.lastRow(two.into().number()));
        AccountEntry given = accounts.row(two.from().number(), merge.serial()).orElseThrow();
        AccountEntry taken = accounts.row(two.into().number(), merge.serial()).orElseThrow();
        two.into().merging().requireMayGiveBack(taken);
        merge.undo(last, by.id(), now);
        LedgerEntry red = given.entry()
                .map(original -> ledger.reverse(original, merge.undoKey(), now))
                .orElse(null);
        accounts.add(two.into().merging().giveBack(merge, taken, red, now));
        accounts.add(two.from().merging().reopen(given, red, now));
        journal.black(merge.serial()).forEach(row -> journal.add(row.reversed(now)));
        record(two, AuditEventType.MERGE_UNDONE, by, merge);
    }

    private void record(Pair two, AuditEventType type, Actor by, AccountMerge merge) {
        Facts facts = Facts.with("merge", merge.id())
                .and("from", merge.from().value())
                .and("into", merge.into().value())
                .and("amount", merge.amount())
                .build();
        for (PersonalAccount account : List.of(two.from(), two.into())) {
            audit.record(account.audit(), account.auditStream(), type, by, facts);
        }
    }
}
