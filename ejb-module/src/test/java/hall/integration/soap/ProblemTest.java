package hall.integration.soap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void takesLongNumbersOutOfWhatAParserQuotes() {
        RuntimeException quoting = new RuntimeException(
                new IllegalArgumentException("cvc-pattern-valid: Value '99992319991130004X' and 9999990000000000014"));
        assertThat(Problem.of(quoting)).isEqualTo("IllegalArgumentException: cvc-pattern-valid: Value '#' and #");
    }

    @Test
    void suspectsOnlyWhatContradicts() {
        assertThat(Problem.isSuspicious(new RuntimeException(new UntrustedAnswerException("another person"))))
                .isTrue();
        assertThat(Problem.isSuspicious(new RuntimeException(new java.net.SocketTimeoutException())))
                .isFalse();
    }
}
