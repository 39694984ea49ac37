package hall.integration.sms;

import hall.integration.PartnerSettings;
import hall.notification.domain.Messenger;
import hall.shared.MobileNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The SMS gateway: one HTTP POST of JSON, taken when it answers code 0. The gateway delivers an id once. */
@ApplicationScoped
// a call of up to 5 seconds must not keep a database transaction open
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SmsGatewayMessenger implements Messenger {

    private static final Logger LOG = Logger.getLogger(SmsGatewayMessenger.class.getName());
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final String TAKEN = "\"code\":\"0\"";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private PartnerSettings settings;

    public SmsGatewayMessenger() {}

    /** With settings of its own, for tests; otherwise the environment is read at each call. */
    public SmsGatewayMessenger(PartnerSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean send(String messageId, MobileNumber to, String text) {
        String url = settings == null ? PartnerSettings.fromEnvironment().smsUrl() : settings.smsUrl();
        String json = Json.createObjectBuilder()
                .add("id", messageId)
                .add("phone", to.value())
                .add("text", text)
                .build()
                .toString();
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(ANSWER)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return taken(messageId, answer.statusCode(), answer.body());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "sms {0}: no answer: {1}", new Object[] {
                messageId, e.getClass().getSimpleName()
            });
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean taken(String messageId, int status, String body) {
        boolean taken = status == 200 && body.replace(" ", "").contains(TAKEN);
        if (!taken) {
            LOG.log(Level.WARNING, "sms {0}: not taken, HTTP {1}", new Object[] {messageId, status});
        }
        return taken;
    }
}
