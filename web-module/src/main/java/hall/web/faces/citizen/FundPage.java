package hall.web.faces.citizen;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountSheet;
import hall.fund.domain.account.BalanceSplit;
import hall.fund.domain.account.JournalLine;
import hall.fund.service.account.OwnAccountQueries;
import hall.shared.BusinessException;
import hall.web.faces.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** My fund account: what is in it, what it had on any day, and every row of its journal. */
@Named("fundPage")
@RequestScoped
public class FundPage {

    private static final int ROWS = 20;

    @Inject
    OwnAccountQueries accounts;

    @Inject
    JournalWords journalWords;

    @Inject
    Clock clock;

    @Inject
    Sent sent;

    private List<AccountSheet> all;
    private AccountSheet sheet;
    private LocalDate day;
    private BalanceSplit then;
    private List<JournalLine> journal = List.of();
    private Set<Long> undone = Set.of();

    /** A row of the journal as it is shown. */
    public record Row(JournalLine line, String what, boolean undone) {}

    /** Before anything is rendered: another's account is not there, and a day that is none is said. */
    public void load() {
        all = accounts.mine();
        String wanted = sent.text("account");
        sheet = all.stream()
                .filter(a -> wanted.isEmpty() || a.accountNumber().equals(wanted))
                .findFirst()
                .orElse(null);
        if (sheet == null && !wanted.isEmpty()) {
            throw new BusinessException("FUND-404");
        }
        day = sent.dayUntil("day", LocalDate.now(clock));
        if (sheet != null) {
            AccountNumber number = new AccountNumber(sheet.accountNumber());
            then = accounts.balance(number, day);
            journal = accounts.journal(number, before(), ROWS);
            undone = accounts.undone(number, journal);
        }
    }

    // What is no number shows the first page: nobody types it.
    private long before() {
        return sent.text("before").matches("[0-9]{1,18}") ? Long.parseLong(sent.text("before")) : Long.MAX_VALUE;
    }

    /** Null for who has none. */
    public AccountSheet getSheet() {
        return sheet;
    }

    /** The other own accounts, which are to be merged; none for nearly everybody. */
    public List<AccountSheet> getOthers() {
        return all.stream().filter(a -> a != sheet).toList();
    }

    public LocalDate getDay() {
        return day;
    }

    /** What the date field shows: what was typed, wrong or not. */
    public String getTyped() {
        return sent.typed("day", day);
    }

    /** What it had at the end of that day. */
    public BalanceSplit getThen() {
        return then;
    }

    public List<Row> getRows() {
        return journal.stream()
                .map(line -> new Row(line, journalWords.of(line), undone.contains(line.id())))
                .toList();
    }

    /** {@code 2026-11} of {@code 202611}. */
    public String month(String paidTo) {
        return JournalWords.month(paidTo);
    }

    /** Whether the first page is shown, which has the account above its journal. */
    public boolean isFirst() {
        return before() == Long.MAX_VALUE;
    }

    /** The row the next page goes on after, empty on the last page. */
    public String getNext() {
        return journal.size() < ROWS ? "" : Long.toString(journal.get(ROWS - 1).id());
    }
}
