package hall.fund.domain.account;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Which accounts a contribution list has a line for, as the statements of {@code JpaContributionLists} say it. */
public final class PayingAccounts {

    private PayingAccounts() {}

    /** Normal ones, and those a court froze while they were normal. */
    public static boolean pays(PersonalAccount account, String employer) {
        return account.employerAccount().equals(employer) && account.standing().allows(AccountAction.REMIT);
    }

    public static LocalDate openedOn(PersonalAccount account) {
        return account.standing().openedOn();
    }

    /** Those of them that were there in the month. */
    public static boolean wasThere(PersonalAccount account, String employer, YearMonth month) {
        return pays(account, employer) && !from(account).isAfter(month);
    }

    private static YearMonth from(PersonalAccount account) {
        return account.paying().from().orElse(YearMonth.from(account.standing().openedOn()));
    }

    /** Those of them that are not paid for the month yet. */
    public static boolean isDue(PersonalAccount account, String employer, YearMonth month) {
        return wasThere(account, employer, month) && !due(account).isAfter(month);
    }

    /** The first month whose list would have a line for it. */
    public static YearMonth due(PersonalAccount account) {
        return account.paidTo()
                .map(to -> to.plusMonths(1))
                .filter(next -> next.isAfter(from(account)))
                .orElse(from(account));
    }

    /** A row without money for each of them. */
    public static int noteEach(
            Collection<PersonalAccount> all,
            String employer,
            AccountEntryType type,
            String serial,
            LocalDateTime at,
            Consumer<AccountEntry> journal) {
        List<PersonalAccount> paying =
                all.stream().filter(a -> pays(a, employer)).toList();
        paying.forEach(a -> journal.accept(a.note(type, serial, at)));
        return paying.size();
    }
}
