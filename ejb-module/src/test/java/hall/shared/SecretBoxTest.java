package hall.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C-39. */
class SecretBoxTest {

    private static final String OLD = "k1:" + "0123456789abcdef".repeat(4);
    private static final String NEW = "k2:" + "f".repeat(64);
    private static final String PLACE = "officer.totp_secret accept1";
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private final SecretBox box = SecretBox.of(OLD);

    @Property
    void opensWhatItSealed(@ForAll String any) {
        SecretBox fresh = SecretBox.of(OLD);
        // Half of a surrogate pair is no text.
        String text = any.replaceAll("[\\ud800-\\udfff]", "");
        assertThat(fresh.open(fresh.seal(text, PLACE), PLACE)).isEqualTo(text);
    }

    @Test
    void showsNothingOfItAndNeverTheSameTwice() {
        String sealed = box.seal(SECRET, PLACE);
        assertThat(sealed).startsWith("k1:").doesNotContain(SECRET).hasSizeLessThan(120);
        assertThat(box.seal(SECRET, PLACE)).isNotEqualTo(sealed);
        assertThat(box.toString()).doesNotContain("0123456789abcdef");
    }

    @Property
    void refusesAnyOtherByte(@ForAll @IntRange(min = 3, max = 82) int at) {
        SecretBox fresh = SecretBox.of(OLD);
        String sealed = fresh.seal(SECRET, PLACE);
        char other = sealed.charAt(at) == 'A' ? 'B' : 'A';
        String altered = sealed.substring(0, at) + other + sealed.substring(at + 1);
        refuses(fresh, altered, PLACE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "k1", "k1:", "k1:AAAA", "k1:%%%%", SECRET, "k9:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void refusesWhatItNeverSealed(String text) {
        refuses(box, text, PLACE);
    }

    @Test
    void refusesASecretMovedToAnotherRow() {
        refuses(box, box.seal(SECRET, PLACE), "officer.totp_secret accept2");
    }

    @Test
    void opensOlderOnesAfterTheKeyWasChangedAndSealsWithTheNewest() {
        SecretBox changed = SecretBox.of(NEW + "," + OLD);
        assertThat(changed.open(box.seal(SECRET, PLACE), PLACE)).isEqualTo(SECRET);
        assertThat(changed.seal(SECRET, PLACE)).startsWith("k2:");
    }

    @Test
    void refusesWithoutTheKeyOrWithAnotherOfItsName() {
        String sealed = box.seal(SECRET, PLACE);
        refuses(SecretBox.of(NEW), sealed, PLACE);
        refuses(SecretBox.of(NEW.replace("k2", "k1")), sealed, PLACE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "k1", "k1:00", "K1:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"})
    void saysWhatIsWrongWithTheKeysWithoutRepeatingThem(String keys) {
        assertThatIllegalStateException()
                .isThrownBy(() -> SecretBox.of(keys))
                .withMessageContaining("HALL_SECRET_KEYS is missing or malformed")
                .withMessageNotContaining("0123456789abcdef");
    }

    private static void refuses(SecretBox box, String sealed, String place) {
        assertThatIllegalStateException().isThrownBy(() -> box.open(sealed, place));
    }
}
