package hall.payment.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.payment.domain.ArrivalShares;
import hall.payment.domain.ArrivalShares.Share;
import hall.payment.domain.BankLine;
import hall.payment.domain.BankLineReport;
import hall.payment.domain.BankLines;
import hall.payment.domain.MoneyArrived;
import hall.payment.domain.MoneyTakenBack;
import hall.shared.Actor;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Keeps what the account detail says otherwise than a line that is kept (adr/0020): a line of its own for what the detail has more or less, so
 * that the lines always come to the detail's word, and the close compares with that. Of an arrival, more is announced as another arrival, and
 * less as money
 * taken back, a line for each arrival that has less.
 */
@ApplicationScoped
public class LineAmending {

    private BankLines lines;
    private ArrivalShares shares;
    private AuditTrail audit;
    private Event<MoneyArrived> arrived;
    private Event<MoneyTakenBack> takenBack;
    private Clock clock;

    protected LineAmending() {}

    @Inject
    public LineAmending(
            BankLines lines,
            ArrivalShares shares,
            AuditTrail audit,
            Event<MoneyArrived> arrived,
            Event<MoneyTakenBack> takenBack,
            Clock clock) {
        this.lines = lines;
        this.shares = shares;
        this.audit = audit;
        this.arrived = arrived;
        this.takenBack = takenBack;
        this.clock = clock;
    }

    /** Whether a report is what the lines of its movement come to: account, way, amount and day. */
    boolean agrees(BankLine line, BankLineReport report) {
        return line.bankAccount().equals(report.bankAccount())
                && said(line).equals(Map.of(report.bookedAt().toLocalDate(), moved(report)));
    }

    /** The detail says something else of a movement. */
    void amend(BankLine line, BankLineReport report) {
        LocalDate day = report.bookedAt().toLocalDate();
        Map<LocalDate, Money> said = said(line);
        said.keySet().stream().filter(on -> !on.equals(day)).forEach(on -> missing(line, on));
        Money had = said.getOrDefault(day, Money.ZERO);
        LocalDateTime at = day.equals(line.bookedOn()) && line.bookedAt().isAfter(report.bookedAt())
                ? line.bookedAt()
                : report.bookedAt();
        change(line, had, moved(report), at, report.balanceAfter());
    }

    /**
     * The detail of a day has nothing of a movement.
     *
     * @return whether the lines had something of it on that day
     */
    boolean missing(BankLine line, LocalDate day) {
        Money had = said(line).getOrDefault(day, Money.ZERO);
        change(
                line,
                had,
                Money.ZERO,
                day.atTime(line.bookedAt().toLocalTime()),
                line.balanceAfter().minus(had));
        return !had.equals(Money.ZERO);
    }

    /** What the lines of a movement come to, day by day; no day on which they come to nothing. */
    private Map<LocalDate, Money> said(BankLine line) {
        Map<LocalDate, Money> said = new TreeMap<>();
        Stream.concat(Stream.of(line), lines.amending(line.bankSerial()).stream())
                .forEach(l -> said.merge(l.bookedOn(), l.moved(), Money::plus));
        said.values().removeIf(Money.ZERO::equals);
        return said;
    }

    // What came in and what went out are kept apart: only the first was announced.
    private void change(BankLine line, Money had, Money has, LocalDateTime at, Money balance) {
        step(line, had.max(Money.ZERO), has.max(Money.ZERO), at, balance, line.isArrival());
        step(line, had.min(Money.ZERO), has.min(Money.ZERO), at, balance, false);
    }

    private void step(BankLine line, Money had, Money has, LocalDateTime at, Money balance, boolean announced) {
        if (had.equals(has)) {
            return;
        }
        if (announced && has.isLessThan(had)) {
            less(line, had.minus(has), at, balance);
            return;
        }
        BankLine more = keep(line, has.minus(had), at, balance);
        if (announced) {
            arrived.fire(more.arrival());
        }
    }

    private void less(BankLine line, Money less, LocalDateTime at, Money balance) {
        Money toCome = less;
        for (Share share : shares.newestFirst(line.bankSerial(), less)) {
            toCome = toCome.minus(share.amount());
            BankLine kept = keep(line, Money.ZERO.minus(share.amount()), at, balance.plus(toCome));
            takenBack.fire(kept.takenBack(share.arrival()));
        }
    }

    private BankLine keep(BankLine line, Money more, LocalDateTime at, Money balance) {
        BankLine kept = line.amendment(freeSerial(line.bankSerial()), more, at, balance, LocalDateTime.now(clock));
        audit.record(kept.audit(), kept.auditStream(), AuditEventType.BANK_LINE_KEPT, Actor.SYSTEM, kept.auditFacts());
        lines.add(kept);
        return kept;
    }

    private String freeSerial(String amended) {
        List<BankLine> before = lines.amending(amended);
        int nth = before.size() + 1;
        while (!lines.takeSerial(amended + "@" + nth)) {
            nth++;
        }
        return amended + "@" + nth;
    }

    private static Money moved(BankLineReport report) {
        return report.direction() == BankLineReport.Direction.IN ? report.amount() : Money.ZERO.minus(report.amount());
    }
}
