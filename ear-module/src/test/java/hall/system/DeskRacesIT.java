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
import org.junit.jupiter.params.provider.CsvSource;
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
    void c45GivesOneOutcomeWhenTheApplicantRetractsWhileTheApproverDenies(String when) {
        Race race = new Race(DeskCases.lodged(), Cast.WU, "DENIED", "合同已注销");
        race.run(when);
        assertThat(race.steps()).as("no step after the end").isEqualTo("APPLIED,ACCEPTED,PASSED," + race.status());
        race.tellsTheLoser("合同已注销");
        race.movesMoney(0);
    }

    /** Last of all what is granted for sure: a home is paid for once, so each order that may end so has a contract of its own. */
    @ParameterizedTest
    @CsvSource({"retracted before, YS202611240041", "at once, YS202611240041", "decided before, YS202611240042"})
    void c45HoldsNoMoneyOfACaseThatIsRetractedWhileTheApproverGrants(String when, String contract) {
        Race race = new Race(DeskCases.lodged(Cast.SI, contract), Cast.SI, "GRANTED", "同意");
        race.run(when);
        if (race.retracted()) {
            assertThat(race.steps()).isEqualTo("APPLIED,ACCEPTED,PASSED,RETRACTED");
            race.movesMoney(0);
        } else {
            Books.await("paid", () -> race.status().equals("DONE"));
            assertThat(race.steps()).isEqualTo("APPLIED,ACCEPTED,PASSED,GRANTED,PAID");
            race.movesMoney(1);
        }
        race.tellsTheLoser("同意");
    }

    /** The approver's decision and the applicant's retraction, both from pages opened before either. */
    private static final class Race {

        private final String number;
        private final Visit approver = Visit.ofOfficer("approve1");
        private final Visit citizen;
        private final Map<String, String> decision;
        private final Map<String, String> retraction;
        private HttpResponse<String> decided;
        private HttpResponse<String> retracted;

        Race(String number, Cast who, String choice, String opinion) {
            this.number = number;
            this.citizen = Visit.ofCitizen(who.idNumber);
            DeskCases.decide(Visit.ofOfficer("accept1"), number, "ACCEPTED", "");
            DeskCases.decide(Visit.ofOfficer("review1"), number, "PASSED", "");
            decision = Visit.form(approver.get(CASE + number).body(), "decision");
            decision.putAll(Map.of("choice", choice, "opinion", opinion, "decide", ""));
            retraction =
                    Visit.form(citizen.get("/citizen/case.xhtml?no=" + number).body(), "f-retract");
            retraction.put("retract", "");
        }

        void run(String when) {
            switch (when) {
                case "decided before" -> {
                    decide();
                    retract();
                }
                case "retracted before" -> {
                    retract();
                    decide();
                }
                default -> {
                    CompletableFuture<Void> other = CompletableFuture.runAsync(this::retract);
                    decide();
                    other.join();
                }
            }
            if (!when.equals("at once")) {
                assertThat(retracted()).isEqualTo(when.equals("retracted before"));
            }
        }

        private void decide() {
            decided = approver.post("/office/case.xhtml", decision);
        }

        private void retract() {
            retracted = citizen.post("/citizen/case.xhtml", retraction);
        }

        String status() {
            return Books.value("SELECT status FROM case_file WHERE case_number = ?", number);
        }

        boolean retracted() {
            return status().equals("RETRACTED");
        }

        String steps() {
            return Books.value(
                    "SELECT GROUP_CONCAT(decision ORDER BY id) FROM stage_record WHERE case_number = ?", number);
        }

        /** Held, instructed and booked as often as it was granted. */
        void movesMoney(int times) {
            for (String rows : List.of(
                    "withdrawal WHERE case_number = ?",
                    "payment_instruction WHERE reference = ?",
                    "ledger_entry WHERE business_key LIKE 'WITHDRAWAL-HOLD:%' AND case_number = ?",
                    "ledger_entry WHERE business_key LIKE 'WITHDRAWAL-FINAL:%' AND case_number = ?")) {
                assertThat(Books.count("SELECT COUNT(*) FROM " + rows, number))
                        .as(rows)
                        .isEqualTo(times);
            }
            assertThat(Books.count("SELECT COUNT(*) FROM ledger_entry WHERE case_number = ?", number))
                    .as("nothing was taken back")
                    .isEqualTo(2 * times);
        }

        /** One of the two was done; the other keeps the words and reads what happened. */
        void tellsTheLoser(String opinion) {
            if (retracted()) {
                assertThat(retracted.statusCode()).isEqualTo(302);
                assertThat(decided.body()).contains("申请人", "撤回申请", opinion);
            } else {
                assertThat(decided.statusCode()).isEqualTo(302);
                assertThat(retracted.statusCode()).isEqualTo(200);
                assertThat(retracted.body()).contains("刚才的操作没有生效");
            }
        }
    }
}
