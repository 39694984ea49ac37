package hall.web.rest;

import hall.fund.service.employer.EmployerWorkQueries;
import hall.web.faces.SentId;
import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** What the clerk's pages ask while something goes on. Another employer's does not exist for the caller. */
@Path("/employer")
@Produces(MediaType.APPLICATION_JSON)
public class EmployerResource {

    @EJB
    EmployerWorkQueries works;

    /** The version of a staff table and of its reading; 304 when it is the one the caller has. */
    @GET
    @Path("/tables/{id}/version")
    public Response tableVersion(@PathParam("id") String id, @Context Request request) {
        return Version.answer(works.tableVersion(SentId.of(id)), request);
    }

    /** The version of a contribution list and of its posting; 304 when it is the one the caller has. */
    @GET
    @Path("/lists/{id}/version")
    public Response listVersion(@PathParam("id") String id, @Context Request request) {
        return Version.answer(works.listVersion(SentId.of(id)), request);
    }
}
