package hall.web.rest;

import hall.calendar.domain.Deadline;
import hall.calendar.domain.DeadlineQuestion;
import hall.calendar.service.Deadlines;
import hall.fund.service.ContributionCalculator;
import hall.fund.service.ContributionCalculator.Answer;
import hall.fund.service.ContributionCalculator.Question;
import hall.shared.TypedMoney;
import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;

/** Public calculators. */
@Path("/calculators")
public class CalculatorsResource {

    @EJB
    Deadlines deadlines;

    @EJB
    ContributionCalculator contributions;

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

    /**
     * The monthly contribution by today's parameters.
     *
     * @param wages all wages of the year before, yuan
     * @param months how many months were worked in it, 1 to 12
     * @param personRate a fraction, such as 0.08; {@code employerRate} likewise
     * @return {@code {"base":"6666.67","limit":"NONE","personPart":"533.33","employerPart":"533.33","total":"1066.66"}}
     */
    @GET
    @Path("/contribution")
    @Produces(MediaType.APPLICATION_JSON)
    public String contribution(
            @QueryParam("wages") String wages,
            @QueryParam("months") String months,
            @QueryParam("personRate") String personRate,
            @QueryParam("employerRate") String employerRate) {
        Answer answer = contributions.calculate(new Question(
                TypedMoney.read(wages),
                months != null && months.matches("[0-9]{1,2}") ? Integer.parseInt(months) : 0,
                rate(personRate),
                rate(employerRate)));
        return Json.createObjectBuilder()
                .add("base", answer.base().amount().toString())
                .add("limit", answer.base().limit().name())
                .add("personPart", answer.monthly().personPart().toString())
                .add("employerPart", answer.monthly().employerPart().toString())
                .add("total", answer.monthly().total().toString())
                .build()
                .toString();
    }

    // What is no fraction is no rate either, and is refused as one out of bounds.
    private static BigDecimal rate(String sent) {
        return sent != null && sent.matches("0?\\.[0-9]{1,4}|0") ? new BigDecimal(sent) : BigDecimal.ZERO;
    }
}
