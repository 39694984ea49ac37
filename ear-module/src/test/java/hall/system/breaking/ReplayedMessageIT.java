package hall.system.breaking;

import static org.assertj.core.api.Assertions.assertThat;

import hall.system.Exchange;
import hall.system.SignedSoap;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** C-05: a signed message is executed once, also over a restart and by either of two servers on one database. */
@Tag("long")
class ReplayedMessageIT {

    @Test
    void takesAMessageOnceOverARestartAndOnTwoServers() throws Exception {
        try (OwnHall hall = OwnHall.start("replayed-message")) {
            String first = ping(hall);
            taken(Exchange.post(hall.url(Exchange.PATH), first));
            hall.process().killServer();
            hall.process().restartServer();
            replayed(Exchange.post(hall.url(Exchange.PATH), first));
            assertThat(messagesTaken(hall)).isEqualTo("1");
            try (OwnHall other = hall.secondNode("replayed-message-2")) {
                String second = ping(hall);
                taken(Exchange.post(hall.url(Exchange.PATH), second));
                replayed(Exchange.post(other.url(Exchange.PATH), second));
                String third = ping(hall);
                taken(Exchange.post(other.url(Exchange.PATH), third));
                replayed(Exchange.post(hall.url(Exchange.PATH), third));
                bothAtOnce(hall, other);
            }
            assertThat(messagesTaken(hall)).isEqualTo("4");
            assertThat(hall.column("SELECT COUNT(*) FROM security_event WHERE kind = 'PARTNER_REFUSED'"
                            + " AND detail LIKE 'replayed Ping%'"))
                    .containsExactly("4");
        }
    }

    private static void bothAtOnce(OwnHall one, OwnHall other) {
        String message = ping(one);
        List<HttpResponse<String>> answers = Stream.of(one, other)
                .map(hall -> CompletableFuture.supplyAsync(() -> Exchange.post(hall.url(Exchange.PATH), message)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        HttpResponse<String> refused = answers.get(0).statusCode() == 200 ? answers.get(1) : answers.get(0);
        replayed(refused);
        taken(answers.get(answers.get(0) == refused ? 1 : 0));
    }

    private static String ping(OwnHall hall) {
        return SignedSoap.of(SignedSoap.PING, hall.data().resolve("keys")).message();
    }

    private static void taken(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("PingResponse");
    }

    private static void replayed(HttpResponse<String> answer) {
        Exchange.requireFault(answer, "MessageExpired", "EXC-002");
    }

    private static String messagesTaken(OwnHall hall) {
        return String.join("", hall.column("SELECT COUNT(*) FROM partner_message"));
    }
}
