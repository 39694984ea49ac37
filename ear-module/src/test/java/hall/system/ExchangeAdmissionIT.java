package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C-05, C-06, C-07, C-09: which well signed message is executed: a fresh one, once, of a partner that may. */
@SystemTest
class ExchangeAdmissionIT {

    private static final String NO_RIGHT =
            "SELECT COUNT(*) FROM security_event WHERE kind = 'PARTNER_REFUSED' AND detail LIKE 'no right to Ping%'";

    @Test
    void c05TakesTheSameMessageOnce() {
        String message = SignedSoap.of(SignedSoap.PING).message();
        int before = Exchange.messagesTaken();
        assertThat(Exchange.post(message).statusCode()).isEqualTo(200);
        HttpResponse<String> again = Exchange.refusedFor(message, "Ping");
        Exchange.requireFault(again, "MessageExpired", "EXC-002");
        // Another envelope around the same signed parts is the same message.
        Exchange.requireFault(
                Exchange.refusedFor(message.replace("<s:Envelope ", "<s:Envelope xmlns:other=\"urn:other\" "), "Ping"),
                "MessageExpired",
                "EXC-002");
        assertThat(Exchange.messagesTaken()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource({"6", "-6"})
    void c06RefusesSixMinutes(int minutes) {
        Exchange.refused(
                SignedSoap.of(SignedSoap.PING)
                        .aged(Duration.ofMinutes(minutes))
                        .lasting(900)
                        .message(),
                "MessageExpired",
                "EXC-023");
    }

    @ParameterizedTest
    @CsvSource({"4", "-4"})
    void c06TakesFourMinutes(int minutes) {
        HttpResponse<String> answer = Exchange.post(
                SignedSoap.of(SignedSoap.PING).aged(Duration.ofMinutes(minutes)).message());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void c06RefusesWhatExpiresBeforeItWasCreated() {
        Exchange.refused(
                SignedSoap.of(SignedSoap.PING)
                        .aged(Duration.ofMinutes(-4))
                        .lasting(-60)
                        .message(),
                "MessageExpired",
                "EXC-023");
    }

    @Test
    void c07RefusesAPartnerWithoutTheRight() {
        int before = Books.count(NO_RIGHT);
        int taken = Exchange.messagesTaken();
        HttpResponse<String> answer =
                Exchange.post(SignedSoap.of(SignedSoap.PING).by("bank").message());
        Exchange.requireFault(answer, "Client", "EXC-001");
        assertThat(answer.body()).contains("无权调用");
        assertThat(Books.count(NO_RIGHT)).isEqualTo(before + 1);
        assertThat(Exchange.messagesTaken()).as("nothing was done").isEqualTo(taken);
    }

    @Test
    void c09LetsTheBodyDecideWhateverTheSoapActionSays() {
        HttpResponse<String> answer =
                Exchange.post(SignedSoap.of(SignedSoap.PING).message(), "GetItemGuide");
        if (answer.statusCode() == 200) {
            assertThat(answer.body()).contains("PingResponse").doesNotContain("GetItemGuideResponse");
        } else {
            Exchange.requireFault(answer, "Client", "EXC-015");
        }
        // The bank may do neither, whatever it says that it does.
        HttpResponse<String> foreign =
                Exchange.post(SignedSoap.of(SignedSoap.GUIDE).by("bank").message(), "GetItemGuide");
        Exchange.requireFault(foreign, "Client", "EXC-001");
        assertThat(foreign.body()).contains("GetItemGuide");
    }

    @Test
    void refusesAnOperationThatIsNotInTheContract() {
        String other = "<x:PushSupervision xmlns:x=\"" + SignedSoap.EXCHANGE + "\"/>";
        Exchange.requireFault(
                Exchange.refusedFor(SignedSoap.of(other).message(), "PushSupervision"), "Client", "EXC-015");
        Exchange.requireFault(Exchange.refusedFor(SignedSoap.of(other).message(), "Ping"), "Client", "EXC-015");
    }
}
