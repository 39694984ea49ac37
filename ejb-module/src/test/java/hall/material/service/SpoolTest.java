package hall.material.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.shared.BusinessException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SpoolTest {

    private static final int ELEVEN = 11 * 1024 * 1024;

    @Test
    void givesBackWhatCame() {
        byte[] sent = new byte[Spool.LONGEST];
        Arrays.fill(sent, (byte) 7);
        try (Spool spool = Spool.of(new ByteArrayInputStream(sent), sent.length)) {
            assertThat(spool.bytes()).isEqualTo(sent);
        }
    }

    @Test
    void refusesElevenMegabytesUnread() {
        InputStream untouched = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read");
            }
        };
        refused("MATERIAL-001", () -> Spool.of(untouched, ELEVEN));
    }

    @Test
    void refusesElevenMegabytesThatWereNotDeclaredAtTheFirstByteTooMany() {
        int[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 0;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                read[0] += length;
                return length;
            }
        };
        refused("MATERIAL-001", () -> Spool.of(endless, -1));
        assertThat(read[0]).isLessThan(Spool.LONGEST + 256 * 1024);
    }

    @Test
    void refusesNothing() {
        refused("MATERIAL-002", () -> Spool.of(InputStream.nullInputStream(), 0));
        refused("MATERIAL-002", () -> Spool.of(InputStream.nullInputStream(), -1));
    }

    @Test
    void refusesWhatBreaksOff() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }
        };
        refused("MATERIAL-013", () -> Spool.of(broken, 100));
    }

    @Test
    void leavesNothingOnTheDisk() throws IOException {
        List<Path> before = materials();
        try (Spool spool = Spool.of(new ByteArrayInputStream(new byte[100]), 100)) {
            assertThat(materials()).isEqualTo(before);
            assertThat(spool.bytes()).hasSize(100);
        }
        refused("MATERIAL-001", () -> Spool.of(new ByteArrayInputStream(new byte[ELEVEN]), -1));
        assertThat(materials()).isEqualTo(before);
    }

    private static List<Path> materials() throws IOException {
        try (Stream<Path> files = java.nio.file.Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(f -> f.getFileName().toString().startsWith("material"))
                    .sorted()
                    .toList();
        }
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
