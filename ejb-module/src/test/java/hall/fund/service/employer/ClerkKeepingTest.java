package hall.fund.service.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hall.audit.domain.AuditRecord;
import hall.audit.service.AuditTrail;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.employer.EmployerClerk;
import hall.fund.domain.employer.EmployerClerks;
import hall.fund.memory.Colleagues;
import hall.fund.memory.FundDesk;
import hall.payment.memory.SetClock;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Clerks are appointed and ended by their employer's letter, and nobody appoints himself. */
class ClerkKeepingTest {

    private static final String EMPLOYER = "999990000001";
    private static final IdentityNumber REN = new IdentityNumber("999902198910170021");
    private static final IdentityNumber GENG_HIMSELF = new IdentityNumber("999902200002290095");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final SetClock clock = new SetClock("2026-11-24T10:00:00");
    private final Appointed clerks = new Appointed();
    private final List<AuditRecord> audit = new ArrayList<>();
    private final ClerkKeeping keeping = new ClerkKeeping(
            new FundDesk(TODAY).books, clerks, new Colleagues(), new AuditTrail(audit::add, clock), clock);

    private void appoint(LocalDate from) {
        keeping.appoint(EMPLOYER, REN, from, " 函1号 ", Colleagues.FIRST);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(act)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void actsFromTheFirstDayToTheLast() {
        appoint(TODAY.plusDays(1));
        assertThat(clerks.clerksOf(EMPLOYER, TODAY)).isEmpty();
        assertThat(clerks.clerksOf(EMPLOYER, TODAY.plusDays(1))).containsExactly(REN.value());
        EmployerClerk clerk = clerks.all.get(0);
        assertThat(clerk.appointedBy()).isEqualTo("函1号");
        keeping.end(EMPLOYER, clerk.id(), TODAY.plusDays(2), "函2号", Colleagues.SECOND);
        assertThat(clerks.clerksOf(EMPLOYER, TODAY.plusDays(2))).containsExactly(REN.value());
        assertThat(clerks.clerksOf(EMPLOYER, TODAY.plusDays(3))).isEmpty();
        refused("CONTRIBUTION-052", () -> keeping.end(EMPLOYER, clerk.id(), TODAY, "函3号", Colleagues.SECOND));
        assertThat(audit).extracting("eventType").containsExactly("CLERK_APPOINTED", "CLERK_ENDED");
        assertThat(audit)
                .extracting("facts")
                .asString()
                .as("by the masked number only")
                .doesNotContain(REN.value());
    }

    @Test
    void isAppointedOnceAtATimeAndAgainAfterwards() {
        appoint(TODAY);
        refused("CONTRIBUTION-050", () -> appoint(TODAY.plusMonths(1)));
        keeping.end(EMPLOYER, clerks.all.get(0).id(), TODAY.minusDays(1), "函2号", Colleagues.FIRST);
        assertThat(clerks.clerksOf(EMPLOYER, TODAY)).as("at once").isEmpty();
        appoint(TODAY);
        assertThat(clerks.clerksOf(EMPLOYER, TODAY)).containsExactly(REN.value());
    }

    @Test
    void refusesWhatTheLetterCannotSay() {
        refused("CONTRIBUTION-053", () -> appoint(TODAY.minusDays(1)));
        refused("CONTRIBUTION-053", () -> appoint(TODAY.plusMonths(12).plusDays(1)));
        refused("CONTRIBUTION-055", () -> keeping.appoint(EMPLOYER, REN, TODAY, " ", Colleagues.FIRST));
        refused("CONTRIBUTION-055", () -> keeping.appoint(EMPLOYER, REN, TODAY, "长".repeat(61), Colleagues.FIRST));
        refused("CONTRIBUTION-031", () -> keeping.appoint("999990000099", REN, TODAY, "函1号", Colleagues.FIRST));
        refused("CONTRIBUTION-051", () -> keeping.appoint(EMPLOYER, GENG_HIMSELF, TODAY, "函1号", Colleagues.GENG));
        refused("CONTRIBUTION-054", () -> keeping.end(EMPLOYER, 1, TODAY, "函1号", Colleagues.FIRST));
        assertThat(audit).isEmpty();
        assertThat(clerks.all).isEmpty();
    }

    private static final class Appointed implements EmployerClerks {

        private final List<EmployerClerk> all = new ArrayList<>();

        @Override
        public void add(EmployerClerk clerk) {
            all.add(0, clerk);
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
            return List.copyOf(all);
        }

        @Override
        public Optional<String> accountOf(String number) {
            return Optional.empty();
        }

        @Override
        public List<String> clerksOf(String employerAccount, LocalDate day) {
            return all.stream()
                    .filter(c -> c.isValidOn(day))
                    .map(EmployerClerk::identityNumber)
                    .toList();
        }
    }
}
