package hall.web.faces.finance;

import hall.finance.domain.journal.Journal;
import hall.finance.domain.journal.JournalEntry;
import hall.finance.domain.voucher.VoucherNumber;
import hall.finance.service.JournalQueries;
import hall.shared.BusinessException;
import hall.web.faces.Problems;
import hall.web.faces.Sent;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Every entry of a period, fifty a page, and the way to take all of them away. */
@Named("journalPage")
@RequestScoped
public class JournalPage {

    @Inject
    JournalQueries queries;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    Clock clock;

    @Inject
    Sent sent;

    private LocalDate from;
    private LocalDate to;
    private List<JournalEntry> rows = List.of();

    /** Before anything is rendered: the title and the summary tell of problems, and whoever may not read is refused here. */
    public void load() {
        LocalDate today = LocalDate.now(clock);
        from = sent.day("from", today.withDayOfMonth(1));
        to = sent.day("to", today);
        try {
            rows = queries.page(from, to, sent.after());
        } catch (BusinessException refused) {
            problems.refused("to", refused);
        }
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    /** What a date field shows: what was typed, wrong or not. */
    public String typed(String field) {
        return sent.text(field).isEmpty() ? (field.equals("from") ? from : to).toString() : sent.text(field);
    }

    public List<JournalEntry> getRows() {
        return rows;
    }

    /** Its number on paper, a dash when people did not make it. */
    public String number(JournalEntry entry) {
        return entry.number() == null
                ? "—"
                : new VoucherNumber(YearMonth.from(entry.bookedOn()), entry.number()).display();
    }

    /** What happened, in words; of an event without words its key. */
    public String event(JournalEntry entry) {
        String key = "journal.event." + entry.event();
        return words.has(key) ? words.text(key) : entry.businessKey();
    }

    /** The entry the next page comes after, empty on the last page. */
    public String getNext() {
        return rows.size() < Journal.PAGE
                ? ""
                : Long.toString(rows.get(rows.size() - 1).id());
    }
}
