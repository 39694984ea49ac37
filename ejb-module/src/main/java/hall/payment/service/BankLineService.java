package hall.payment.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.payment.domain.BankLine;
import hall.payment.domain.BankLineReport;
import hall.payment.domain.BankLines;
import hall.payment.domain.BankStatement;
import hall.payment.domain.MoneyArrived;
import hall.payment.domain.OpenDays;
import hall.payment.domain.PaymentAlarm;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentInstructions;
import hall.payment.domain.StatementDay;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Role;
import hall.shared.service.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps the lines of the bank's statement: each once, whether it comes by notice, by detail, or by both, how often and in whatever
 * order. An arrival is announced in the transaction that keeps it.
 */
@Stateless
public class BankLineService {

    private static final int PAGE = 500;

    @Inject
    private BankLines lines;

    @Inject
    private BankStatement statement;

    @Inject
    private PaymentInstructions alarms;

    @Inject
    private AuditTrail audit;

    @Inject
    private OpenDays days;

    @Inject
    private LineAmending amending;

    @Inject
    private LineAlarms watch;

    @Inject
    private Event<MoneyArrived> arrived;

    @Inject
    private Clock clock;

    public BankLineService() {}

    /** For tests without a container. */
    public BankLineService(
            BankLines lines,
            BankStatement statement,
            PaymentInstructions alarms,
            AuditTrail audit,
            OpenDays days,
            LineAmending amending,
            Event<MoneyArrived> arrived,
            Clock clock) {
        this.lines = lines;
        this.statement = statement;
        this.alarms = alarms;
        this.audit = audit;
        this.days = days;
        this.amending = amending;
        this.watch = new LineAlarms(alarms, audit, clock);
        this.arrived = arrived;
        this.clock = clock;
    }

    /** What became of a reported line. */
    public enum Taken {
        NEW,
        KNOWN,
        /** It is about the same serial, and says something else: an alarm. The first line stays; what the detail says otherwise amends it. */
        CONTRADICTED,
        /** It is about an account that is not the centre's: an alarm, and nothing is kept. */
        ANOTHER_ACCOUNT
    }

    /**
     * A notice of the bank (到账通知).
     *
     * @param partner the bank's short name, as the door knows it
     */
    @RolesAllowed(Role.PARTNER)
    public Taken receive(String partner, BankLineReport report) {
        return take(report, BankLine.Source.NOTICE, new Actor(Actor.Kind.PARTNER, partner));
    }

    /**
     * What became of a page of an account's detail.
     *
     * @param fresh lines that no notice had brought
     * @param apart those that are to be merged alone: they change what officers change, too, and a transaction that did more would wait for them
     *     in another order than they do
     */
    public record Merged(int fresh, List<BankLineReport> apart) {}

    /**
     * A page of an account's detail, but for lines that say otherwise than the kept ones or that paid what was refused. Of an account that payments left
     * from before, what went out for payments of ours is kept and nothing else: the centre's books of it are not kept here any more.
     */
    @RolesAllowed({Role.SYSTEM, Role.FINANCE})
    public Merged merge(List<BankLineReport> page) {
        Set<String> refused = watch.refused(page);
        List<BankLineReport> apart = new ArrayList<>();
        int fresh = 0;
        for (BankLineReport report : page) {
            boolean alone = refused.contains(report.reference());
            Taken taken = alone ? Taken.CONTRADICTED : keep(report, BankLine.Source.DETAIL, Actor.SYSTEM);
            fresh += taken == Taken.NEW ? 1 : 0;
            if (taken == Taken.CONTRADICTED) {
                apart.add(report);
            }
        }
        return new Merged(fresh, apart);
    }

    /** A line of a page that is merged apart; gives whether no notice had brought it. */
    @RolesAllowed({Role.SYSTEM, Role.FINANCE})
    public boolean mergeAlone(BankLineReport report) {
        return take(report, BankLine.Source.DETAIL, Actor.SYSTEM) == Taken.NEW;
    }

    /**
     * Which movements are kept of a day that is over and not in its detail; none of a day that is not.
     *
     * @param serials of all lines of the day's detail
     */
    @RolesAllowed({Role.SYSTEM, Role.FINANCE})
    public Set<String> missing(String account, LocalDate day, Set<String> serials) {
        Set<String> known = new TreeSet<>();
        if (!day.isBefore(LocalDate.now(clock))) {
            return known;
        }
        Pages.each(
                PAGE,
                BankLine::id,
                after -> lines.ofDay(account, day, after, PAGE),
                line -> known.add(line.movement()));
        known.removeAll(serials);
        return known;
    }

    /** The detail of a day has nothing of a movement that is kept: an alarm, and it is amended to nothing. */
    @RolesAllowed({Role.SYSTEM, Role.FINANCE})
    public void missingAlone(String serial, LocalDate day) {
        // What is learned on a closed day would belong to no day.
        days.require(LocalDate.now(clock));
        missing(lines.bySerial(serial).orElseThrow(), day);
    }

    private void missing(BankLine line, LocalDate day) {
        lines.lockMovement(line.bankSerial());
        if (amending.missing(line, day)) {
            watch.alarm(
                    line.bankSerial(),
                    PaymentAlarm.Kind.LINE_NOT_IN_DETAIL,
                    Facts.with("day", day).build());
        }
    }

    private boolean isOfFormer(BankLineReport report) {
        return report.direction() == BankLineReport.Direction.OUT
                && alarms.lock(report.reference())
                        .flatMap(PaymentInstruction::debitAccount)
                        .filter(report.bankAccount()::equals)
                        .isPresent();
    }

    private Taken take(BankLineReport report, BankLine.Source source, Actor actor) {
        Taken taken = keep(report, source, actor);
        return taken == Taken.CONTRADICTED ? contradict(report, source) : taken;
    }

    private Taken keep(BankLineReport report, BankLine.Source source, Actor actor) {
        if (!report.amount().isPositive()) {
            throw new BusinessException("PAY-021");
        }
        if (!report.bankAccount().equals(statement.account())) {
            if (source == BankLine.Source.NOTICE) {
                watch.alarm(report.bankSerial(), PaymentAlarm.Kind.LINE_OF_ANOTHER_ACCOUNT, facts(report, source));
            }
            if (source == BankLine.Source.NOTICE || !isOfFormer(report)) {
                return Taken.ANOTHER_ACCOUNT;
            }
        }
        // What is learned on a closed day would belong to no day: the clock is behind, and the line comes again.
        days.require(LocalDate.now(clock));
        if (!lines.takeSerial(report.bankSerial())) {
            return lines.bySerial(report.bankSerial())
                            .filter(line -> amending.agrees(line, report))
                            .isPresent()
                    ? Taken.KNOWN
                    : Taken.CONTRADICTED;
        }
        BankLine line = new BankLine(report, source, now());
        audit.record(line.audit(), line.auditStream(), AuditEventType.BANK_LINE_KEPT, actor, line.auditFacts());
        lines.add(line);
        if (line.isArrival()) {
            arrived.fire(line.arrival());
        } else {
            watch.freezeRefused(line, facts(report, source));
        }
        if (source == BankLine.Source.NOTICE && line.bookedOn().isBefore(LocalDate.now(clock))) {
            lines.day(line.bankAccount(), line.bookedOn()).ifPresent(read -> late(line, read));
        }
        return Taken.NEW;
    }

    // The whole detail of its day was read before it came, without it: it is to be read once more.
    private void late(BankLine line, StatementDay read) {
        missing(line, line.bookedOn());
        read.doubt(now());
    }

    // Somebody else may have read the same detail, and amended the movement by it while this one waited.
    private Taken contradict(BankLineReport report, BankLine.Source source) {
        lines.lockMovement(report.bankSerial());
        BankLine line = lines.bySerial(report.bankSerial()).orElseThrow();
        if (amending.agrees(line, report)) {
            return Taken.KNOWN;
        }
        watch.alarm(report.bankSerial(), PaymentAlarm.Kind.LINE_CONTRADICTED, facts(report, source));
        if (source == BankLine.Source.DETAIL) {
            amending.amend(line, report);
        }
        return Taken.CONTRADICTED;
    }

    private static Facts facts(BankLineReport report, BankLine.Source source) {
        return Facts.with("source", source)
                .and("direction", report.direction())
                .and("amount", report.amount())
                .and("bookedAt", report.bookedAt())
                .build();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
