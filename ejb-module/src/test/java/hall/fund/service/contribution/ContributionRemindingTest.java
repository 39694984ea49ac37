package hall.fund.service.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hall.audit.domain.AuditRecord;
import hall.audit.service.AuditTrail;
import hall.calendar.domain.SeededCalendar;
import hall.calendar.domain.WorkingCalendar;
import hall.calendar.service.Deadlines;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ContributionReminder;
import hall.fund.domain.contribution.ContributionReminders;
import hall.fund.domain.contribution.DeferredMonths;
import hall.fund.domain.contribution.MonthDue;
import hall.fund.domain.employer.EmployerClerk;
import hall.fund.domain.employer.EmployerClerks;
import hall.fund.memory.FundDesk;
import hall.fund.memory.NothingPutOff;
import hall.fund.memory.SamplePolicies;
import hall.payment.memory.Heard;
import hall.policy.service.PolicyInForce;
import hall.shared.IdentityNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Regulation Art. 19: each employer is reminded of each month once, drawn or not, and never of what is paid or put off. */
class ContributionRemindingTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String EMPLOYER = "999990000001";
    private static final ContributionMonth OCTOBER = ContributionMonth.read("202610");
    private static final ContributionMonth NOVEMBER = ContributionMonth.read("202611");

    private final Heard<MonthDue> told = new Heard<>();
    private final List<AuditRecord> audit = new ArrayList<>();
    private final List<ContributionMonth> reminded = new ArrayList<>();
    private final NothingPutOff putOff = new NothingPutOff();
    private Optional<ContributionMonth> paidTo = Optional.of(OCTOBER);

    /** Pay day the 10th of November: to be paid by Monday 16 November, so the clerk is told on the 11th. */
    private ContributionReminding at(String time) {
        Clock clock = Clock.fixed(LocalDateTime.parse(time).atZone(SHANGHAI).toInstant(), SHANGHAI);
        FundDesk desk = new FundDesk(LocalDate.of(2026, 11, 1));
        return new ContributionReminding(
                new Kept(),
                putOff,
                new OneClerk(),
                desk.books,
                new Deadlines() {
                    @Override
                    public WorkingCalendar calendar() {
                        return SeededCalendar.load();
                    }
                },
                new PolicyInForce(new SamplePolicies()),
                new AuditTrail(audit::add, clock),
                told,
                clock);
    }

    private void lookAndRemind(String time) {
        ContributionReminding reminding = at(time);
        reminding.due().forEach(reminding::remind);
    }

    @Test
    void isDoneOnceWhenItsDayHasCome() {
        lookAndRemind("2026-11-10T10:00");
        assertThat(told.fired).isEmpty();
        lookAndRemind("2026-11-11T10:00");
        lookAndRemind("2026-11-12T10:00");
        assertThat(told.fired)
                .containsExactly(new MonthDue(
                        EMPLOYER,
                        NOVEMBER,
                        NOVEMBER,
                        LocalDate.of(2026, 11, 16),
                        false,
                        List.of("999902198910170021")));
        assertThat(audit).hasSize(1);
    }

    @Test
    void saysWhenTheDayIsOver() {
        lookAndRemind("2026-11-20T10:00");
        assertThat(told.fired).extracting(MonthDue::overdue).containsExactly(true);
    }

    @Test
    void isNotDoneOfWhatIsPaidOrPutOff() {
        paidTo = Optional.of(NOVEMBER);
        lookAndRemind("2026-11-20T10:00");
        paidTo = Optional.of(OCTOBER);
        putOff.months.put(EMPLOYER, List.of(new DeferredMonths(NOVEMBER, NOVEMBER)));
        lookAndRemind("2026-11-20T10:00");
        assertThat(told.fired).isEmpty();
    }

    /** Reminded of November, which was put off afterwards with December: the next is January. */
    @Test
    void isDoneOfTheNextMonthWhenTheOneRemindedOfWasPutOff() {
        lookAndRemind("2026-11-20T10:00");
        putOff.months.put(EMPLOYER, List.of(new DeferredMonths(NOVEMBER, NOVEMBER.next())));
        lookAndRemind("2027-01-20T10:00");
        lookAndRemind("2027-01-21T10:00");
        assertThat(told.fired).extracting(MonthDue::month).containsExactly(NOVEMBER, NOVEMBER.plus(2));
    }

    /** Who goes on not paying is reminded of each month, and of the whole at once when nobody looked for months. */
    @Test
    void isDoneOfEachMonthThatIsUnpaid() {
        lookAndRemind("2026-11-11T10:00");
        lookAndRemind("2026-12-08T10:00");
        assertThat(told.fired).hasSize(1);
        lookAndRemind("2026-12-11T10:00");
        lookAndRemind("2027-03-20T10:00");
        lookAndRemind("2027-03-21T10:00");
        assertThat(told.fired)
                .extracting(MonthDue::since, MonthDue::month)
                .containsExactly(
                        tuple(NOVEMBER, NOVEMBER), tuple(NOVEMBER, NOVEMBER.next()), tuple(NOVEMBER, NOVEMBER.plus(4)));
    }

    @Test
    void isDoneEachMonthOfWhoNeverPaid() {
        paidTo = Optional.empty();
        lookAndRemind("2026-11-20T10:00");
        lookAndRemind("2026-12-20T10:00");
        assertThat(told.fired).extracting(MonthDue::month).containsExactly(NOVEMBER, NOVEMBER.next());
    }

    @Test
    void waitsForTheMorning() {
        assertThat(at("2026-11-14T08:59").isTime()).isFalse();
        assertThat(at("2026-11-14T09:00").isTime()).isTrue();
    }

    private final class Kept implements ContributionReminders {
        @Override
        public List<Payer> payers(LocalDate day, String after, int limit) {
            return after.isEmpty()
                    ? List.of(new Payer(EMPLOYER, 10, paidTo, reminded.stream().reduce((one, two) -> two)))
                    : List.of();
        }

        @Override
        public boolean reminded(String employerAccount, ContributionMonth month) {
            return reminded.contains(month);
        }

        @Override
        public void add(ContributionReminder reminder) {
            reminded.add(reminder.month());
        }
    }

    private static final class OneClerk implements EmployerClerks {
        @Override
        public void add(EmployerClerk clerk) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<EmployerAccount> employer(String accountNumber) {
            return Optional.empty();
        }

        @Override
        public List<String> employersOf(IdentityNumber person, LocalDate day) {
            return List.of();
        }

        @Override
        public List<EmployerClerk> all(String employerAccount) {
            return List.of();
        }

        @Override
        public Optional<String> accountOf(String number) {
            return Optional.empty();
        }

        @Override
        public List<String> clerksOf(String employerAccount, LocalDate day) {
            return List.of("999902198910170021");
        }
    }
}
