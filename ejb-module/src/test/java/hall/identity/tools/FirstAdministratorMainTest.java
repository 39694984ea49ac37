package hall.identity.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstAdministratorMainTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ab", "1abc", "Chen", "chen ming", "陈明", "system", "anonymous", "a'; drop table officer"})
    void refusesANameThatNobodyCanSignInWith(String name) {
        assertThat(run(name)).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("A sign-in name has");
    }

    @Test
    void refusesANameThatNobodyCanRead() {
        assertThat(run("chen", "--name", "  ")).isEqualTo(1);
        assertThat(run("chen", "--name", "陈".repeat(81))).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("at most 80");
    }

    @Test
    void saysHowItIsUsed() {
        assertThat(run()).isEqualTo(1);
        assertThat(run("chen", "--name")).isEqualTo(1);
        assertThat(run("chen", "--nam", "x")).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith("usage:"));
    }

    private int run(String... arguments) {
        return FirstAdministratorMain.run(List.of(arguments), System.out, err);
    }
}
