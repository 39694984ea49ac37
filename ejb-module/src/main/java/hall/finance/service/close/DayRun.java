package hall.finance.service.close;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.finance.domain.close.Books;
import hall.finance.domain.close.DayBooks;
import hall.finance.domain.close.DayFigures;
import hall.finance.domain.close.DayMark;
import hall.finance.domain.close.DayReconciliation;
import hall.finance.domain.close.DaySums;
import hall.finance.domain.close.DueDays;
import hall.finance.domain.close.FinanceDay;
import hall.finance.domain.close.FinanceDays;
import hall.finance.domain.close.Found;
import hall.finance.domain.close.Neighbours;
import hall.finance.domain.close.ReconciliationItem;
import hall.finance.domain.close.Way;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reconciles a day that is over, as often as one likes: the second time nothing changes that has not changed in the books. */
@ApplicationScoped
public class DayRun {

    private FinanceDays days;
    private Books books;
    private DueDays due;
    private AuditTrail audit;
    private Clock clock;

    protected DayRun() {}

    @Inject
    public DayRun(FinanceDays days, Books books, DueDays due, AuditTrail audit, Clock clock) {
        this.days = days;
        this.books = books;
        this.due = due;
        this.audit = audit;
        this.clock = clock;
    }

    /** The first day that is not closed, empty while the books are. */
    public Optional<LocalDate> firstOpen() {
        LocalDate last = books.lastClosedDay();
        return Optional.ofNullable(last == null ? books.firstDay() : last.plusDays(1));
    }

    /** Days that are over and not closed, in their order. */
    public List<LocalDate> open(int limit) {
        LocalDate today = LocalDate.now(clock);
        return firstOpen().stream()
                .flatMap(first -> Stream.iterate(first, d -> d.isBefore(today), d -> d.plusDays(1)))
                .limit(limit)
                .toList();
    }

    /**
     * Whether anything that a day's comparison reads has changed since it was done, or it was never done. It counts and compares nothing:
     * what it says no to needs no look; what it says yes to may still come to the same.
     */
    public boolean changed(LocalDate day) {
        return days.day(day)
                .map(there -> there.changed(books.mark(day), days.mark(day)))
                .orElse(true);
    }

    /** Reconciles a day, with refusals as of {@link #compare}. */
    public void run(LocalDate day, Actor by) {
        record(compare(day), by);
    }

    /**
     * Reconciles a day and records nothing yet: {@link #record(DayNotes, Actor)} is for the end of the transaction. Locks are taken in one
     * order: the day, the one that is prepared, differences.
     *
     * @throws BusinessException {@code FINANCE-001} it is not over; {@code FINANCE-002} the bank's statement of it was not read yet;
     *     {@code FINANCE-003} the day before must be reconciled first; {@code FINANCE-004} it is closed
     */
    DayNotes compare(LocalDate day) {
        return look(day, false);
    }

    /**
     * The same for who wants to know whether the last comparison still holds: where it would find what it found, nothing is compared, and
     * only the day's sums are made anew.
     */
    DayNotes compareIfChanged(LocalDate day) {
        return look(day, true);
    }

    private DayNotes look(LocalDate day, boolean unlessSame) {
        require(day);
        LocalDateTime now = LocalDateTime.now(clock);
        Optional<FinanceDay> there = days.lock(day);
        // Before anything is read: what comes meanwhile is another mark the next time.
        String counted = books.mark(day);
        String known = days.mark(day);
        DaySums sums = books.sums(day);
        Money before = days.day(day.minusDays(1))
                .map(d -> d.figures().bankBalance())
                .orElseGet(() -> books.ledgerBalance(day.minusDays(1)));
        boolean same = unlessSame
                && there.filter(d -> d.findsTheSame(counted, found(day, days.around(day.minusDays(1)), before)))
                        .isPresent();
        Money expected = before.plus(sums.broughtForward()).plus(sums.bank().net());
        Money closing = sums.closing(expected);
        List<DayBooks> around = same ? List.of() : around(day);
        Money ledger = books.ledgerBalance(day);
        // Only now, when what takes long is done, and before any difference is changed: so do officers who say what
        // differences are.
        days.lockPrepared();
        DayNotes notes = new DayNotes();
        String found = same ? there.get().found() : reconcile(day, around, closing.minus(expected), before, notes);
        DayFigures figures = new DayFigures(sums, closing, ledger, explained(day), now);
        keep(there, day, figures, new DayMark(counted, known, found), notes);
        voidStale(notes);
        return notes;
    }

    private static String found(LocalDate day, List<ReconciliationItem> differences, Money before) {
        return DayMark.found(differences, day.minusDays(1), before);
    }

    /** Finds and keeps the differences. @return what they are, as {@link DayMark#found} says it */
    private String reconcile(LocalDate day, List<DayBooks> around, Money unshown, Money before, DayNotes notes) {
        LocalDateTime now = LocalDateTime.now(clock);
        List<ReconciliationItem> all = new ArrayList<>(days.around(day.minusDays(1)));
        DayReconciliation reconciliation = new DayReconciliation(
                day,
                List.copyOf(all),
                now,
                found ->
                        new ReconciliationItem(found, caseOf(found, around), day, due.lastDay(now.toLocalDate()), now));
        reconciliation.run(around, unshown);
        keep(reconciliation, notes);
        all.addAll(reconciliation.fresh());
        return found(day, all, before);
    }

    private void require(LocalDate day) {
        if (day == null || !day.isBefore(LocalDate.now(clock))) {
            throw new BusinessException("FINANCE-001", Objects.toString(day, ""));
        }
        LocalDate first = firstOpen().orElse(day);
        if (day.isBefore(first)) {
            throw new BusinessException("FINANCE-004", day);
        }
        if (day.isAfter(first) && days.day(day.minusDays(1)).isEmpty()) {
            throw new BusinessException("FINANCE-003", day, day.minusDays(1));
        }
        if (!books.statementRead(day)) {
            throw new BusinessException("FINANCE-002", day);
        }
    }

    private List<DayBooks> around(LocalDate day) {
        DayBooks today = books.of(day, EnumSet.allOf(Way.class));
        List<DayBooks> beside = new Neighbours(books, day).of(today, days.openWords());
        return List.of(beside.get(0), today, beside.get(1));
    }

    private static String caseOf(Found found, List<DayBooks> around) {
        return Stream.of(found.their(), found.our())
                .filter(Objects::nonNull)
                .flatMap(side -> Stream.of(side.key(), side.reference()))
                .flatMap(key -> around.stream().flatMap(b -> b.caseOf(key).stream()))
                .findFirst()
                .orElse(null);
    }

    private void keep(DayReconciliation done, DayNotes notes) {
        done.fresh().forEach(item -> {
            notes.note(item, AuditEventType.DIFFERENCE_FOUND);
            days.add(item);
        });
        done.changed().forEach(item -> notes.note(item, AuditEventType.DIFFERENCE_SEEN_AGAIN));
        done.undone()
                .forEach(act -> days.lockSettlement(act).forEach(item -> {
                    item.reopen();
                    notes.note(item, AuditEventType.DIFFERENCE_REOPENED);
                }));
    }

    private void keep(Optional<FinanceDay> there, LocalDate day, DayFigures figures, DayMark mark, DayNotes notes) {
        if (there.isEmpty()) {
            FinanceDay made = new FinanceDay(day, figures, mark);
            notes.note(made, AuditEventType.DAY_RECONCILED);
            days.add(made);
        } else if (there.get().reconciled(figures, mark)) {
            notes.note(there.get(), AuditEventType.DAY_RECONCILED);
        }
    }

    private Money explained(LocalDate day) {
        return days.explaining(day).stream().map(i -> i.effect(day)).reduce(Money.ZERO, Money::plus);
    }

    /** A proposal to close is void once anything it was made on has changed. */
    public void voidStale(Actor by) {
        DayNotes notes = new DayNotes();
        voidStale(notes);
        record(notes, by);
    }

    private void voidStale(DayNotes notes) {
        days.lockPrepared()
                .filter(d -> d.voidUnless(days.explaining(d.day())))
                .ifPresent(d -> notes.note(d, AuditEventType.DAY_CLOSE_VOIDED));
    }

    /** Writes the audit records of what a comparison came to; the last thing of its transaction. */
    void record(DayNotes notes, Actor by) {
        notes.record(audit, by);
    }

    /** Writes the audit record of what became of a day. */
    public void record(FinanceDay day, AuditEventType type, Actor by) {
        audit.record(day.audit(), day.auditStream(), type, by, day.auditFacts());
    }

    /** The same of a difference. */
    public void record(ReconciliationItem item, AuditEventType type, Actor by) {
        audit.record(item.audit(), item.auditStream(), type, by, item.auditFacts());
    }
}
