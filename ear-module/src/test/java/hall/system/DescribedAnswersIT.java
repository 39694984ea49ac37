package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import hall.shared.Facts;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the open interface answers is what its description says: each status, each member, and no other. */
@SystemTest
class DescribedAnswersIT {

    private static final Cast WHO = Cast.CHEN;

    private final Description description = new Description();
    private final Application application = new Application(WHO);
    private final Visit visit = application.visit();

    @BeforeEach
    void begin() {
        application.retractAll(WHO);
        HomeForm.forgetUploadsToday();
    }

    @AfterEach
    void takeBack() {
        application.retractAll(WHO);
    }

    @Test
    void describesItemsAndServices() {
        assertThat(description.wrongInAny("Item", Hall.get("/api/v1/items").body()))
                .isEmpty();
        assertThat(description.wrong(
                        "ItemWithGuide", Hall.get("/api/v1/items/TQ04").body()))
                .isEmpty();
        problem("get", "/items/{code}", 404, Hall.get("/api/v1/items/TQ99"));
    }

    @Test
    void describesACase() {
        String key = Application.key();
        String body = "{\"item\":\"TQ04\",\"decisionBy\":\"BY_POST\"}";
        HttpResponse<String> lodged = application.call(key, body);
        answered("post", "/cases", 201, lodged, "Receipt");
        answered("post", "/cases", 200, application.call(key, body), "Receipt");
        problem("post", "/cases", 422, application.call(key, body.replace("BY_POST", "AUTOMATIC")));
        problem("post", "/cases", 409, application.call(Application.key(), body));
        problem("post", "/cases", 400, application.call("short", body));
        String number = Facts.parse(lodged.body()).text("caseNumber");
        answered("get", "/cases/{no}", 200, visit.get("/api/v1/cases/" + number), "Case");
        DeskCases.waitsForPeople(number);
        HttpResponse<String> open = visit.get("/api/v1/cases/" + number);
        answered("get", "/cases/{no}", 200, open, "Case");
        assertThat(Facts.parse(open.body()).names()).contains("open");
        problem("get", "/cases/{no}", 404, visit.get("/api/v1/cases/" + number.replaceAll(".$", "X")));
        problem("get", "/cases/{no}", 401, Hall.get("/api/v1/cases/" + number));
        problem("get", "/cases/{no}", 403, Visit.ofOfficer("finance1").get("/api/v1/cases/" + number));
        application.retractAll(WHO);
        answered("get", "/cases/{no}", 200, visit.get("/api/v1/cases/" + number), "Case");
    }

    @Test
    void describesADraft() {
        String draft = "/api/v1/drafts/TQ01";
        assertThat(changed("DELETE", draft, "").statusCode()).isEqualTo(204);
        answered("get", "/drafts/{item}", 200, visit.get(draft), "Draft");
        String answers = "{\"revision\":0,\"answers\":{\"contractNumber\":\"YS202611240001\"}}";
        answered("put", "/drafts/{item}", 200, changed("PUT", draft, answers), "Draft");
        problem("put", "/drafts/{item}", 409, changed("PUT", draft, answers.replace("0001", "0002")));
        problem("put", "/drafts/{item}", 400, changed("PUT", draft, "{"));
        problem("get", "/drafts/{item}", 404, visit.get("/api/v1/drafts/xx"));
        problem("delete", "/drafts/{item}", 400, changed("DELETE", "/api/v1/drafts/xx", ""));
        assertThat(changed("DELETE", draft, "").statusCode()).isEqualTo(204);
    }

    /** A sender that has not heard of the first time sends the same again: one file, and one of the day's. */
    @Test
    void describesAFileAndTakesTheSameOnce() {
        Uploads uploads = new Uploads(visit);
        byte[] png = Uploads.png(7, 11);
        String name = "凭证 " + Application.key() + ".png";
        HttpResponse<String> first = uploads.send(name, png);
        answered("post", "/materials", 201, first, "UploadedFile");
        int counted = counted();
        HttpResponse<String> again = uploads.send(name, png);
        answered("post", "/materials", 200, again, "UploadedFile");
        assertThat(Facts.parse(again.body()).text("id"))
                .isEqualTo(Facts.parse(first.body()).text("id"));
        assertThat(counted()).as("not counted").isEqualTo(counted);
        String id = Facts.parse(first.body()).text("id");
        assertThat(id(uploads.send("第二份 " + name, png)))
                .as("under another name")
                .isNotEqualTo(id);
        assertThat(id(uploads.send(name, Uploads.png(7, 12))))
                .as("another content")
                .isNotEqualTo(id);
        assertThat(description.wrongInAny(
                        "UploadedFile", visit.get("/api/v1/materials").body()))
                .isEmpty();
        answered("get", "/materials/{id}", 200, visit.get("/api/v1/materials/" + id), "UploadedFile");
        problem("post", "/materials", 400, uploads.send("a.exe", png));
        assertThat(uploads.remove(id).statusCode()).isEqualTo(204);
        problem("delete", "/materials/{id}", 404, uploads.remove(id));
        assertThat(uploads.send(name, png).statusCode())
                .as("removed, so it is new")
                .isEqualTo(201);
    }

    private static String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(201);
        return Facts.parse(answer.body()).text("id");
    }

    private static int counted() {
        return Books.count("SELECT COALESCE(SUM(files), 0) FROM material_count");
    }

    private HttpResponse<String> changed(String method, String path, String body) {
        return visit.send(visit.request(path)
                .header("Content-Type", "application/json")
                .header("X-CSRF-Token", visit.token())
                .method(method, BodyPublishers.ofString(body)));
    }

    private void answered(String method, String path, int status, HttpResponse<String> answer, String schema) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(description.statuses(method, path)).as(method + " " + path).contains(Integer.toString(status));
        assertThat(description.wrong(schema, answer.body())).as(answer.body()).isEmpty();
    }

    private void problem(String method, String path, int status, HttpResponse<String> answer) {
        answered(method, path, status, answer, "Problem");
        assertThat(answer.headers().map()).contains(Map.entry("content-type", List.of("application/problem+json")));
    }
}
