package hall.fund.memory;

import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.AccountEntryType;
import hall.fund.domain.account.AccountState;
import java.util.Objects;
import java.util.stream.Stream;

/** Where accounts of the books in memory went by merges that stand. */
final class Merged {

    private Merged() {}

    /** The account, and those that it was merged into, the last one last. */
    static Stream<String> into(FundBooks books, String account) {
        return Stream.iterate(account, Objects::nonNull, a -> next(books, a));
    }

    private static String next(FundBooks books, String account) {
        if (books.accounts.get(account).state() != AccountState.CLOSED_MERGED) {
            return null;
        }
        String serial = transfers(books)
                .filter(r -> r.accountNumber().equals(account))
                .reduce((a, b) -> b)
                .orElseThrow()
                .serial();
        return transfers(books)
                .filter(r -> r.serial().equals(serial) && !r.accountNumber().equals(account))
                .map(AccountEntry::accountNumber)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<AccountEntry> transfers(FundBooks books) {
        return books.journal.stream().filter(r -> r.type() == AccountEntryType.INTERNAL_TRANSFER && !r.isRed());
    }
}
