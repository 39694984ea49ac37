package hall.finance.domain.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Port: every entry of the ledger, to be read and taken away; lists go on by key. */
public interface Journal {

    /** How many entries a page has. */
    int PAGE = 50;

    /** How many transfers of an entry are read at once. */
    int TRANSFERS = 200;

    /** The next fifty entries in the order of day and id; null for the first; one statement. */
    List<JournalEntry> page(LocalDate from, LocalDate to, JournalEntry after);

    Optional<JournalEntry> entry(long id);

    /** The next two hundred transfers of an entry after a line. */
    List<JournalTransfer> transfers(long entry, int afterLine);

    /** Who did what so that it was written, in order; empty for what nobody decided. */
    List<EntryAct> acts(JournalEntry entry);

    /** How many entries the days have. */
    long count(LocalDate from, LocalDate to);

    /** The next thousand transfers in the order of day, entry and line; null for the first. */
    List<ExportRow> rows(LocalDate from, LocalDate to, ExportRow after);

    void add(JournalExport export);
}
