package hall.web.rest;

import hall.web.security.PublicUrl;
import hall.web.soap.ContractFilter;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Where the SOAP services for partners are. */
@Path("/exchange/services")
public class ExchangeResource {

    /** {@code [{"name":"ExchangeService","wsdl":"https://…/ws/exchange?wsdl"}, …]}. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String services() {
        return Json.createArrayBuilder()
                .add(service("ExchangeService", ContractFilter.PATH))
                .add(service("NoticeService", ContractFilter.BANK_PATH))
                .build()
                .toString();
    }

    private static JsonObjectBuilder service(String name, String path) {
        return Json.createObjectBuilder().add("name", name).add("wsdl", PublicUrl.of(path) + "?wsdl");
    }
}
