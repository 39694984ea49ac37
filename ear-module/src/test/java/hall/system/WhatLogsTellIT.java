package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * C-33: no log of any part holds an identity number, card, phone, password or token, and nobody outside writes a line into
 * one. Plays a journey of its own, with everything that makes parts write; runs last of the tests from outside (by its name),
 * so that it reads what they left, too.
 */
@SystemTest
class WhatLogsTellIT {

    private static final Cast WHO = Cast.CHEN;
    private static final String WRONG = "wrong-Pass-2026";

    private final Application application = new Application(WHO);
    private final List<String> secrets = new ArrayList<>(List.of(Visit.PASSWORD, WRONG));

    @AfterEach
    void takeBack() {
        City.heal();
        application.retractAll(WHO);
    }

    @Test
    void isNothingAboutAnybody() throws IOException {
        payment();
        badAnswers();
        wrongGuesses();
        forgottenPassword();
        forgedLines();
        office();
        ownSecrets();

        List<Path> logs = LogScan.logsIn(data());
        assertThat(logs)
                .extracting(log -> log.getFileName().toString())
                .contains("server.log", "sandbox.out", "database.log");
        assertThat(new LogScan(secrets).in(logs)).isEmpty();
    }

    @Test
    void isFoundWhenItIsThere(@TempDir Path data) throws IOException {
        Path log = Files.createDirectory(data.resolve("log")).resolve("server.log");
        Files.writeString(
                log,
                Stream.of(WHO.idNumber, WHO.idNumber.replace("0240", "0241"), WHO.card, WHO.phone, "余额" + WRONG)
                                .map(planted -> "{\"timestamp\":\"x\",\"message\":\"a " + planted + "\"}\n")
                                .reduce("", String::concat)
                        + LogScan.FORGED + "\n"
                        + "{\"timestamp\":\"x\",\"message\":\"being wri");
        assertThat(new LogScan(List.of("余额" + WRONG)).in(LogScan.logsIn(data)))
                .extracting(sentence -> sentence.split(": ")[1])
                .containsExactly(
                        "an identity number",
                        "a card",
                        "a phone",
                        "a secret",
                        "a line that a visitor made",
                        "a line that is no entry");
    }

    private void payment() {
        Application paid = new Application(Cast.YI);
        // In a whole run the stories paid her already, and their lines are read.
        if (City.instructionsTo(Cast.YI.card).isEmpty()) {
            assertThat(paid.call(Application.key(), "{\"item\":\"TQ04\",\"decisionBy\":\"AUTOMATIC\"}")
                            .statusCode())
                    .isEqualTo(201);
            Books.await("paid", () -> !City.instructionsTo(Cast.YI.card).isEmpty());
        }
        secrets.add(paid.visit().session());
        secrets.add(paid.visit().token());
    }

    private void badAnswers() {
        for (String[] bad : new String[][] {{"SB1", "TAMPERED"}, {"BK1", "WRONG_PERSON"}, {"SB1", "HTML"}}) {
            application.retractAll(WHO);
            City.fail(bad[0], bad[1], "\"count\":1");
            String number = application.lodge();
            Books.await(bad[1], () -> Books.attempts(number, "evidence") >= 1);
            City.heal();
        }
        City.fail("SMS", "HTTP_500", "\"count\":1");
        application.retractAll(WHO);
        application.lodge();
        secrets.add(application.visit().session());
        secrets.add(application.visit().token());
    }

    private void wrongGuesses() {
        new Visit().signIn(WHO.idNumber, WRONG);
        Visit stranger = new Visit();
        Map<String, String> query = Visit.form(stranger.get("/progress.xhtml").body(), "ask");
        query.putAll(Map.of("no", Application.openCase(WHO), "code", "!!!!!!", "find", ""));
        stranger.post("/progress.xhtml", query);
        stranger.get("/citizen/case.xhtml?no=" + WHO.idNumber);
        stranger.get("/" + WHO.idNumber + "/" + WHO.card + "/" + WHO.phone);
        application.progress(WHO.idNumber);
        application.call(WHO.card, "{\"item\":\"" + WHO.idNumber + "\",\"card\":\"" + WHO.card + "\"");
    }

    private void forgottenPassword() {
        Visit visit = new Visit();
        Map<String, String> form = Visit.form(visit.get("/reset.xhtml").body(), "details");
        form.putAll(Map.of("name", "示例辰", "number", WHO.idNumber, "card", WHO.card, "phone", WHO.phone, "check", ""));
        assertThat(visit.post("/reset.xhtml", form).statusCode()).isEqualTo(200);
        Books.await("a text", () -> !City.messagesTo(WHO.phone).isEmpty());
        secrets.addAll(City.messagesTo(WHO.phone));
    }

    private void forgedLines() {
        new Visit().signIn("9999021988\r\n" + LogScan.FORGED, "x\r\n" + LogScan.FORGED);
        application
                .visit()
                .get("/citizen/case.xhtml?no=%0d%0a%7B%22level%22%3A%22INFO%22%2C%22message%22%3A%22forged%22%7D");
        application.visit().get("/%0d%0a%7B%22level%22%3A%22INFO%22%2C%22message%22%3A%22forged%22%7D");
        application.call("x", "{\"item\":\"\\r\\n" + LogScan.FORGED.replace("\"", "\\\"") + "\"}");
        application.call("x", "\r\n" + LogScan.FORGED);
    }

    private void office() {
        Visit officer = Visit.ofOfficer("review2");
        officer.get("/office/tasks.xhtml");
        officer.get("/office/case.xhtml?no=" + Application.openCase(WHO));
        officer.get("/citizen/account.xhtml");
        secrets.add(officer.session());
        secrets.add(officer.token());
    }

    private void ownSecrets() throws IOException {
        for (String name :
                List.of("HALL_DB_PASSWORD", "HALL_DB_OWNER_PASSWORD", "HALL_SECRET_KEYS", "HALL_DEMO_TOKEN")) {
            secrets.addAll(
                    List.of(Hall.environment(name).replaceAll("[a-z0-9]+:", "").split(",")));
        }
        for (String party : List.of("hall", "datacentre", "bank")) {
            secrets.add(
                    Files.readString(data().resolve("keys/" + party + ".pass")).strip());
        }
    }

    private static Path data() {
        return Path.of(Hall.environment("HALL_KEYS")).getParent();
    }
}
