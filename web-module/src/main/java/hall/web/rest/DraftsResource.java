package hall.web.rest;

import hall.casefile.service.DraftService;
import hall.casefile.service.DraftView;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.ServiceItemCode;
import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.time.format.DateTimeFormatter;

/** The signed-in person's drafts, one per item. */
@Path("/drafts")
@Produces(MediaType.APPLICATION_JSON)
public class DraftsResource {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    @EJB
    DraftService drafts;

    /** What is kept; revision 0 and no answers before the first save. */
    @GET
    @Path("/{item}")
    public String open(@PathParam("item") String item) {
        return json(drafts.open(new ServiceItemCode(item)));
    }

    /**
     * Keeps answers beside those that are there; 409 when something else was saved since the revision.
     *
     * @param body {@code {"revision":3,"answers":{"contractNumber":"YS202611240001"}}}; what the form does not ask is not kept
     */
    @PUT
    @Path("/{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    public String save(@PathParam("item") String item, String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body == null ? "" : body))) {
            JsonObject object = reader.readObject();
            return json(drafts.save(
                    new ServiceItemCode(item),
                    object.getInt("revision"),
                    Facts.parse(object.getJsonObject("answers").toString())));
        } catch (JsonException | IllegalArgumentException | ClassCastException | NullPointerException unreadable) {
            throw new BusinessException("CASE-013");
        }
    }

    /** Throws the draft away; 204 also when there is none. */
    @DELETE
    @Path("/{item}")
    public Response discard(@PathParam("item") String item) {
        drafts.discard(new ServiceItemCode(item));
        return Response.noContent().build();
    }

    private static String json(DraftView draft) {
        return Json.createObjectBuilder()
                .add("revision", draft.revision())
                .add(
                        "answers",
                        Json.createReader(new StringReader(draft.answers().canonical()))
                                .readObject())
                .add("complete", draft.complete())
                .add("savedAt", draft.savedAt().map(MINUTE::format).orElse(""))
                .add("keptUntil", draft.keptUntil().toString())
                .build()
                .toString();
    }
}
