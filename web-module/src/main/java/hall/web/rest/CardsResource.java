package hall.web.rest;

import hall.identity.service.CardService;
import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The signed-in person's own cards, to choose from by {@code id}; never a whole number. */
@Path("/cards")
@Produces(MediaType.APPLICATION_JSON)
public class CardsResource {

    @EJB
    CardService cards;

    /** All of them, the usual one first. The id is text: it is longer than a script's numbers are exact. */
    @GET
    public String mine() {
        JsonArrayBuilder out = Json.createArrayBuilder();
        cards.mine()
                .forEach(own -> out.add(Json.createObjectBuilder()
                        .add("id", Long.toString(own.id()))
                        .add("kind", own.card().kind().name())
                        .add("bankName", own.card().bankName())
                        .add("tail", own.card().number().tail())
                        .add("usual", own.usual())));
        return out.build().toString();
    }
}
