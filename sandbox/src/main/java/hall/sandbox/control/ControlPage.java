package hall.sandbox.control;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import hall.sandbox.Web;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The control page's three files; the page itself talks to the control API. */
public final class ControlPage implements HttpHandler {

    private static final Map<String, String> TYPES = Map.of(
            "control.html", "text/html; charset=UTF-8",
            "control.css", "text/css; charset=UTF-8",
            "control.js", "text/javascript; charset=UTF-8");

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String file = path.equals("/control") || path.equals("/control/") ? "control.html" : path.replaceAll(".*/", "");
        if (!TYPES.containsKey(file)) {
            Web.answer(exchange, 404, "text/plain; charset=UTF-8", Web.utf8("not here"));
            return;
        }
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
        try (InputStream in = ControlPage.class.getResourceAsStream("/control/" + file)) {
            Web.answer(exchange, 200, TYPES.get(file), in.readAllBytes());
        }
    }
}
