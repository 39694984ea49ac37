package hall.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void areWrittenInOneCanonicalForm() {
        Facts facts = Facts.with("b", Money.of("24020.40"))
                .and("a", LocalDate.of(2025, 11, 10))
                .and(
                        "c",
                        List.of(
                                Facts.with("x", 1).build(),
                                Facts.with("x", true).build()))
                .and("at", LocalDateTime.of(2026, 11, 24, 10, 15, 0, 5))
                .and("nothing", null)
                .build();
        assertThat(facts.canonical())
                .isEqualTo("{\"a\":\"2025-11-10\",\"at\":\"2026-11-24T10:15:00\",\"b\":24020.40,"
                        + "\"c\":[{\"x\":1},{\"x\":true}]}");
    }

    @Test
    void comeBackEqualFromTheirBytes() {
        Facts facts = Facts.with("name", "张𠮷 \"·\" \\ \n")
                .and("big", new BigDecimal("1E+3"))
                .and("none", Facts.none())
                .build();
        assertThat(Facts.parse(facts.canonical()).canonical()).isEqualTo(facts.canonical());
        assertThat(facts.canonical()).contains("1000");
    }

    @Test
    void aComposedAndADecomposedLetterAreTheSameFact() {
        assertThat(Facts.with("n", "é").build().sha256())
                .isEqualTo(Facts.with("n", "e\u0301").build().sha256());
    }

    @Test
    void refuseWhatIsNoFact() {
        assertThatIllegalArgumentException().isThrownBy(() -> Facts.with("d", 1.5d));
        Assertions.assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Facts.none().text("missing"));
    }

    @Property
    void anyTextSurvives(@ForAll String text) {
        Facts facts = Facts.with("t", text).build();
        assertThat(Facts.parse(facts.canonical()).canonical()).isEqualTo(facts.canonical());
    }
}
