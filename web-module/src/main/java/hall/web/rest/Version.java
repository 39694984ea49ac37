package hall.web.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** What a page that moves by itself asks for. */
final class Version {

    private Version() {}

    /** The version; 304 when it is the one the caller has. */
    static Response answer(int version, Request request) {
        EntityTag tag = new EntityTag("v" + version);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.build()
                : Response.ok("{\"version\":" + version + "}").tag(tag).build();
    }
}
