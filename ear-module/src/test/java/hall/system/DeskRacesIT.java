package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C-44, C-45: two act on one case at once, or one on a page that is not the latest: one outcome, and the other is told. */
@SystemTest
class DeskRacesIT {

    private static final String CASE = "/office/case.xhtml?no=";

    @Test
    void c44LetsOneOfTwoWinAndTellsTheOtherWhoWithoutLosingAWord() {
        String number = DeskCases.lodged();
        List<Visit> both = List.of(Visit.ofOfficer("accept1"), Visit.ofOfficer("accept2"));
        List<Map<String, String>> forms = both.stream()
                .map(visit -> Visit.form(visit.get(CASE + number).body(), "decision"))
                .toList();
        List<HttpResponse<String>> answers = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                    forms.get(i).putAll(Map.of("choice", "ACCEPTED", "opinion", "第" + i + "位写的话", "decide", ""));
                    return both.get(i).post("/office/case.xhtml", forms.get(i));
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers.stream().map(HttpResponse::statusCode)).containsExactlyInAnyOrder(302, 200);
        int loser = answers.get(0).statusCode() == 200 ? 0 : 1;
        assertThat(answers.get(loser).body())
                .contains("您打开以后，这一件有了变化", loser == 0 ? "受理岗二" : "受理岗一", "受理通过", "第" + loser + "位写的话");
        assertThat(Books.count(
                        "SELECT COUNT(*) FROM stage_record WHERE case_number = ? AND decision = 'ACCEPTED'", number))
                .isEqualTo(1);
        new Application(Cast.WU).retractAll(Cast.WU);
    }

    @ParameterizedTest
    @ValueSource(strings = {"at once", "decided before", "retracted before"})
    void c45GivesOneOutcomeWhenTheApplicantRetractsWhileTheApproverDecides(String when) {
        String number = DeskCases.lodged();
        DeskCases.decide(Visit.ofOfficer("accept1"), number, "ACCEPTED", "");
        DeskCases.decide(Visit.ofOfficer("review1"), number, "PASSED", "");
        Visit approver = Visit.ofOfficer("approve1");
        Visit citizen = Visit.ofCitizen(Cast.WU.idNumber);
        Map<String, String> denial = Visit.form(approver.get(CASE + number).body(), "decision");
        denial.putAll(Map.of("choice", "DENIED", "opinion", "合同已注销", "decide", ""));
        Map<String, String> retraction =
                Visit.form(citizen.get("/citizen/case.xhtml?no=" + number).body(), "f-retract");
        retraction.put("retract", "");
        HttpResponse<String> retracted;
        HttpResponse<String> denied;
        switch (when) {
            case "decided before" -> {
                denied = approver.post("/office/case.xhtml", denial);
                retracted = citizen.post("/citizen/case.xhtml", retraction);
            }
            case "retracted before" -> {
                retracted = citizen.post("/citizen/case.xhtml", retraction);
                denied = approver.post("/office/case.xhtml", denial);
            }
            default -> {
                CompletableFuture<HttpResponse<String>> other =
                        CompletableFuture.supplyAsync(() -> citizen.post("/citizen/case.xhtml", retraction));
                denied = approver.post("/office/case.xhtml", denial);
                retracted = other.join();
            }
        }
        String status = Books.value("SELECT status FROM case_file WHERE case_number = ?", number);
        assertThat(status)
                .isIn(
                        when.equals("decided before")
                                ? List.of("DENIED")
                                : when.equals("retracted before")
                                        ? List.of("RETRACTED")
                                        : List.of("DENIED", "RETRACTED"));
        assertThat(Books.value(
                        "SELECT GROUP_CONCAT(decision ORDER BY id) FROM stage_record WHERE case_number = ?", number))
                .as("no step after the end")
                .isEqualTo("APPLIED,ACCEPTED,PASSED," + status);
        if (status.equals("RETRACTED")) {
            assertThat(retracted.statusCode()).isEqualTo(302);
            assertThat(denied.body()).contains("申请人", "撤回申请", "合同已注销");
        } else {
            assertThat(denied.statusCode()).isEqualTo(302);
            assertThat(retracted.statusCode()).isEqualTo(200);
            assertThat(retracted.body()).contains("刚才的操作没有生效", "合同已注销");
        }
    }
}
