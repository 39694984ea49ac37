package hall.sandbox;

import com.sun.net.httpserver.HttpHandler;
import hall.sandbox.bank.Counter;
import hall.sandbox.bank.NoticeDesk;
import hall.sandbox.books.Books;
import hall.sandbox.books.CastLoader;
import hall.sandbox.books.CityClock;
import hall.sandbox.books.MessageLog;
import hall.sandbox.control.ControlApi;
import hall.sandbox.control.ControlPage;
import hall.sandbox.control.HallClock;
import hall.sandbox.control.SmsDoor;
import hall.sandbox.datacentre.HallDesk;
import hall.sandbox.mishap.Mishaps;
import hall.sandbox.soap.Keys;
import hall.sandbox.soap.SoapCity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The stand-in city: data centre, bank and SMS gateway, for development and tests; never part of the released hall.
 */
public final class Sandbox implements AutoCloseable {

    private final Books books;
    private final Web web;

    /**
     * Opens the city.
     *
     * @param port where it listens on the loopback interface, 0 for any free port
     * @param data where its books lie
     * @param keys where the parties' key stores lie
     * @param hallUrl the hall whose clock the control page moves, empty for none
     * @param demoToken what the hall's demo clock asks for
     */
    public Sandbox(int port, Path data, Path keys, String hallUrl, String demoToken) throws IOException {
        Files.createDirectories(data);
        books = new Books(data);
        CityClock clock = new CityClock(books);
        CastLoader cast = new CastLoader(books, clock);
        cast.loadWhenEmpty();
        Mishaps mishaps = new Mishaps();
        MessageLog log = new MessageLog(books, clock);
        Map<String, HttpHandler> doors =
                new LinkedHashMap<>(new SoapCity(books, clock, mishaps, log, new Keys(keys)).doors());
        doors.put("/sms", new SmsDoor(books, clock, mishaps, log));
        doors.put(
                "/control/api/",
                new ControlApi(
                        books,
                        clock,
                        cast,
                        mishaps,
                        new HallClock(hallUrl, demoToken),
                        new HallDesk(books, new Keys(keys), hallUrl),
                        new Counter(books, clock, new NoticeDesk(books, clock, mishaps, new Keys(keys), hallUrl))));
        doors.put("/control", new ControlPage());
        web = new Web(port, doors);
    }

    public int port() {
        return web.port();
    }

    @Override
    public void close() {
        web.close();
        books.close();
    }

    /** Reads SANDBOX_PORT, SANDBOX_DATA, HALL_KEYS, HALL_URL and HALL_DEMO_TOKEN from the environment. */
    public static void main(String[] arguments) {
        long started = System.nanoTime();
        Sandbox city;
        try {
            city = new Sandbox(
                    Integer.parseInt(setting("SANDBOX_PORT", "18090")),
                    Path.of(setting("SANDBOX_DATA", "sandbox-data")),
                    Path.of(setting("HALL_KEYS", "keys")),
                    setting("HALL_URL", ""),
                    setting("HALL_DEMO_TOKEN", ""));
        } catch (IOException | RuntimeException e) {
            System.err.println("The stand-in city cannot open: " + e.getMessage());
            System.exit(1);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(city::close));
        System.out.printf(
                "The stand-in city is open: http://127.0.0.1:%d/control (%d ms)%n",
                city.port(), (System.nanoTime() - started) / 1_000_000);
    }

    private static String setting(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
