package hall.web.rest;

import hall.web.security.PublicUrl;
import hall.web.soap.ContractFilter;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Where the SOAP services for partners are. */
@Path("/exchange/services")
public class ExchangeResource {

    /** {@code [{"name":"ExchangeService","wsdl":"https://…/ws/exchange?wsdl"}]}. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String services() {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("name", "ExchangeService")
                        .add("wsdl", PublicUrl.of(ContractFilter.PATH) + "?wsdl"))
                .build()
                .toString();
    }
}
