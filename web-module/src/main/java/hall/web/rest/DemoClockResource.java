package hall.web.rest;

import hall.calendar.service.DemoClockService;
import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.time.Duration;

/** Moves the demo's clock forward, for the stand-in city's control page. Outside the demo this address does not exist. */
@Path("/demo/clock")
public class DemoClockResource {

    @EJB
    DemoClockService clock;

    /**
     * @param token the value of {@code HALL_DEMO_TOKEN}
     * @param body {@code {"advanceSeconds":n}}, 1 second to 400 days
     * @return {@code {"offsetSeconds":n}}, how far the clock is ahead now
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public String advance(@HeaderParam("X-Demo-Token") String token, String body) {
        Duration offset = clock.advance(token, Duration.ofSeconds(seconds(body)));
        return Json.createObjectBuilder()
                .add("offsetSeconds", offset.getSeconds())
                .build()
                .toString();
    }

    // What cannot be read is no move at all, and the service refuses that, after it has looked at the token.
    private static long seconds(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body == null ? "" : body))) {
            JsonObject object = reader.readObject();
            JsonValue value = object.get("advanceSeconds");
            return value instanceof JsonNumber number ? number.longValueExact() : 0;
        } catch (JsonException | ArithmeticException unreadable) {
            return 0;
        }
    }
}
