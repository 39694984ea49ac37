package hall.web.rest;

import hall.web.security.PublicUrl;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The description of this interface, OpenAPI 3.0; written by hand, and held against the resources by a test. */
@Path("/openapi.json")
public class OpenApiResource {

    /** The file where the description stands. */
    static final String FILE = "/hall/web/rest/openapi.json";

    /** With the address by which the hall is known. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String description() {
        try (InputStream in = OpenApiResource.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("http://localhost:8080", PublicUrl.of(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
