package hall.web.rest;

import hall.outbox.service.OutboxQueries;
import hall.shared.PartnerHealth;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Whether the hall is up: 200 when the database answers, 503 when it does not. The body counts dead letters and says how the
 * lines to the partners are (a partner that is down does not take the hall down); nothing of anybody's data. Being reachable at all means the schema is migrated, for the start-up beans come first.
 */
@WebServlet(urlPatterns = "/health", loadOnStartup = 1)
public class HealthServlet extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(HealthServlet.class.getName());

    @Inject
    private transient OutboxQueries outbox;

    @Inject
    @Any
    private transient Instance<PartnerHealth> partners;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        try {
            String answer = Json.createObjectBuilder()
                    .add("status", "UP")
                    .add("deadLetters", outbox.deadLetterCount())
                    .add("partners", lines())
                    .build()
                    .toString();
            response.getWriter().print(answer);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "health: the database does not answer", e);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.getWriter().print("{\"status\":\"DOWN\"}");
        }
    }

    private JsonObjectBuilder lines() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        for (PartnerHealth partner : partners) {
            JsonObjectBuilder lines = Json.createObjectBuilder();
            partner.lines().forEach(lines::add);
            all.add(partner.partner(), lines);
        }
        return all;
    }
}
