package hall.web.rest;

import hall.calendar.domain.DeadlineQuestion;
import hall.policy.service.PolicyQueries;
import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;

/** The numbers that the law leaves to the centre (政策参数), as they were, are or will be on a day; public. */
@Path("/policy-parameters")
public class PolicyResource {

    @EJB
    PolicyQueries policy;

    /**
     * The values in force on a day.
     *
     * @param day ISO date
     * @return {@code {"day":"2026-11-28","parameters":[{"name":"contribution.rateMost","value":"0.12","unit":"RATE",…}]}}, none before the
     *     first was published
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String onDay(@QueryParam("day") String day) {
        LocalDate asked = DeadlineQuestion.day(day);
        JsonArrayBuilder all = Json.createArrayBuilder();
        policy.inForce(asked)
                .forEach(p -> all.add(Json.createObjectBuilder()
                        .add("name", p.name())
                        .add("value", p.value().toPlainString())
                        .add("unit", p.unit())
                        .add("validFrom", p.validFrom().toString())
                        .add("legalBasis", p.legalBasis())));
        return Json.createObjectBuilder()
                .add("day", asked.toString())
                .add("parameters", all)
                .build()
                .toString();
    }
}
