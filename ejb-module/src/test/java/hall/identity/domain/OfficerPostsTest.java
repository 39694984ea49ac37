package hall.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.shared.IdentityNumber;
import hall.shared.Role;
import hall.shared.SecretBox;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficerPostsTest {

    private static final PasswordHash HASH =
            new PasswordHash("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
    private static final TotpSecret SECRET = TotpSecret.of(new byte[20]);

    private static final SecretBox BOX = SecretBox.of("k1:" + "0".repeat(64));

    private static final IdentityNumber OWN = new IdentityNumber("999902197601119017");

    private final Officer officer = new Officer(
            new OfficerProfile("accept9", "受理岗九", Set.of(Role.ACCEPTANCE), "999902", Optional.of(OWN)),
            HASH,
            SECRET,
            BOX);

    @ParameterizedTest
    @ValueSource(strings = {Role.ADMIN, Role.SECURITY, Role.AUDITOR})
    void keepsTheThreeAdministratorsApart(String administrator) {
        assertThatCode(() -> PostRules.check(Set.of(administrator))).doesNotThrowAnyException();
        for (String other : List.of(Role.ADMIN, Role.SECURITY, Role.AUDITOR, Role.REVIEW)) {
            if (!other.equals(administrator)) {
                assertThatThrownBy(() -> PostRules.check(Set.of(administrator, other)))
                        .hasMessage("OFFICER-004");
            }
        }
    }

    @Test
    void takesOnlyPostsThatExist() {
        assertThatThrownBy(() -> PostRules.check(Set.of())).hasMessage("OFFICER-003");
        assertThatThrownBy(() -> PostRules.check(Set.of(Role.SYSTEM))).hasMessage("OFFICER-003");
        assertThatThrownBy(() -> PostRules.check(Set.of(Role.CITIZEN, Role.REVIEW)))
                .hasMessage("OFFICER-003");
    }

    @Test
    void endsTheSessionsWhenPostsChange() {
        long before = officer.sessionStamp();
        officer.post(Set.of(Role.ACCEPTANCE, Role.REVIEW), "999921", "admin1");
        assertThat(officer.sessionStamp()).isNotEqualTo(before);
        assertThat(officer.profile().posts()).containsExactlyInAnyOrder(Role.ACCEPTANCE, Role.REVIEW);
        assertThat(officer.profile().branch()).isEqualTo("999921");
    }

    /** Without a number nobody knows whose cases to keep an officer from, nor that two names are two persons. */
    @ParameterizedTest
    @ValueSource(strings = {Role.ACCEPTANCE, Role.REVIEW, Role.APPROVAL, Role.FINANCE})
    void givesNoPostThatDecidesToAnUnknownPerson(String post) {
        Officer unknown = new Officer(
                new OfficerProfile("policy9", "政策九", Set.of(Role.POLICY), "999902", Optional.empty()),
                HASH,
                SECRET,
                BOX);
        assertThatThrownBy(() -> unknown.post(Set.of(Role.POLICY, post), "999902", "admin1"))
                .hasMessage("OFFICER-012");
        unknown.post(Set.of(Role.POLICY, Role.SUPERVISOR), "999902", "admin1");
        assertThatThrownBy(() -> unknown.identify(OWN, "policy9")).hasMessage("OFFICER-014");
        unknown.identify(OWN, "admin1");
        unknown.post(Set.of(Role.POLICY, post), "999902", "admin1");
        assertThat(unknown.profile().posts()).contains(post);
    }

    @Test
    void isNotPostedByOneself() {
        assertThatThrownBy(() -> officer.post(Set.of(Role.ADMIN), "999902", "accept9"))
                .hasMessage("OFFICER-005");
    }

    @Test
    void actsInNoPostWhileSomebodyElseHasSeenThePassword() {
        assertThat(officer.roles()).containsExactly(Role.ACCEPTANCE);
        officer.reset(HASH, SECRET, BOX);
        assertThat(officer.roles()).isEmpty();
        officer.changePassword(HASH);
        assertThat(officer.roles()).containsExactly(Role.ACCEPTANCE);
    }

    @Test
    void signsInWithTheNewSecondFactorOnlyAfterAReset() {
        TotpSecret fresh = TotpSecret.of(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
        Instant now = Instant.parse("2026-11-24T02:00:00Z");
        long before = officer.sessionStamp();
        officer.reset(HASH, fresh, BOX);
        assertThat(officer.sessionStamp()).isNotEqualTo(before);
        assertThat(officer.acceptCode(SECRET.code(TotpSecret.step(now)), now, BOX))
                .isFalse();
        assertThat(officer.acceptCode(fresh.code(TotpSecret.step(now)), now, BOX))
                .isTrue();
    }
}
