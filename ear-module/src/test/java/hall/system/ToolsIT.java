package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import hall.audit.tools.VerifyAuditMain;
import hall.casefile.tools.ReplayMain;
import hall.shared.tools.ToolDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code ./hall verify-audit} and {@code ./hall replay} on what is not the database of a hall. */
@SystemTest
class ToolsIT {

    private static final List<ToolDatabase.Work> TOOLS = List.of(
            connection -> VerifyAuditMain.run(connection, Optional.empty(), silent()),
            connection -> ReplayMain.run(connection, silent()));

    @Test
    void saysThatNobodyListens() throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = free.getLocalPort();
        }
        String url = Hall.environment("HALL_DB_URL").replaceFirst(":[0-9]+/", ":" + nobody + "/");
        refuses("HALL_DB_URL", url, "does not answer");
    }

    @Test
    void saysThatThePasswordIsWrong() {
        refuses("HALL_DB_PASSWORD", "wrong", "turns the user " + Hall.environment("HALL_DB_USER") + " away");
    }

    @Test
    void saysThatTheSchemaIsEmptyOrMissing() {
        for (String schema : List.of("information_schema", "nobodys")) {
            String url = Hall.environment("HALL_DB_URL").replaceFirst("(:[0-9]+)/\\w+", "$1/" + schema);
            refuses("HALL_DB_URL", url, "is not that of a hall of this version");
        }
    }

    private static void refuses(String name, String value, String words) {
        Map<String, String> environment = new HashMap<>();
        for (String variable : List.of("HALL_DB_URL", "HALL_DB_USER", "HALL_DB_PASSWORD")) {
            environment.put(variable, Hall.environment(variable));
        }
        environment.put(name, value);
        for (ToolDatabase.Work tool : TOOLS) {
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            int code = ToolDatabase.run(environment, tool, new PrintStream(said, true, StandardCharsets.UTF_8));
            assertThat(said.toString(StandardCharsets.UTF_8))
                    .contains(words)
                    .doesNotContain("Exception", "\tat ", Hall.environment("HALL_DB_PASSWORD"));
            assertThat(code).isEqualTo(2);
        }
    }

    private static PrintStream silent() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }
}
