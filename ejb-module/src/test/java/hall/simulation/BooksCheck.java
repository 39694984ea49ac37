package hall.simulation;

import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.AccountState;
import hall.fund.domain.account.EmployerEntry;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ListState;
import hall.fund.domain.court.AccountFreeze;
import hall.fund.domain.court.FreezeQueue;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.ledger.Posting;
import hall.fund.domain.suspense.ArrivalRefund;
import hall.fund.domain.suspense.SuspenseItem;
import hall.fund.domain.suspense.SuspenseUse;
import hall.fund.domain.withdrawal.Withdrawal;
import hall.shared.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The invariants of the books (§9.5-1 to 3), looked at after each commit. What is new since the last look is added to sums of its own;
 * everything that is stored must be these sums. Amounts are kept in fen.
 */
final class BooksCheck {

    private final SimulatedTown town;
    private final Map<String, Long> net = new HashMap<>();
    private final Map<String, Long> heads = new HashMap<>();
    private final Map<String, Long> journal = new HashMap<>();
    private final Map<Long, AccountEntry> black = new HashMap<>();
    private final Set<Long> undone = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private int entriesSeen;
    private long byHand;
    private int rowsSeen;
    private int employersRowsSeen;
    private long contributed;
    private long contributedByEmployers;

    BooksCheck(SimulatedTown town) {
        this.town = town;
    }

    static long fen(Money amount) {
        return amount.amount().unscaledValue().longValueExact();
    }

    static void require(boolean holds, String rule) {
        if (!holds) {
            throw new AssertionError(rule);
        }
    }

    /** Looks. */
    void look() {
        takeIn();
        Map<String, List<AccountFreeze>> live = new HashMap<>();
        for (AccountFreeze freeze : town.courts.freezes) {
            if (freeze.isLive()) {
                live.computeIfAbsent(freeze.account().value(), a -> new ArrayList<>())
                        .add(freeze);
            }
        }
        long deposits = 0;
        for (Map.Entry<String, PersonalAccount> account : town.books.accounts.entrySet()) {
            deposits += account(account.getKey(), account.getValue(), live.getOrDefault(account.getKey(), List.of()));
        }
        require(deposits == head("201"), "the heads' deposits are not the accounts'");
        require(
                -head("101") - byHand == head("201") + head("202") + head("219"),
                "the special account is not deposits, transit and suspense, but for what people booked across");
        require(contributed == contributedByEmployers, "the employers' journals are not their staff's contributions");
        inTransit();
        suspense();
        lists();
        limits();
    }

    private void takeIn() {
        List<LedgerEntry> entries = town.books.written;
        require(entries.size() >= entriesSeen, "an entry is gone");
        for (; entriesSeen < entries.size(); entriesSeen++) {
            entry(entries.get(entriesSeen));
        }
        List<AccountEntry> rows = town.books.journal;
        require(rows.size() >= rowsSeen, "a journal row is gone");
        for (; rowsSeen < rows.size(); rowsSeen++) {
            row(rows.get(rowsSeen));
        }
        List<EmployerEntry> ofEmployers = town.books.employerJournal;
        for (; employersRowsSeen < ofEmployers.size(); employersRowsSeen++) {
            contributedByEmployers += fen(ofEmployers.get(employersRowsSeen).amount());
        }
    }

    private void entry(LedgerEntry entry) {
        require(keys.add(entry.businessKey()), "an event is posted twice");
        require(!entry.postings().isEmpty(), "an entry without transfers");
        for (Posting p : entry.postings()) {
            long amount = fen(p.amount());
            require(amount > 0, "a transfer of nothing");
            if (entry.businessKey().startsWith("VOUCHER:")) {
                byHand += p.debit().code().startsWith("101") ? amount : 0;
                byHand -= p.credit().code().startsWith("101") ? amount : 0;
            } else {
                require(isFunds(p.debit().code()) && isFunds(p.credit().code()), "money crossed the line by itself");
            }
            move(p.credit().code(), amount);
            move(p.debit().code(), -amount);
        }
    }

    private static boolean isFunds(String account) {
        return account.startsWith("101")
                || account.startsWith("201")
                || account.startsWith("202")
                || account.startsWith("219")
                || account.startsWith("399");
    }

    private void move(String account, long amount) {
        net.merge(account, amount, Long::sum);
        heads.merge(account.substring(0, 3), amount, Long::sum);
    }

    private void row(AccountEntry row) {
        long after = journal.merge(row.accountNumber(), fen(row.amount()), Long::sum);
        require(after == fen(row.balanceAfter()), "a row says another balance than the sum of the rows so far");
        require(after >= 0, "a balance was below zero");
        contributed += row.paidFor().isPresent() ? fen(row.amount()) : 0;
        require(
                row.amount().equals(Money.ZERO)
                        || row.entry()
                                .filter(e -> keys.contains(e.businessKey()))
                                .isPresent(),
                "a row that moves money has no entry");
        if (row.isRed()) {
            AccountEntry original = black.get(row.reverses().orElseThrow());
            require(undone.add(original.id()), "a row is undone twice");
            require(
                    fen(original.amount()) + fen(row.amount()) == 0
                            && original.accountNumber().equals(row.accountNumber()),
                    "a red row does not mirror its original");
        } else {
            black.put(row.id(), row);
        }
    }

    private long account(String number, PersonalAccount account, List<AccountFreeze> live) {
        long balance = fen(account.balance());
        require(balance >= 0, "a balance below zero: " + number);
        require(balance == net.getOrDefault("201:" + number, 0L), "stored and posted differ: " + number);
        require(balance == journal.getOrDefault(number, 0L), "stored and journal differ: " + number);
        Money held = live.isEmpty() ? Money.ZERO : new FreezeQueue(live, account.balance()).held();
        require(account.held().equals(held), "held is not what the freezes cover: " + number);
        boolean whole = live.stream().anyMatch(f -> f.claim().isWhole());
        require((account.state() == AccountState.FROZEN) == whole, "frozen state and freezes differ: " + number);
        require(!account.state().isClosed() || balance == 0 && live.isEmpty(), "a closed account has something");
        return balance;
    }

    private long head(String code) {
        return heads.getOrDefault(code, 0L);
    }

    private void inTransit() {
        Map<String, Long> held = new HashMap<>();
        for (Withdrawal w : town.books.withdrawals) {
            if (w.state() == hall.fund.domain.withdrawal.WithdrawalState.HELD) {
                held.merge("202:" + w.account(), fen(w.amount()), Long::sum);
            }
        }
        for (ArrivalRefund refund : town.money.refunds.refunds) {
            if (refund.state() == ArrivalRefund.State.INSTRUCTED) {
                held.put("202:R-" + refund.money(), fen(refund.amount()));
            }
        }
        net.forEach((account, amount) -> {
            if (account.startsWith("202")) {
                require(amount.equals(held.getOrDefault(account, 0L)), "in transit is not what is held: " + account);
            }
        });
        require(net.keySet().containsAll(held.keySet()), "something is held and not in transit");
    }

    private void suspense() {
        Map<String, Long> waiting = new HashMap<>();
        town.money.arrivals.ofNobody().forEach(a -> waiting.merge(a.suspense().code(), fen(a.left()), Long::sum));
        town.money.suspense.items.forEach(i -> waiting.merge(i.suspense().code(), fen(i.remaining()), Long::sum));
        for (ContributionList list : town.lists.lists.values()) {
            if (list.state() == ListState.CONFIRMED && list.open().isLessThan(list.total())) {
                String place = "219:" + list.employerAccount();
                waiting.merge(place, fen(list.total()) - fen(list.open()), Long::sum);
            }
        }
        net.forEach((account, amount) -> {
            if (account.startsWith("219") && !account.startsWith("219:C-")) {
                require(amount.equals(waiting.getOrDefault(account, 0L)), "suspense is not what waits there");
            }
        });
        require(net.keySet().containsAll(waiting.keySet()), "something waits and is not in suspense");
    }

    private void lists() {
        for (ContributionList list : town.lists.lists.values()) {
            boolean isPosted = list.state() == ListState.POSTED;
            require(isPosted == keys.contains(list.businessKey()), "a list's state and the ledger differ");
            long taken = taken(u -> u.list() == list.id());
            require(taken == fen(list.total()) - fen(list.open()), "a list's claims and what it took differ");
            require(!isPosted || taken == fen(list.total()), "a list was posted for other money than came");
        }
        for (SuspenseItem item : town.money.suspense.items) {
            long sent = town.money.refunds.refunds.stream()
                    .filter(r -> r.money() == item.id()
                            && r.payment() != null
                            && r.state() != ArrivalRefund.State.REFUSED
                            && r.state() != ArrivalRefund.State.CAME_BACK)
                    .mapToLong(r -> fen(r.amount()))
                    .sum();
            require(
                    fen(item.amount())
                            == fen(item.remaining()) + fen(item.takenBack()) + sent + taken(u -> u.item() == item.id()),
                    "money in suspense was lost, or used twice");
        }
    }

    private long taken(Predicate<SuspenseUse> of) {
        return town.money.suspense.uses.stream()
                .filter(u -> u.stands() && of.test(u))
                .mapToLong(u -> fen(u.amount()))
                .sum();
    }

    private void limits() {
        for (var contract : Townsfolk.HOMES) {
            long taken = town.books.forHome(contract).stream()
                    .mapToLong(w -> fen(w.amount()))
                    .sum();
            require(taken <= fen(Townsfolk.HOME_PAID), "more was taken for a home than was paid on it");
        }
        for (String loan : town.books.loans.keySet()) {
            long taken = town.books.withdrawals.stream()
                    .filter(w -> w.stands() && loan.equals(w.counted().loanNumber()))
                    .mapToLong(w -> fen(w.amount()))
                    .sum();
            require(taken <= Townsfolk.REPAID_IN_A_YEAR, "more was taken for a loan than was repaid in the year");
        }
    }

    /** What the books say is on the special account, in fen. */
    long specialAccount() {
        return -head("101");
    }

    /** What is in transit, in fen. */
    long inTransitTotal() {
        return head("202");
    }
}
