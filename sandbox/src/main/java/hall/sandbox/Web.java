package hall.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The city's HTTP server, on the loopback interface only. */
public final class Web implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Web.class.getName());
    private static final int LARGEST_REQUEST = 2 * 1024 * 1024;
    private static final int LONGEST_SILENCE_SECONDS = 600;

    private final HttpServer server;
    /** Unbounded, as each silent call holds a thread; the callers are one hall and its tests. */
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "city");
        thread.setDaemon(true);
        return thread;
    });

    public Web(int port, Map<String, HttpHandler> doors) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        doors.forEach((path, door) -> server.createContext(path, guarded(door)));
        server.setExecutor(threads);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private static HttpHandler guarded(HttpHandler door) {
        return exchange -> {
            try {
                door.handle(exchange);
            } catch (RuntimeException | LinkageError e) {
                LOG.log(Level.WARNING, exchange.getRequestURI().getPath(), e);
                answer(exchange, 500, "text/plain; charset=UTF-8", utf8("the stand-in city failed: " + e));
            }
        };
    }

    /** The request's body, refused with an IOException above 2 MiB. */
    public static byte[] body(HttpExchange exchange) throws IOException {
        try (InputStream in = exchange.getRequestBody()) {
            byte[] bytes = in.readNBytes(LARGEST_REQUEST + 1);
            if (bytes.length > LARGEST_REQUEST) {
                throw new IOException("a request of more than 2 MiB");
            }
            return bytes;
        }
    }

    public static void answer(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    /** Holds the connection open and says nothing, until the caller has long gone or the city closes. */
    public static void neverAnswer(HttpExchange exchange) {
        hold(TimeUnit.SECONDS.toMillis(LONGEST_SILENCE_SECONDS));
        exchange.close();
    }

    /** Promises the whole answer, sends half of it, and then says nothing more. */
    public static void answerHalf(HttpExchange exchange, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=UTF-8");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
        exchange.getResponseBody().flush();
        neverAnswer(exchange);
    }

    /** Waits, but not longer than the city lives. */
    public static void hold(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
