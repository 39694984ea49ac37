package hall.web.rest;

import hall.material.domain.MaterialView;
import hall.material.service.MaterialQueries;
import hall.material.service.MaterialService;
import hall.material.service.MaterialSteps;
import hall.shared.BusinessException;
import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The signed-in person's files for an application; somebody else's do not exist. Their content is at {@code /materials/<id>}. */
@Path("/materials")
@Produces(MediaType.APPLICATION_JSON)
public class MaterialsResource {

    /** A sender who is refused may go on sending so much before the line is cut. */
    private static final long MOST_READ = 16L * 1024 * 1024;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @EJB
    MaterialService service;

    @EJB
    MaterialQueries queries;

    @EJB
    MaterialSteps steps;

    /** Those that no case has taken yet, oldest first. */
    @GET
    public String unbound() {
        JsonArrayBuilder out = Json.createArrayBuilder();
        queries.unbound().forEach(m -> out.add(json(m)));
        return out.build().toString();
    }

    /**
     * Takes a file in: the body is the file and nothing else, at most 10 MB. 201 with what is known of it, 200 when it lies here already
     * under that name and no case has taken it, 413 when it is larger, 400 for every other file that is not taken; the problem document
     * says which and how to cure it.
     *
     * @param name percent-encoded UTF-8, without a path; may be missing
     */
    @POST
    @Consumes({"application/pdf", "image/jpeg", "image/png", MediaType.APPLICATION_OCTET_STREAM})
    public Response receive(
            @HeaderParam("X-File-Name") String name, @Context HttpServletRequest request, @Context UriInfo here)
            throws IOException {
        long declared = request.getContentLengthLong();
        // What is far too long is refused by its declared length alone.
        InputStream content = declared > MOST_READ ? InputStream.nullInputStream() : request.getInputStream();
        try {
            MaterialSteps.Received received = service.receive(decoded(name), content, declared);
            String answer = json(received.file()).build().toString();
            String id = Long.toString(received.file().id());
            return received.already()
                    ? Response.ok(answer).build()
                    : Response.created(here.getAbsolutePathBuilder().path(id).build())
                            .entity(answer)
                            .build();
        } catch (BusinessException refused) {
            readOn(content);
            throw refused;
        }
    }

    // Most clients send all before they listen: who hangs up on them is not heard. Read up to the server's own limit,
    // for a while.
    private static void readOn(InputStream content) {
        long start = System.nanoTime();
        byte[] unused = new byte[64 * 1024];
        try {
            int n = content.read(unused);
            for (long left = MOST_READ; n >= 0 && left > 0; left -= n) {
                if (System.nanoTime() - start > PATIENCE.toNanos()) {
                    return;
                }
                n = content.read(unused);
            }
        } catch (IOException gone) {
            // Nobody is left to be told.
            return;
        }
    }

    /** What is known of one. */
    @GET
    @Path("/{id}")
    public String one(@PathParam("id") String id) {
        return json(queries.one(number(id))).build().toString();
    }

    /** Removes one that no case has taken. */
    @DELETE
    @Path("/{id}")
    public void remove(@PathParam("id") String id) {
        steps.remove(number(id));
    }

    private static long number(String id) {
        if (!id.matches("[0-9]{1,18}|[1-8][0-9]{18}")) {
            throw new BusinessException("MATERIAL-404");
        }
        return Long.parseLong(id);
    }

    private static String decoded(String name) {
        try {
            return name == null ? null : URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }

    // Identifiers are text: they are longer than a script's numbers are exact.
    private static JsonObjectBuilder json(MaterialView material) {
        return Json.createObjectBuilder()
                .add("id", Long.toString(material.id()))
                .add("name", material.name())
                .add("kind", material.kind().name())
                .add("size", material.size())
                .add("pages", material.pages())
                .add("sha256", material.sha256())
                .add("receivedAt", material.receivedAt().toString())
                .add("scan", material.scan().name());
    }
}
