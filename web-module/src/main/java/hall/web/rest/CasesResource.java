package hall.web.rest;

import hall.casefile.domain.CaseProgressView;
import hall.casefile.domain.DecisionBy;
import hall.casefile.service.CaseQueries;
import hall.casefile.service.CaseReceipt;
import hall.casefile.service.LodgeApplication;
import hall.casefile.service.LodgementService;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.ServiceItemCode;
import hall.web.security.PublicUrl;
import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.net.URI;
import java.util.Optional;

/** The signed-in person's cases. Somebody else's case does not exist for the caller. */
@Path("/cases")
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

    @EJB
    LodgementService lodgement;

    @EJB
    CaseQueries queries;

    /**
     * Lodges an application: 201 with its address, 200 when this key has already lodged it.
     *
     * @param key one per application, 8 to 64 letters, digits, {@code _} or {@code -}
     * @param body {@code {"item":"TQ04","decisionBy":"AUTOMATIC","despitePreview":false}}; where the item asks something,
     *     {@code "answers":{"contractNumber":"YS202611240001"}} by the names of its form's fields; where another own card than the
     *     usual one is wished {@code "payTo":"<id of GET /cards>"}; anything else in it is not read
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response lodge(@HeaderParam("Idempotency-Key") String key, String body) {
        CaseReceipt receipt = lodgement.lodge(application(key, body));
        String answer = Json.createObjectBuilder()
                .add("caseNumber", receipt.caseNumber().value())
                .add("alreadyLodged", receipt.alreadyLodged())
                .add("lodgedAt", receipt.lodgedAt().toString())
                .add("promisedDue", receipt.promisedDue().toString())
                .build()
                .toString();
        return receipt.alreadyLodged()
                ? Response.ok(answer).build()
                : Response.created(URI.create(PublicUrl.of("/api/v1/cases/" + receipt.caseNumber())))
                        .entity(answer)
                        .build();
    }

    private static LodgeApplication application(String key, String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body == null ? "" : body))) {
            JsonObject object = reader.readObject();
            return new LodgeApplication(
                    new ServiceItemCode(object.getString("item", "")),
                    key == null ? "" : key,
                    DecisionBy.valueOf(object.getString("decisionBy", DecisionBy.AUTOMATIC.name())),
                    object.getBoolean("despitePreview", false),
                    object.containsKey("answers")
                            ? Facts.parse(object.getJsonObject("answers").toString())
                            : Facts.none(),
                    Optional.empty(),
                    object.containsKey("payTo")
                            ? Optional.of(Long.valueOf(object.getString("payTo")))
                            : Optional.empty());
        } catch (JsonException | IllegalArgumentException | ClassCastException unreadable) {
            throw new BusinessException("CASE-013");
        }
    }

    /** The version of a case, by one statement; 304 when it is the one the caller has. */
    @GET
    @Path("/{no}/version")
    public Response version(@PathParam("no") String no, @Context Request request) {
        return Version.answer(queries.version(new CaseNumber(no)), request);
    }

    /** Where a case is: status, limits, amount and the stages decided so far. */
    @GET
    @Path("/{no}")
    public Response progress(@PathParam("no") String no, @Context Request request) {
        CaseProgressView view = queries.progress(new CaseNumber(no));
        EntityTag tag = new EntityTag("v" + view.version());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.build()
                : Response.ok(CaseJson.of(view)).tag(tag).build();
    }
}
