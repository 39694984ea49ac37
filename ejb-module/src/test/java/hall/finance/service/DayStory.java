package hall.finance.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.audit.domain.AuditRecord;
import hall.audit.service.AuditTrail;
import hall.finance.domain.close.FinanceDay;
import hall.finance.domain.close.ReconciliationItem;
import hall.finance.memory.HandWork;
import hall.finance.memory.KeptDays;
import hall.finance.memory.ThreeBooks;
import hall.finance.service.close.CloseKeeping;
import hall.finance.service.close.DayRun;
import hall.finance.service.close.DifferenceKeeping;
import hall.fund.memory.Colleagues;
import hall.payment.memory.SetClock;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Days of three books in memory, two officers, and what tests of either ask. */
abstract class DayStory {

    static final LocalDate DAY = ThreeBooks.FIRST;
    static final LocalDate NEXT = DAY.plusDays(1);
    static final Actor ONE = Colleagues.FIRST;
    static final Actor TWO = Colleagues.SECOND;

    final SetClock clock = new SetClock("2026-11-25T09:00:00");
    final ThreeBooks books = new ThreeBooks();
    final KeptDays days = new KeptDays();
    final List<AuditRecord> audit = new ArrayList<>();
    final DayRun run = new DayRun(days, books, found -> found.plusDays(5), new AuditTrail(audit::add, clock), clock);
    final DifferenceKeeping differences = new DifferenceKeeping(days, new Colleagues(), run, clock);
    final HandWork hand = new HandWork();
    final CloseKeeping close = new CloseKeeping(days, books, run, hand, clock);

    final FinanceDay day(LocalDate day) {
        return days.day(day).orElseThrow();
    }

    final String seen(LocalDate day) {
        return day(day).seen(days.explaining(day));
    }

    final void run(LocalDate day) {
        run.run(day, Actor.SYSTEM);
        assertThat(day(day).figures().unexplained()).isEqualTo(Money.ZERO);
    }

    final void closeBoth(LocalDate day) {
        close.prepare(day, seen(day), ONE);
        close.close(day, seen(day), TWO);
    }

    final ReconciliationItem only() {
        assertThat(days.items).hasSize(1);
        return days.items.get(0);
    }

    static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(BusinessException.class).hasMessage(code);
    }
}
