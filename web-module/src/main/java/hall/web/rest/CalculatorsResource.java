package hall.web.rest;

import hall.calendar.domain.Deadline;
import hall.calendar.domain.DeadlineQuestion;
import hall.calendar.service.Deadlines;
import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Public calculators. */
@Path("/calculators")
public class CalculatorsResource {

    @EJB
    Deadlines deadlines;

    /**
     * The last day of a limit in working days; the day of receipt does not count.
     *
     * @param from ISO date of receipt
     * @param workingDays 1 to 366
     * @return {@code {"lastDay":"2026-02-25"}}, with {@code "provisional":true} while a year's official table is missing
     */
    @GET
    @Path("/deadline")
    @Produces(MediaType.APPLICATION_JSON)
    public String deadline(@QueryParam("from") String from, @QueryParam("workingDays") String workingDays) {
        Deadline deadline = deadlines.calculate(DeadlineQuestion.day(from), DeadlineQuestion.workingDays(workingDays));
        JsonObjectBuilder answer =
                Json.createObjectBuilder().add("lastDay", deadline.lastDay().toString());
        if (deadline.provisional()) {
            answer.add("provisional", true);
        }
        return answer.build().toString();
    }
}
