package hall.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.identity.domain.PasswordHash;
import java.util.HexFormat;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PasswordHasherTest {

    private final PasswordHasher hasher = new PasswordHasher();

    @Test
    void knowsItsOwnHashAgain() {
        PasswordHash hash = hasher.hash("正确的马 battery staple");
        assertThat(hash.encoded()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hasher.fits("正确的马 battery staple", Optional.of(hash))).isTrue();
        assertThat(hasher.fits("正确的马 battery stapl", Optional.of(hash))).isFalse();
    }

    @Test
    void neverGivesTheSameHashTwice() {
        assertThat(hasher.hash("Demo-2026!")).isNotEqualTo(hasher.hash("Demo-2026!"));
    }

    @Test
    void refusesNobodyAfterTheSameWork() {
        assertThat(hasher.fits("Demo-2026!", Optional.empty())).isFalse();
    }

    /** A vector of the reference implementation's own tests (phc-winner-argon2, Argon2id, version 19). */
    @Test
    void readsWhatTheReferenceImplementationWrote() {
        PasswordHash hash = new PasswordHash(
                "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
        assertThat(hasher.fits("password", Optional.of(hash))).isTrue();
        assertThat(hasher.fits("passwore", Optional.of(hash))).isFalse();
        assertThat(hash.parameters().weakerThan(PasswordHash.Parameters.CURRENT))
                .isTrue();
    }

    @Test
    void fullWidthKeysGiveTheSamePassword() {
        PasswordHash hash = hasher.hash("Demo-2026!");
        assertThat(hasher.fits("Ｄｅｍｏ－２０２６！", Optional.of(hash))).isTrue();
    }

    @Property(tries = 50)
    void writesAndReadsTheForm(
            @ForAll @IntRange(min = 8, max = 999_999) int memory,
            @ForAll @IntRange(min = 1, max = 99) int passes,
            @ForAll @IntRange(min = 1, max = 16) int lanes) {
        byte[] salt = HexFormat.of().parseHex("00112233445566778899aabbccddeeff");
        byte[] hash = new byte[32];
        PasswordHash.Parameters cost = new PasswordHash.Parameters(memory, passes, lanes);
        PasswordHash read = new PasswordHash(PasswordHash.of(cost, salt, hash).encoded());
        assertThat(read.parameters()).isEqualTo(cost);
        assertThat(read.salt()).isEqualTo(salt);
        assertThat(read.hash()).isEqualTo(hash);
    }

    @Test
    void refusesAnythingElseAsAHash() {
        assertThatThrownBy(() -> new PasswordHash("Demo-2026!")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PasswordHash("$argon2i$v=19$m=1,t=1,p=1$AAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theListOfCommonPasswordsIsThere() {
        assertThat(CommonPasswords.read())
                .contains("woaini1314520", "qwertyuiop")
                .hasSizeGreaterThan(1000);
    }
}
