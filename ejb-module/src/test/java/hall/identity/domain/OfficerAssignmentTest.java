package hall.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hall.identity.domain.OfficerAssignment.Giver;
import hall.identity.domain.OfficerProfile.Duty;
import hall.shared.BusinessException;
import hall.shared.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfficerAssignmentTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 0);
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final Giver ADMIN = new Giver("admin1", NOW);
    private static final Duty REVIEW_THERE = new Duty(Role.REVIEW, "999921");

    @Test
    void lendsAPostOrABranch() {
        OfficerAssignment lent = new OfficerAssignment(officer(Role.ACCEPTANCE), REVIEW_THERE, TODAY, TODAY, ADMIN);
        assertThat(lent.duty()).isEqualTo(REVIEW_THERE);
        assertThat(officer(Role.ACCEPTANCE).with(Set.of(lent.duty())).duties())
                .containsExactly(new Duty(Role.ACCEPTANCE, "999902"), REVIEW_THERE);
        lent.end(NOW);
        assertThat(lent.isEnded()).isTrue();
    }

    @Test
    void refusesWhatNobodyMayBeLent() {
        refuses("OFFICER-009", officer(Role.ACCEPTANCE), new Duty(Role.ACCEPTANCE, "999902"), TODAY, TODAY);
        refuses("OFFICER-009", officer(Role.ACCEPTANCE), new Duty(Role.FINANCE, "999902"), TODAY, TODAY);
        refuses("OFFICER-009", officer(Role.SECURITY), REVIEW_THERE, TODAY, TODAY);
        refuses("OFFICER-010", officer(Role.ACCEPTANCE), REVIEW_THERE, TODAY.minusDays(1), TODAY);
        refuses("OFFICER-010", officer(Role.ACCEPTANCE), REVIEW_THERE, TODAY.plusDays(1), TODAY);
        refuses("OFFICER-010", officer(Role.ACCEPTANCE), REVIEW_THERE, TODAY, TODAY.plusDays(93));
    }

    private static void refuses(String code, OfficerProfile who, Duty what, LocalDate from, LocalDate until) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> new OfficerAssignment(who, what, from, until, ADMIN))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    private static OfficerProfile officer(String post) {
        return new OfficerProfile("one", "one", Set.of(post), "999902", Optional.empty());
    }
}
