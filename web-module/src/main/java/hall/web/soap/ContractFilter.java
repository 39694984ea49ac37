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

    /** Where the door is. */
    public static final String PATH = "/ws/exchange";

    private static final Map<String, String> FILES =
            Map.of("wsdl", "wsdl/hall/exchange-v1.wsdl", "xsd", "wsdl/xsd/hall-exchange-v1.xsd");

    @Inject
    private transient SecurityLog security;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean here = PATH.equals(request.getServletPath()) && request.getPathInfo() == null;
        switch (request.getMethod()) {
            case "GET", "HEAD" -> give(here ? FILES.get(String.valueOf(request.getQueryString())) : null, response);
            case "POST" -> {
                if (!here) {
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

    private static void give(String file, HttpServletResponse response) throws IOException {
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream in = ContractFilter.class.getClassLoader().getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("../xsd/hall-exchange-v1.xsd", PublicUrl.of(PATH) + "?xsd")
                    .replace("http://localhost" + PATH, PublicUrl.of(PATH));
            response.setContentType("text/xml; charset=UTF-8");
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
