package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** C-17, C-27, C-28, C-30, C-31: files that citizens hand in, from the door to the tables and back. */
@SystemTest
class MaterialsIT {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String HTML = "<html><script>alert(1)</script></html>";

    private final Visit citizen = Visit.ofCitizen(Cast.CHEN.idNumber);
    private final Uploads uploads = new Uploads(citizen);

    @BeforeEach
    void forgetHowManyWereSentToday() throws SQLException {
        asOwner("DELETE FROM material_count");
    }

    @AfterEach
    void takeBack() {
        new Application(Cast.CHEN).retractAll(Cast.CHEN);
    }

    @Test
    void takesAFileAndGivesItBackToItsOwner() {
        byte[] png = Uploads.png(20, 10);
        String id = uploads.taken("付款 凭证.png", png);
        HttpResponse<byte[]> answer = citizen.bytes("/materials/" + id);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(png);
        assertThat(header(answer, "Content-Type")).containsExactly("image/png");
        assertThat(header(answer, "Content-Disposition"))
                .containsExactly(
                        "inline; filename=\"__ __.png\"; filename*=UTF-8''%E4%BB%98%E6%AC%BE%20%E5%87%AD%E8%AF%81.png");
        assertThat(header(answer, "X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(header(answer, "Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox; frame-ancestors 'none'");
        assertThat(header(answer, "Cache-Control")).containsExactly("no-store");
        assertThat(citizen.get("/api/v1/materials").body()).contains("\"id\":\"" + id + "\"", "\"NOT_SCANNED\"");
        assertThat(Books.count("SELECT COUNT(*) FROM audit_record WHERE stream = CONCAT('material:', ?)", id))
                .isEqualTo(1);
    }

    @Test
    void neverShowsAPdfInTheHallsOwnPlace() {
        String id = uploads.taken("合同.pdf", Uploads.pdf(""));
        assertThat(header(citizen.bytes("/materials/" + id), "Content-Disposition")
                        .get(0))
                .startsWith("attachment; ");
        HttpResponse<byte[]> page = citizen.bytes("/materials/" + id + "/page/1");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(citizen.get("/materials/" + id + "/page/2").statusCode()).isEqualTo(404);
    }

    @Test
    void takesTenMegabytesWhole() {
        byte[] png = Uploads.png(1860, 1860);
        assertThat(png.length).isBetween(9 * MEGABYTE, 10 * MEGABYTE);
        String id = uploads.taken("大图.png", png);
        assertThat(citizen.bytes("/materials/" + id).body()).isEqualTo(png);
        assertThat(Books.count("SELECT SUM(LENGTH(bytes)) FROM material_content WHERE material_id = ?", id))
                .isEqualTo(png.length);
    }

    @TestFactory
    Stream<DynamicTest> refusesWithReasonAndCureAndKeepsNothing() {
        byte[] pdf = Uploads.pdf("");
        return Stream.of(
                refused("a.jpg", Uploads.ascii(HTML), "MATERIAL-003"),
                refused("b.jpg", Uploads.ascii("\u007fELF\2\1\1"), "MATERIAL-003"),
                refused("c.jpg", Uploads.ascii("<svg onload='alert(1)'/>"), "MATERIAL-003"),
                refused("d.pdf", zipBomb(), "MATERIAL-003"),
                refused("e.pdf", new byte[0], "MATERIAL-002"),
                refused("f.pdf", new byte[11 * MEGABYTE], "MATERIAL-001"),
                refused("g.pdf", new byte[40 * MEGABYTE], "MATERIAL-001"),
                refused("h.pdf.exe", pdf, "MATERIAL-004"),
                refused("i.pdf", Uploads.pdf("/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"), "MATERIAL-006"),
                refused("j.pdf", Uploads.pdf("/Names<</EmbeddedFiles<<>>>>"), "MATERIAL-007"),
                refused("k.jpg", Uploads.joined(Uploads.jpeg(9, 9), Uploads.ascii(HTML)), "MATERIAL-012"),
                refused("l.png", pixelFlood(), "MATERIAL-011"),
                refused("m.pdf", Arrays.copyOf(pdf, 120), "MATERIAL-005"),
                refused("n.pdf", Uploads.pdf("", 10_000), "MATERIAL-009"),
                refused("o.pdf", Uploads.pdf("/OpenAction<</S/GoToR/F(b.pdf)/D[0/Fit]>>"), "MATERIAL-006"));
    }

    /** C-28: told within a second (a PDF within three: a process of its own is started for it, adr/0010), in little memory. */
    @Test
    void refusesWhatWouldGrowAtOnceAndLeavesNothingBehind() throws IOException {
        Map<String, byte[]> growing = Map.of(
                "pixel-flood.png", pixelFlood(),
                "zip-bomb.pdf", zipBomb(),
                "inflating.pdf", inflatingPdf(),
                "10000-pages.pdf", Uploads.pdf("", 10_000));
        Set<String> before = temporary();
        uploads.send("warm.pdf", Uploads.pdf("/OpenAction<</S/JavaScript>>"));
        try (ServerMemory memory = new ServerMemory()) {
            for (Map.Entry<String, byte[]> each : growing.entrySet()) {
                long live = memory.live();
                long[] millis = new long[1];
                long most = memory.mostDuring(() -> {
                    long begin = System.nanoTime();
                    assertThat(uploads.send(each.getKey(), each.getValue()).statusCode())
                            .as(each.getKey())
                            .isEqualTo(400);
                    millis[0] = Duration.ofNanos(System.nanoTime() - begin).toMillis();
                });
                System.out.println("C-28 " + each.getKey() + ", " + each.getValue().length / 1024 + " KB: " + millis[0]
                        + " ms, " + (most - live) / MEGABYTE + " MB with garbage");
                assertThat(millis[0])
                        .as(each.getKey())
                        .isLessThan(each.getKey().matches("inflating.*|10000.*") ? 3_000 : 1_000);
                assertThat(most - live).as(each.getKey()).isLessThan(32L * MEGABYTE);
            }
        }
        assertThat(temporary()).as("left on the disk").isEqualTo(before);
    }

    /** Where uploads lie while they are looked at. */
    private static Set<String> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.startsWith("material"))
                    .collect(Collectors.toSet());
        }
    }

    /** An archive of a hundred megabytes of nothing. */
    private static byte[] zipBomb() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a"));
            for (int i = 0; i < 100; i++) {
                zip.write(new byte[MEGABYTE]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PDF with a stream that inflates to a hundred megabytes. */
    private static byte[] inflatingPdf() {
        ByteArrayOutputStream zeros = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(zeros)) {
            for (int i = 0; i < 100; i++) {
                deflating.write(new byte[MEGABYTE]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String stream = "<</Length " + zeros.size() + "/Filter/FlateDecode>>\nstream\n"
                + zeros.toString(StandardCharsets.ISO_8859_1) + "\nendstream";
        return Uploads.ascii(new String(Uploads.pdf(""), StandardCharsets.ISO_8859_1)
                .replace("xref\n0 ", "9 0 obj\n" + stream + "\nendobj\nxref\n0 "));
    }

    private DynamicTest refused(String name, byte[] content, String code) {
        return DynamicTest.dynamicTest(code + " " + name, () -> {
            int before = rows();
            HttpResponse<String> answer = uploads.send(name, content);
            assertThat(answer.statusCode()).isEqualTo(code.equals("MATERIAL-001") ? 413 : 400);
            assertThat(header(answer, "Content-Type")).containsExactly("application/problem+json");
            assertThat(answer.body()).contains(code, "没有收下", "请");
            assertThat(rows()).isEqualTo(before);
        });
    }

    @Test
    void cutsABodyOffThatNeverSaidHowLongItIs() {
        HttpResponse<String> answer = uploads.send(
                "endless.pdf", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[11 * MEGABYTE])));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("MATERIAL-001", "10 MB");
    }

    @Test
    void cleansNames() {
        byte[] jpeg = Uploads.jpeg(5, 5);
        Map<String, String> names = Map.of(
                "../../../etc/passwd.jpg",
                "passwd.jpg",
                "a\r\nSet-Cookie: x=1.jpg",
                "aSet-Cookie_ x=1.jpg",
                "gpj\u202Efdp.jpg",
                "gpjfdp.jpg",
                "长".repeat(300) + ".jpg",
                "长".repeat(96) + ".jpg",
                "=1+1.png",
                "_1+1.jpg");
        names.forEach((given, shown) -> {
            String id = uploads.taken(given, jpeg);
            assertThat(Books.value("SELECT name FROM material WHERE id = ?", id))
                    .isEqualTo(shown);
            assertThat(header(citizen.bytes("/materials/" + id), "Content-Disposition"))
                    .hasSize(1);
        });
    }

    @Test
    void showsNobodyElsesFile() {
        String id = uploads.taken("a.png", Uploads.png(5, 5));
        Visit other = Visit.ofCitizen(Cast.SI.idNumber);
        int before = refusals();
        for (String path : List.of("/materials/" + id, "/materials/" + id + "/page/1", "/api/v1/materials/" + id)) {
            assertThat(other.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(refusals()).isEqualTo(before + 3);
        assertThat(other.get("/materials/1").statusCode()).isEqualTo(404);
        assertThat(other.get("/materials/99999999999999999999").statusCode()).isEqualTo(404);
        assertThat(other.get("/materials/..%2f").statusCode()).isIn(400, 404);
        assertThat(new Uploads(other).remove(id).statusCode()).isEqualTo(404);
        assertThat(citizen.get("/materials/" + id).statusCode()).isEqualTo(200);
        assertThat(Visit.ofOfficer("finance2").get("/materials/" + id).statusCode())
                .isEqualTo(404);
        HttpResponse<String> stranger = new Visit().get("/materials/" + id);
        assertThat(stranger.statusCode()).isEqualTo(302);
        assertThat(new Visit().get("/api/v1/materials/" + id).statusCode()).isEqualTo(401);
    }

    @Test
    void removesAFileThatNoCaseHas() {
        String id = uploads.taken("a.png", Uploads.png(5, 5));
        assertThat(uploads.remove(id).statusCode()).isEqualTo(204);
        assertThat(uploads.remove(id).statusCode()).isEqualTo(404);
        assertThat(citizen.get("/materials/" + id).statusCode()).isEqualTo(404);
        assertThat(Books.count("SELECT COUNT(*) FROM material_content WHERE material_id = ?", id))
                .isZero();
        assertThat(Books.value("SELECT name FROM material WHERE id = ?", id)).isEmpty();
    }

    @Test
    void takesOnlySoManyADay() throws SQLException {
        byte[] png = Uploads.png(5, 5);
        asOwner("INSERT INTO material_count (person_id, day, files) SELECT id, '" + Books.today() + "', 28 FROM person"
                + " WHERE identity_number = '" + Cast.CHEN.idNumber + "'");
        uploads.taken("29.png", png);
        uploads.taken("30.png", png);
        HttpResponse<String> answer = uploads.send("31.png", png);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("MATERIAL-015", "30", "明天");
    }

    @Test
    void takesNothingFromAnotherSite() {
        HttpResponse<String> answer = citizen.send(citizen.request("/api/v1/materials")
                .header("Content-Type", "image/png")
                .POST(BodyPublishers.ofByteArray(Uploads.png(5, 5))));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void showsAnOfficerWhatTheCaseHasOnceItIsScanned() throws SQLException {
        String number = new Application(Cast.CHEN).lodge();
        Books.await(
                "handed to people",
                () -> Books.value("SELECT status FROM case_file WHERE case_number = ?", number)
                        .equals("SUBMITTED"));
        String id = uploads.taken("凭证.pdf", Uploads.pdf(""));
        Visit officer = Visit.ofOfficer("accept1");
        assertThat(officer.get("/materials/" + id).statusCode())
                .as("of no case yet")
                .isEqualTo(404);
        asOwner("UPDATE material SET case_number = '" + number + "', bound_at = received_at WHERE id = " + id);
        assertThat(officer.bytes("/materials/" + id + "/page/1").body()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(Books.count(
                        "SELECT COUNT(*) FROM person_data_access WHERE case_number = ? AND what = 'material'", number))
                .isEqualTo(1);
        assertThat(Visit.ofOfficer("accept3").get("/materials/" + id).statusCode())
                .as("of another branch")
                .isEqualTo(403);
        assertThat(uploads.remove(id).statusCode()).isEqualTo(409);
        asOwner("UPDATE material SET scan = 'PENDING' WHERE id = " + id);
        HttpResponse<String> waiting = officer.get("/materials/" + id);
        assertThat(waiting.statusCode()).isEqualTo(409);
        assertThat(waiting.body()).contains("待查毒");
        asOwner("UPDATE material SET scan = 'INFECTED' WHERE id = " + id);
        assertThat(officer.get("/materials/" + id).body()).contains("隔离");
        assertThat(citizen.get("/materials/" + id).statusCode()).isEqualTo(409);
    }

    @Test
    void keepsTheFilesOfACaseAgainstTheApplicationsOwnUser() throws SQLException {
        String id = uploads.taken("a.png", Uploads.png(5, 5));
        try (var database = Hall.database();
                var statement = database.createStatement()) {
            for (String sql : List.of(
                    "UPDATE material_content SET bytes = '' WHERE material_id = " + id,
                    "DELETE FROM material WHERE id = " + id)) {
                assertThat(Stream.of(sql).map(s -> refusedBy(statement, s)).toList())
                        .as(sql)
                        .containsExactly(true);
            }
        }
    }

    private static boolean refusedBy(Statement statement, String sql) {
        try {
            statement.executeUpdate(sql);
            return false;
        } catch (SQLException refused) {
            return true;
        }
    }

    /** A PNG that says it has 65,535 × 65,535 pixels. */
    private static byte[] pixelFlood() {
        byte[] png = Uploads.png(5, 5);
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(16, 65_535).putInt(20, 65_535);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return png;
    }

    private static int rows() {
        return Books.count("SELECT COUNT(*) FROM material")
                + Books.count("SELECT COUNT(DISTINCT material_id) FROM material_content");
    }

    private static int refusals() {
        return Books.count(
                "SELECT COUNT(*) FROM security_event WHERE kind = 'ACCESS_REFUSED' AND detail LIKE 'material %'");
    }

    private static List<String> header(HttpResponse<?> answer, String name) {
        return answer.headers().allValues(name);
    }

    private static void asOwner(String sql) throws SQLException {
        try (var database = Hall.databaseAsOwner();
                var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
