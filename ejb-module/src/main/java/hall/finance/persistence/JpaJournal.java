package hall.finance.persistence;

import hall.finance.domain.chart.Transfer;
import hall.finance.domain.journal.EntryAct;
import hall.finance.domain.journal.ExportRow;
import hall.finance.domain.journal.ExportRow.Made;
import hall.finance.domain.journal.Journal;
import hall.finance.domain.journal.JournalEntry;
import hall.finance.domain.journal.JournalEntry.Link;
import hall.finance.domain.journal.JournalExport;
import hall.finance.domain.journal.JournalTransfer;
import hall.fund.domain.ledger.LedgerAccount;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The journal by SQL. Each list goes on by key, in branches that each read a range of an index: however long a day is, a page never reads
 * what earlier pages have shown.
 */
@ApplicationScoped
public class JpaJournal implements Journal {

    private static final String ENTRY =
            "select e.id, e.booked_on, e.booked_at, e.business_key, e.case_number, n.number,"
                    + " (select sum(p.amount) from posting p where p.entry_id = e.id), o.id, o.business_key, r.id, r.business_key"
                    + " from ledger_entry e left join voucher_number n on n.entry_id = e.id"
                    + " left join ledger_entry o on o.id = e.reverses left join ledger_entry r on r.reverses = e.id";

    // Limits stand in the text: for one given beside it the driver sends two statements more.
    private static final String PAGE = ENTRY + " join ("
            + " select id, booked_on from ((select id, booked_on from ledger_entry where booked_on = ?2 and id > ?3"
            + "   order by id limit 50)"
            + "  union all (select id, booked_on from ledger_entry where booked_on > ?2 and booked_on <= ?1"
            + "   order by booked_on, id limit 50)) some"
            + " order by booked_on, id limit 50) k on k.id = e.id order by k.booked_on, k.id";

    private static final String ONE = ENTRY + " where e.id = ?1";

    /** The number behind the colon of a key that begins so; what others have is joined to nothing. */
    private static String idOf(String event) {
        return " cast(if(e.business_key like '" + event
                + ":%', substring_index(e.business_key, ':', -1), null) as signed)";
    }

    // Each by a unique key of its table, and only for entries of its kind.
    private static final String MADE =
            " coalesce(v.summary, u.cancel_reason), coalesce(v.document, u.document, d.document_number),"
                    + " coalesce(v.entered_by, u.cancel_asked_by, d.entered_by, c.entered_by, f.entered_by),"
                    + " coalesce(v.decided_by, u.cancel_decided_by, d.decided_by, c.decided_by, f.decided_by, l.confirmed_by)";

    private static final String MAKERS = " left join manual_voucher v on v.id =" + idOf("VOUCHER")
            + " left join manual_voucher u on u.id =" + idOf("VOUCHER-RED")
            + " left join court_deduction d on d.id =" + idOf("COURT-DEDUCTION")
            + " left join contribution_correction c on c.live_row =" + idOf("CORRECTION")
            + " left join contribution_list l on l.id =" + idOf("CONTRIBUTION")
            + " left join arrival_refund f on f.payment = if(e.business_key like 'REFUND-HOLD:%',"
            + "  substring_index(e.business_key, ':', -1), null)";

    private static final String ROWS =
            "select k.booked_on, k.entry_id, k.line, e.business_key, e.booked_at, e.case_number,"
                    + " o.business_key, n.number, p.debit_account, p.credit_account, p.amount," + MADE + " from ("
                    + " select booked_on, entry_id, line from ((select booked_on, entry_id, line from posting"
                    + "   where booked_on = ?2 and entry_id = ?3 and line > ?4 order by line limit 1000)"
                    + "  union all (select booked_on, entry_id, line from posting where booked_on = ?2 and entry_id > ?3"
                    + "   order by entry_id, line limit 1000)"
                    + "  union all (select booked_on, entry_id, line from posting where booked_on > ?2 and booked_on <= ?1"
                    + "   order by booked_on, entry_id, line limit 1000)) some order by booked_on, entry_id, line limit 1000) k"
                    + " join posting p on p.entry_id = k.entry_id and p.line = k.line join ledger_entry e on e.id = k.entry_id"
                    + " left join ledger_entry o on o.id = e.reverses left join voucher_number n on n.entry_id = e.id"
                    + MAKERS + " order by k.booked_on, k.entry_id, k.line";

    private static final String VOUCHER_ACTS =
            "select 'ENTERED' act, entered_by who, entered_at done from manual_voucher where id = ?1"
                    + " union all select 'DECIDED', decided_by, decided_at from manual_voucher where id = ?1";

    private static final String RED_ACTS =
            "select 'ASKED' act, cancel_asked_by who, cancel_asked_at done from manual_voucher where id = ?1"
                    + " union all select 'DECIDED', cancel_decided_by, cancel_decided_at from manual_voucher where id = ?1";

    private static final String DEDUCTION_ACTS =
            "select 'ENTERED' act, entered_by who, entered_at done from court_deduction where id = ?1"
                    + " union all select 'DECIDED', decided_by, decided_at from court_deduction where id = ?1";

    private static final String CORRECTION_ACTS =
            "select 'ENTERED' act, entered_by who, entered_at done from contribution_correction where row_id = ?1"
                    + " and state = 'CONFIRMED' union all select 'DECIDED', decided_by, decided_at from contribution_correction"
                    + " where row_id = ?1 and state = 'CONFIRMED'";

    private static final String REFUND_ACTS =
            "select 'ASKED' act, entered_by who, entered_at done from arrival_refund where payment = ?1"
                    + " union all select 'DECIDED', decided_by, decided_at from arrival_refund where payment = ?1";

    private static final String LIST_ACTS =
            "select 'DECIDED' act, confirmed_by who, confirmed_at done from contribution_list where id = ?1";

    private static final String YEAR_ACTS = "select 'ASKED' act, asked_by who, asked_at done from period_close"
            + " where live_key = concat('CARRY_OVER:', ?1) union all select 'DECIDED', decided_by, decided_at"
            + " from period_close where live_key = concat('CARRY_OVER:', ?1)";

    private static final String STAGES =
            "select stage, decided_by, decided_at from stage_record where case_number = ?1 order by id";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public List<JournalEntry> page(LocalDate from, LocalDate to, JournalEntry after) {
        return entries(entities.createNativeQuery(PAGE)
                .setParameter(1, to)
                .setParameter(2, after == null ? from : after.bookedOn())
                .setParameter(3, after == null ? 0 : after.id()));
    }

    @Override
    public Optional<JournalEntry> entry(long id) {
        return entries(entities.createNativeQuery(ONE).setParameter(1, id)).stream()
                .findFirst();
    }

    private static List<JournalEntry> entries(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(r -> new JournalEntry(
                        id(r[0]),
                        day(r[1]),
                        time(r[2]),
                        (String) r[3],
                        (String) r[4],
                        number(r[5]),
                        money(r[6]),
                        link(r[7], r[8]),
                        link(r[9], r[10])))
                .toList();
    }

    @Override
    public List<JournalTransfer> transfers(long entry, int afterLine) {
        List<?> rows = entities.createNativeQuery(
                        "select line, debit_account, credit_account, amount from posting where entry_id = ?1 and line > ?2"
                                + " order by line limit 200")
                .setParameter(1, entry)
                .setParameter(2, afterLine)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(r -> new JournalTransfer(
                        number(r[0]),
                        new Transfer(new LedgerAccount((String) r[1]), new LedgerAccount((String) r[2]), money(r[3]))))
                .toList();
    }

    @Override
    public List<EntryAct> acts(JournalEntry entry) {
        Query query = acted(entry);
        if (query == null) {
            return List.of();
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(r -> r[1] != null)
                .map(r -> new EntryAct((String) r[0], (String) r[1], time(r[2])))
                .toList();
    }

    private Query acted(JournalEntry entry) {
        if (entry.caseNumber() != null) {
            return entities.createNativeQuery(STAGES).setParameter(1, entry.caseNumber());
        }
        Query query = switch (entry.event()) {
            case "VOUCHER" -> entities.createNativeQuery(VOUCHER_ACTS);
            case "VOUCHER-RED" -> entities.createNativeQuery(RED_ACTS);
            case "COURT-DEDUCTION" -> entities.createNativeQuery(DEDUCTION_ACTS);
            case "CORRECTION" -> entities.createNativeQuery(CORRECTION_ACTS);
            case "REFUND-HOLD" -> entities.createNativeQuery(REFUND_ACTS);
            case "CONTRIBUTION" -> entities.createNativeQuery(LIST_ACTS);
            case "YEAR-CARRY", "YEAR-RESULT", "YEAR-DISTRIBUTION" -> entities.createNativeQuery(YEAR_ACTS);
            default -> null;
        };
        return query == null ? null : query.setParameter(1, entry.object());
    }

    @Override
    public long count(LocalDate from, LocalDate to) {
        return id(entities.createNativeQuery(
                        "select count(*) from ledger_entry where booked_on >= ?1 and booked_on <= ?2")
                .setParameter(1, from)
                .setParameter(2, to)
                .getSingleResult());
    }

    @Override
    public List<ExportRow> rows(LocalDate from, LocalDate to, ExportRow after) {
        List<?> rows = entities.createNativeQuery(ROWS)
                .setParameter(1, to)
                .setParameter(2, after == null ? from : after.bookedOn())
                .setParameter(3, after == null ? 0 : after.entry())
                .setParameter(4, after == null ? 0 : after.line())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(r -> new ExportRow(
                        day(r[0]),
                        id(r[1]),
                        number(r[2]),
                        (String) r[3],
                        time(r[4]),
                        (String) r[5],
                        (String) r[6],
                        number(r[7]),
                        (String) r[8],
                        (String) r[9],
                        money(r[10]),
                        new Made((String) r[11], (String) r[12], (String) r[13], (String) r[14])))
                .toList();
    }

    @Override
    public void add(JournalExport export) {
        entities.persist(export);
    }

    private static long id(Object column) {
        return ((Number) column).longValue();
    }

    private static Integer number(Object column) {
        return column == null ? null : ((Number) column).intValue();
    }

    private static Link link(Object id, Object key) {
        return id == null ? null : new Link(id(id), (String) key);
    }

    private static Money money(Object column) {
        return new Money((BigDecimal) column);
    }

    private static LocalDate day(Object column) {
        return column instanceof Date d ? d.toLocalDate() : LocalDate.parse(column.toString());
    }

    private static LocalDateTime time(Object column) {
        return column instanceof LocalDateTime t ? t : ((Timestamp) column).toLocalDateTime();
    }
}
