package hall.web.rest;

import hall.catalogue.domain.ItemProfile;
import hall.catalogue.service.ItemQueries;
import hall.shared.ServiceItemCode;
import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The catalogue and the guides, for anybody. */
@Path("/items")
@Produces(MediaType.APPLICATION_JSON)
public class ItemsResource {

    private static final int IMPLEMENTATION_CODE = 31;

    @EJB
    ItemQueries items;

    /** All thirty, in the order of the catalogue; a list that never grows past the catalogue is not paged. */
    @GET
    public String all() {
        JsonArrayBuilder out = Json.createArrayBuilder();
        items.all().forEach(item -> out.add(GuideJson.summary(item, items.version(item.code()))));
        return out.build().toString();
    }

    /**
     * One item with its whole guide, in Chinese and English; without a guide where none is published.
     *
     * @param code such as {@code TQ04}, or the 31 characters of the implementation code
     */
    @GET
    @Path("/{code}")
    public String one(@PathParam("code") String code) {
        ItemProfile item = find(code);
        return GuideJson.whole(item, items.version(item.code()), items.guide(item.code()))
                .build()
                .toString();
    }

    private ItemProfile find(String code) {
        return code.length() == IMPLEMENTATION_CODE
                ? items.byImplementationCode(code)
                : items.byCode(new ServiceItemCode(code));
    }
}
