package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C-44, C-45: two act on one case at once, or one on a page that is not the latest: one outcome, and the other is told. */
@SystemTest
class DeskRacesIT {

    private static final String CASE = "/office/case.xhtml?no=";
    private static final int ROUNDS = 4;

    @Test
    void c44LetsOneOfTwoWinAndTellsTheOtherWhoAndWhenWithoutLosingAWord() {
        String number = DeskCases.lodged();
        List<Visit> both = List.of(Visit.ofOfficer("accept1"), Visit.ofOfficer("accept2"));
        for (int round = 0; round < ROUNDS; round++) {
            int loser = loser(atOnce(both, number, Map.of("claim", "")), number);
            Visit winner = both.get(1 - loser);
            Map<String, String> back = Visit.form(winner.get(CASE + number).body(), "decision");
            back.put("release", "");
            assertThat(winner.post("/office/case.xhtml", back).statusCode()).isEqualTo(302);
        }
        List<HttpResponse<String>> answers = atOnce(both, number, Map.of("choice", "ACCEPTED", "decide", ""));
        int loser = loser(answers, number);
        assertThat(answers.get(loser).body())
                .contains(
                        "受理通过",
                        Books.value(
                                "SELECT DATE_FORMAT(decided_at, '%H:%i:%s') FROM stage_record WHERE case_number = ?"
                                        + " AND decision = 'ACCEPTED'",
                                number));
        assertThat(Books.count(
                        "SELECT COUNT(*) FROM stage_record WHERE case_number = ? AND decision = 'ACCEPTED'", number))
                .isEqualTo(1);
        new Application(Cast.WU).retractAll(Cast.WU);
    }

    /** Each sends the form of an own page, with an own opinion, when the other is ready to, too. */
    private static List<HttpResponse<String>> atOnce(List<Visit> both, String number, Map<String, String> button) {
        CountDownLatch ready = new CountDownLatch(both.size());
        return IntStream.range(0, both.size())
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                    Map<String, String> form =
                            Visit.form(both.get(i).get(CASE + number).body(), "decision");
                    form.putAll(button);
                    form.put("opinion", "第" + i + "位写的话");
                    ready.countDown();
                    awaitAll(ready);
                    return both.get(i).post("/office/case.xhtml", form);
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static void awaitAll(CountDownLatch ready) {
        try {
            assertThat(ready.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Which of the two was refused; told who was quicker, and shown the own words. */
    private static int loser(List<HttpResponse<String>> answers, String number) {
        assertThat(answers.stream().map(HttpResponse::statusCode)).containsExactlyInAnyOrder(302, 200);
        int loser = answers.get(0).statusCode() == 200 ? 0 : 1;
        assertThat(answers.get(loser).body())
                .as(number)
                .contains("您打开以后，这一件有了变化", loser == 0 ? "受理岗二" : "受理岗一", "第" + loser + "位写的话");
        return loser;
    }

    /** The form for asking the applicant is another than the one for deciding. */
    @Test
    void c44LosesNoWordOfANoticeThatComesTooLate() {
        String number = DeskCases.lodged();
        Visit officer = Visit.ofOfficer("accept2");
        Map<String, String> notice = Visit.form(officer.get(CASE + number).body(), "amendment");
        notice.putAll(Map.of(
                "amend", "vouchers",
                "reason-vouchers", "ILLEGIBLE",
                "words-vouchers", "付款凭证金额模糊，请重新拍照",
                "amend-show", ""));
        DeskCases.decide(Visit.ofOfficer("accept1"), number, "ACCEPTED", "");
        HttpResponse<String> late = officer.post("/office/case.xhtml", notice);
        assertThat(late.statusCode()).isEqualTo(200);
        assertThat(late.body()).contains("您打开以后，这一件有了变化", "受理岗一", "付款凭证金额模糊，请重新拍照");
        assertThat(Books.count("SELECT COUNT(*) FROM amendment_notice WHERE case_number = ?", number))
                .isZero();
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
