package hall.sandbox.control;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import hall.sandbox.Web;
import hall.sandbox.books.Books;
import hall.sandbox.books.CityClock;
import hall.sandbox.books.MessageLog;
import hall.sandbox.mishap.Mishap;
import hall.sandbox.mishap.Mishaps;
import hall.sandbox.mishap.Mode;
import hall.sandbox.mishap.Operation;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** The SMS gateway: POST {"id","phone","text"}; the same id is delivered once. */
public final class SmsDoor implements HttpHandler {

    private static final String JSON = "application/json; charset=UTF-8";

    private final Books books;
    private final CityClock clock;
    private final Mishaps mishaps;
    private final MessageLog log;

    public SmsDoor(Books books, CityClock clock, Mishaps mishaps, MessageLog log) {
        this.books = books;
        this.clock = clock;
        this.mishaps = mishaps;
        this.log = log;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        byte[] request = Web.body(exchange);
        Mishap mishap = mishaps.next(Operation.SMS);
        log.keep(Operation.SMS, mishap, request, new byte[0]);
        switch (mishap.mode()) {
            case RESET -> exchange.close();
            case SILENCE -> Web.neverAnswer(exchange);
            case HTTP_500, FAULT, CODE -> Web.answer(exchange, 500, JSON, Web.utf8("{\"code\":\"9999\"}"));
            case HTML -> Web.answer(exchange, 200, "text/html; charset=UTF-8", Web.utf8("<html>系统维护</html>"));
            default -> take(exchange, mishap, request);
        }
    }

    private void take(HttpExchange exchange, Mishap mishap, byte[] request) throws IOException {
        JsonObject sms;
        try (var reader = Json.createReader(new ByteArrayInputStream(request))) {
            sms = reader.readObject();
            deliver(sms.getString("id"), sms.getString("phone"), sms.getString("text"));
        } catch (JsonException | NullPointerException | ClassCastException e) {
            Web.answer(exchange, 400, JSON, Web.utf8("{\"code\":\"1003\"}"));
            return;
        }
        if (mishap.is(Mode.LOSE_ANSWER)) {
            exchange.close();
            return;
        }
        Web.hold(mishap.holdMillis());
        Web.answer(exchange, 200, JSON, Web.utf8("{\"code\":\"0\"}"));
    }

    private synchronized void deliver(String id, String phone, String text) {
        int known = books.change("UPDATE sms SET times_received = times_received + 1 WHERE id = ?", id);
        if (known == 0) {
            books.change("INSERT INTO sms VALUES (?, ?, ?, 1, ?)", id, phone, text, clock.now());
        }
    }
}
