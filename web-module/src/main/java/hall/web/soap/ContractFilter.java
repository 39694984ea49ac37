package hall.web.soap;

import hall.audit.domain.SecurityEventKind;
import hall.audit.service.SecurityLog;
import hall.shared.Actor;
import hall.web.security.PublicUrl;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Gives the contract to whoever asks: {@code ?wsdl}, and {@code ?xsd} which the former includes, as they lie in the archive, with
 * the address by which the hall is known. Nothing of the request chooses a file, and no other GET reaches the endpoint.
 */
public class ContractFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Where the data centre's door is. */
    public static final String PATH = "/ws/exchange";
    /** Where the bank's door is. */
    public static final String BANK_PATH = "/ws/bank";

    private static final Map<String, Contract> CONTRACTS = Map.of(
            PATH, new Contract("wsdl/hall/exchange-v1.wsdl", "hall-exchange-v1.xsd"),
            BANK_PATH, new Contract("wsdl/bank/notice-v1.wsdl", "bank-settlement-v1.xsd"));

    /** The files of a door. */
    private record Contract(String wsdl, String xsd) {

        /** The file of this name, null for any other. */
        String file(String query) {
            return switch (query) {
                case "wsdl" -> wsdl;
                case "xsd" -> "wsdl/xsd/" + xsd;
                default -> null;
            };
        }
    }

    @Inject
    private transient SecurityLog security;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getPathInfo() == null ? request.getServletPath() : "";
        Contract contract = CONTRACTS.get(path);
        switch (request.getMethod()) {
            case "GET", "HEAD" -> give(path, contract, String.valueOf(request.getQueryString()), response);
            case "POST" -> {
                if (contract == null) {
                    response.sendError(HttpServletResponse.SC_NOT_FOUND);
                } else if (!RequestGuard.isReadable(String.valueOf(request.getContentType()))) {
                    // The server itself fails on an encoding that it has never heard of, before any of our steps is
                    // asked.
                    refuseType(request, response);
                } else {
                    chain.doFilter(request, response);
                }
            }
            default -> {
                response.setHeader("Allow", "GET, HEAD, POST");
                response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
        }
    }

    private void refuseType(HttpServletRequest request, HttpServletResponse response) throws IOException {
        security.record(
                SecurityEventKind.PARTNER_REFUSED,
                Actor.ANONYMOUS,
                request.getRemoteAddr(),
                "message refused: encoding");
        response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    }

    private static void give(String path, Contract contract, String query, HttpServletResponse response)
            throws IOException {
        String file = contract == null ? null : contract.file(query);
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream in = ContractFilter.class.getClassLoader().getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("../xsd/" + contract.xsd(), PublicUrl.of(path) + "?xsd")
                    .replace("http://localhost" + path, PublicUrl.of(path));
            response.setContentType("text/xml; charset=UTF-8");
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
