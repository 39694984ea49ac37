package hall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.identity.domain.PersonRegistry.Answer;
import hall.identity.domain.PersonRegistry.CardAnswer;
import hall.integration.datacentre.DataCentreEvidenceSource;
import hall.integration.datacentre.DataCentrePersonRegistry;
import hall.integration.sms.SmsGatewayMessenger;
import hall.sandbox.mishap.Mode;
import hall.sandbox.mishap.Operation;
import hall.shared.BankCardNumber;
import hall.shared.MobileNumber;
import hall.shared.PersonName;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may speak to the city, the SMS gateway, registration's questions, and the control API. */
class CityDoorsTest {

    private static final String ACTION = "urn:example:datacentre:share:2016:QueryPerson";

    private static TestCity city;

    @BeforeAll
    static void openTheCity() {
        city = new TestCity();
    }

    @AfterAll
    static void closeTheCity() {
        city.close();
    }

    @BeforeEach
    void startAfresh() {
        city.send("POST", "/control/api/reset", "");
        city.send("PUT", "/control/api/clock", "{\"offsetSeconds\":0}");
    }

    private static HttpResponse<String> post(String path, String type, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(city.url(path)))
                .header("Content-Type", type)
                .header("SOAPAction", '"' + ACTION + '"')
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static EvidenceOutcome askAboutYi(EvidenceType type) {
        return new DataCentreEvidenceSource(TestCity.CLOCK, city.settings())
                .ask(TestCity.aboutYi(type))
                .outcome();
    }

    private static JsonObject lastMessage() {
        return city.get("/control/api/messages").asJsonArray().getJsonObject(0);
    }

    @Test
    void refusesAnUnsignedRequest() throws Exception {
        String body = Files.readString(Path.of("../wsdl/src/main/resources/wsdl/datacentre/samples/QueryPerson.xml"))
                .replaceFirst("<\\?xml.*\\?>", "");
        HttpResponse<String> answer = post(
                "/datacentre/person",
                "text/xml; charset=UTF-8",
                "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>" + body
                        + "</s:Body></s:Envelope>");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Fault").doesNotContain("汉族");
    }

    @Test
    void refusesACopyOfASignedRequest() throws Exception {
        assertThat(askAboutYi(EvidenceType.PERSON_IDENTITY)).isEqualTo(EvidenceOutcome.CONFIRMED);
        String copy = lastMessage().getString("request");
        HttpResponse<String> answer = post("/datacentre/person", "text/xml; charset=UTF-8", copy);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Fault").doesNotContain("汉族");
    }

    @Test
    void refusesASignedRequestThatWasChanged() throws Exception {
        city.plan(Operation.ID1, "{\"mode\":\"RESET\",\"count\":1}");
        askAboutYi(EvidenceType.PERSON_IDENTITY);
        String first =
                city.get("/control/api/messages").asJsonArray().getJsonObject(1).getString("request");
        HttpResponse<String> answer =
                post("/datacentre/person", "text/xml; charset=UTF-8", first.replace("示例乙", "示例甲"));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Fault");
    }

    @Test
    void keepsEveryMessageWithBothSignatures() {
        askAboutYi(EvidenceType.SOCIAL_SECURITY_CARD);
        JsonObject message = lastMessage();
        assertThat(message.getString("operation")).isEqualTo("SB1");
        assertThat(message.getString("request")).contains("rsa-sha256", "<ds:SignatureValue>", "QueryCard");
        assertThat(message.getString("answer")).contains("rsa-sha256", "<ds:SignatureValue>", "QueryCardResponse");
    }

    @Test
    void deliversTheSameSmsOnce() {
        SmsGatewayMessenger messenger = new SmsGatewayMessenger(city.settings());
        MobileNumber phone = new MobileNumber(TestCity.PHONE_OF_YI);
        assertThat(messenger.send("m1", phone, "您的公积金账户提取本金24,020.40元")).isTrue();
        assertThat(messenger.send("m1", phone, "您的公积金账户提取本金24,020.40元")).isTrue();
        assertThat(city.get("/control/api/sms").asJsonArray()).hasSize(1);
        JsonObject sms = city.get("/control/api/sms").asJsonArray().getJsonObject(0);
        assertThat(sms.getInt("timesReceived")).isEqualTo(2);
        assertThat(sms.getString("text")).contains("24,020.40");
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"RESET", "HTTP_500", "HTML", "SILENCE", "LOSE_ANSWER"})
    void asksForAnotherTryWhenTheGatewayDoesNotTakeAnSms(Mode mode) {
        city.plan(Operation.SMS, mode);
        assertThat(new SmsGatewayMessenger(city.settings()).send("m2", new MobileNumber(TestCity.PHONE_OF_YI), "验证码"))
                .isFalse();
    }

    @Test
    void answersRegistrationsQuestions() {
        DataCentrePersonRegistry registry =
                new DataCentrePersonRegistry(new DataCentreEvidenceSource(TestCity.CLOCK, city.settings()));
        PersonName yi = new PersonName("示例乙");
        BankCardNumber card = new BankCardNumber(TestCity.CARD_OF_YI);
        assertThat(registry.identity(yi, TestCity.YI)).isEqualTo(Answer.MATCHES);
        assertThat(registry.identity(new PersonName("示例甲"), TestCity.YI)).isEqualTo(Answer.DOES_NOT_MATCH);
        assertThat(registry.card(yi, TestCity.YI, card, new MobileNumber(TestCity.PHONE_OF_YI)))
                .isEqualTo(new CardAnswer(Answer.MATCHES, "示例市商业银行", true));
        assertThat(registry.card(yi, TestCity.YI, card, new MobileNumber("19900000002"))
                        .answer())
                .isEqualTo(Answer.DOES_NOT_MATCH);
        city.plan(Operation.ID1, Mode.FAULT);
        assertThat(registry.identity(yi, TestCity.YI)).isEqualTo(Answer.UNAVAILABLE);
    }

    @Test
    void changesTheStateOfAPersonAndOfACard() {
        city.send("PUT", "/control/api/persons/" + TestCity.YI.value(), "{\"state\":\"9\"}");
        city.send("PUT", "/control/api/cards/SB0000001", "{\"finance\":\"未激活\"}");
        assertThat(askAboutYi(EvidenceType.PERSON_IDENTITY)).isEqualTo(EvidenceOutcome.DENIED);
        assertThat(new DataCentreEvidenceSource(TestCity.CLOCK, city.settings())
                        .ask(TestCity.aboutYi(EvidenceType.BANK_ACCOUNT))
                        .facts()
                        .text("accountState"))
                .isEqualTo("INACTIVE");
        city.send("POST", "/control/api/reset", "");
        assertThat(askAboutYi(EvidenceType.PERSON_IDENTITY)).isEqualTo(EvidenceOutcome.CONFIRMED);
    }

    @Test
    void keepsItsClockThroughARestart() {
        city.send("POST", "/control/api/clock", "{\"advanceSeconds\":86400}");
        city.restart();
        assertThat(city.get("/control/api/clock").asJsonObject().getInt("offsetSeconds"))
                .isEqualTo(86_400);
        assertThatThrownBy(() -> city.send("POST", "/control/api/clock", "{\"advanceSeconds\":-1}"))
                .hasMessageContaining("400");
    }

    @Test
    void refusesAFormOfAForeignPageAndServesItsOwn() throws Exception {
        assertThat(post("/control/api/reset", "text/plain", "").statusCode()).isEqualTo(415);
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(city.url("/control"))).build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(page.body()).contains("模拟城市");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void takesNewcomersInAllOrNone() {
        String one =
                "{\"idNumber\":\"999902197001011007\",\"name\":\"测试安邦\",\"phone\":\"19910000000\",\"division\":\"999902\","
                        + "\"cardNo\":\"S00000000\",\"bankCardNo\":\"9999995000000000001\",\"bankName\":\"示例市商业银行\"}";
        String money = "\"account\":\"999980000000000001\",\"broughtForward\":\"50000.05\"";
        city.send("POST", "/control/api/persons", "{" + money + ",\"persons\":[" + one + "]}");
        assertThat(totals().getString("balance")).isEqualTo("86050000.05");
        assertThat(totals().getJsonNumber("lines").intValue()).isZero();
        assertThatThrownBy(() -> city.send(
                        "POST", "/control/api/persons", "{" + money + ",\"persons\":[" + one + "," + one + "]}"))
                .isNotNull();
        assertThat(totals().getString("balance")).isEqualTo("86050000.05");
    }

    private static JsonObject totals() {
        return city.get("/control/api/totals").asJsonObject();
    }
}
