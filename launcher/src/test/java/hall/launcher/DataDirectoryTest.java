package hall.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path root;

    @Test
    void isUsedByOneRunAtATime() {
        try (DataDirectory first = DataDirectory.take(root)) {
            assertThat(first.root()).isEqualTo(root);
            assertThatThrownBy(() -> DataDirectory.take(root))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("in use by another run");
        }
        DataDirectory.take(root).close();
    }

    @Test
    void keepsSecretsThatOnlyTheOwnerMayRead() throws IOException {
        try (DataDirectory data = DataDirectory.take(root)) {
            String made = data.secrets().get("db.app");
            assertThat(made).hasSize(48).isEqualTo(data.secrets().get("db.app"));
            assertThat(data.secrets().get("db.owner")).isNotEqualTo(made);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void forgetsEverythingWhenEmptied() {
        try (DataDirectory data = DataDirectory.take(root)) {
            String before = data.secrets().get("db.app");
            data.sub("keys");
            data.empty();
            assertThat(root.resolve("keys")).doesNotExist();
            assertThat(data.secrets().get("db.app")).isNotEqualTo(before);
        }
    }

    @Test
    void makesKeysThatBothSidesBelieve() {
        Path keys = root.resolve("keys");
        new KeyMaterial(keys).makeIfMissing();
        assertThat(keys)
                .isDirectoryContaining("glob:**/hall.p12")
                .isDirectoryContaining("glob:**/hall-trust.p12")
                .isDirectoryContaining("glob:**/datacentre-trust.p12")
                .isDirectoryContaining("glob:**/bank-trust.p12");
    }

    @Test
    void saysWhichPortIsTakenAndWhatToDo() throws IOException {
        try (ServerSocket other = new ServerSocket()) {
            // Somewhere in the range that an offset can reach.
            other.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 28_080));
            int taken = other.getLocalPort();
            Ports ports = new Ports(taken - 8080);
            assertThatThrownBy(() -> ports.checkFree(false))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("Port " + taken)
                    .hasMessageContaining("HALL_PORT_OFFSET=");
        }
    }
}
