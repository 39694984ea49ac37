package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C-17, C-27, C-30, C-31: files that citizens hand in, from the door to the tables and back. */
@SystemTest
class MaterialsIT {

    private static final int MEGABYTE = 1024 * 1024;

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
