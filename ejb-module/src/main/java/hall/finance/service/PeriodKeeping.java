package hall.finance.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.finance.domain.period.DistributionPolicy;
import hall.finance.domain.period.PeriodClose;
import hall.finance.domain.period.PeriodKind;
import hall.finance.domain.period.Periods;
import hall.finance.domain.period.YearEnd;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerHead;
import hall.policy.service.PolicyInForce;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;

/** Closes months and years, and carries a year's income over, each by two officers. */
@ApplicationScoped
public class PeriodKeeping {

    private Periods periods;
    private PeriodRules rules;
    private HandBooking booking;
    private StatementMaking statements;
    private Ledger ledger;
    private PolicyInForce policy;
    private AuditTrail audit;
    private Clock clock;

    protected PeriodKeeping() {}

    @Inject
    public PeriodKeeping(
            Periods periods,
            PeriodRules rules,
            HandBooking booking,
            StatementMaking statements,
            Ledger ledger,
            PolicyInForce policy,
            AuditTrail audit,
            Clock clock) {
        this.periods = periods;
        this.rules = rules;
        this.booking = booking;
        this.statements = statements;
        this.ledger = ledger;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks for a period to be closed. */
    public void ask(PeriodKind kind, String period, Actor by) {
        if (periods.isLive(kind, period)) {
            throw new BusinessException("PERIOD-004", period);
        }
        rules.require(kind, period);
        PeriodClose close = new PeriodClose(kind, period, by.id(), now());
        periods.add(close);
        record(close, AuditEventType.PERIOD_CLOSE_ASKED, by, Facts.none());
    }

    /** Closes it, as another officer asked. */
    public void close(long id, String digest, Actor by) {
        booking.lock();
        PeriodClose close = lock(id);
        close.requireClosable(by.id());
        rules.require(close.kind(), close.period());
        Facts facts = switch (close.kind()) {
            case MONTH -> keep(close, YearMonth.parse(close.period()).atEndOfMonth());
            case YEAR -> keep(close, YearEnd.lastDay(Year.parse(close.period())));
            case CARRY_OVER -> carryOver(Year.parse(close.period()), digest);
        };
        close.close(by.id(), now());
        record(close, AuditEventType.PERIOD_CLOSED, by, facts);
    }

    private Facts keep(PeriodClose close, LocalDate day) {
        periods.keep(close, statements.asOf(day));
        return Facts.none();
    }

    private Facts carryOver(Year year, String digest) {
        YearEnd end = yearEnd(year);
        if (!end.digest().equals(digest)) {
            throw new BusinessException("PERIOD-008");
        }
        end.bookings().forEach(b -> booking.book(b.key(), end.day(), b.transfers()));
        return Facts.with("entries", end.bookings().size()).build();
    }

    /** What carrying the year over would book as things are. */
    YearEnd yearEnd(Year year) {
        LocalDate day = YearEnd.lastDay(year);
        return YearEnd.of(
                year,
                ledger.subAccounts(LedgerHead.OPERATING_INCOME, day),
                ledger.subAccounts(LedgerHead.OPERATING_EXPENSE, day),
                ledger.balance(LedgerAccount.of(LedgerHead.INCOME_DISTRIBUTION), day),
                DistributionPolicy.of(policy.on(day, DistributionPolicy.NAMES)));
    }

    /** Does not close it: another officer refuses, or who asked takes it back. */
    public void drop(long id, String reason, Actor by) {
        PeriodClose close = lock(id);
        close.drop(by.id(), reason, now());
        record(close, AuditEventType.PERIOD_CLOSE_DROPPED, by, Facts.none());
    }

    private PeriodClose lock(long id) {
        return periods.lock(id).orElseThrow(() -> new BusinessException("PERIOD-001"));
    }

    private void record(PeriodClose close, AuditEventType type, Actor by, Facts more) {
        audit.record(
                close.audit(), close.auditStream(), type, by, close.auditFacts().plus(more));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
