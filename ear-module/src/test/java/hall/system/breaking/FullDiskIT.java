package hall.system.breaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hall.launcher.ExternalDatabase;
import hall.system.Uploads;
import hall.system.Visit;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * C-53: no room for files on their way in. People are told to come again, no row speaks of a file that is not there, and small files
 * are taken meanwhile.
 */
@Tag("long")
class FullDiskIT {

    private static final int PORT = 13_306 + 71 + OwnHall.portOffset();

    private static Path root;
    private static Path spool;
    private static DebianMariaDb server;
    private static OwnHall hall;
    private static Visit citizen;
    private static Uploads uploads;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        root = Path.of("target", "breaking", "full-" + System.nanoTime()).toAbsolutePath();
        spool = Files.createDirectories(root.resolve("spool"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", spool.toString()) == 0,
                "only who may mount a small file system can fill one");
        server = new DebianMariaDb(root.resolve("database"), PORT);
        ExternalDatabase database = server.start();
        server.awaitReady();
        hall = OwnHall.start("full-disk", database, List.of("-Djava.io.tmpdir=" + spool));
        citizen = new Visit(hall.url(""));
        assertThat(citizen.signIn(Visit.YI, Visit.PASSWORD).statusCode()).isEqualTo(302);
        uploads = new Uploads(citizen);
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        Optional.ofNullable(hall).ifPresent(OwnHall::close);
        Optional.ofNullable(server).ifPresent(DebianMariaDb::close);
        run("umount", spool.toString());
    }

    @Test
    void takesNoFileWhileThereIsNoRoomOnTheWay() throws IOException {
        Path ballast = Files.write(spool.resolve("ballast"), new byte[11 * 1024 * 1024]);
        String before = known();
        refused(uploads.send("a.png", Uploads.png(1860, 1860)));
        assertThat(known()).isEqualTo(before);
        uploads.taken("small.png", Uploads.png(50, 50));
        Files.delete(ballast);
        uploads.taken("large.png", Uploads.png(1860, 1860));
        try (var left = Files.list(spool)) {
            assertThat(left.filter(f -> f.getFileName().toString().startsWith("material")))
                    .isEmpty();
        }
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).contains("MATERIAL-014", "现在收不下文件", "稍等");
    }

    /** How many files there are, contents, files counted today, and records of files received: all four or none. */
    private static String known() {
        return String.join(
                " ",
                hall.column(
                        "SELECT COUNT(*) FROM material UNION ALL SELECT COUNT(DISTINCT material_id) FROM material_content"
                                + " UNION ALL SELECT SUM(files) FROM material_count"
                                + " UNION ALL SELECT COUNT(*) FROM audit_record WHERE event_type = 'MATERIAL_RECEIVED'"));
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
