package hall.sandbox.control;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import hall.sandbox.Web;
import hall.sandbox.bank.Counter;
import hall.sandbox.bank.Totals;
import hall.sandbox.books.Books;
import hall.sandbox.books.CastLoader;
import hall.sandbox.books.CityClock;
import hall.sandbox.books.Newcomers;
import hall.sandbox.datacentre.HallDesk;
import hall.sandbox.mishap.Mishap;
import hall.sandbox.mishap.Mishaps;
import hall.sandbox.mishap.Mode;
import hall.sandbox.mishap.Operation;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The control API, all JSON: GET {@code /control/api/<book>} lists a book; GET, PUT and DELETE {@code failures};
 * PUT {@code persons/<id>}, {@code cards/<cardNo>}, {@code accounts/<accountNo>}, {@code contracts/<number>} change a state; POST {@code persons} settles
 * newcomers; GET {@code totals/<account>}; POST {@code reset};
 * GET and POST {@code clock}; POST {@code arrivals} (an employer pays), {@code departures} and {@code notices} are the bank's counter; POST {@code ping}, {@code pull} and {@code guide} let the data centre ask the hall. Requests that
 * change something need Content-Type application/json, which no foreign page's
 * form can send.
 */
public final class ControlApi implements HttpHandler {

    private static final String SPECIAL_ACCOUNT = "999980000000000001";
    private static final String PREFIX = "/control/api/";
    private static final Set<String> CONTRACT_STATES = Set.of("有效", "注销", "撤销");
    private static final String TYPE = "application/json; charset=UTF-8";

    private final BookLists lists;
    private final Books books;
    private final CityClock clock;
    private final CastLoader cast;
    private final Mishaps mishaps;
    private final HallClock hallClock;
    private final HallDesk hallDesk;
    private final Counter counter;
    private final Newcomers newcomers;
    private final Totals totals;

    public ControlApi(
            Books books,
            CityClock clock,
            CastLoader cast,
            Mishaps mishaps,
            HallClock hallClock,
            HallDesk hallDesk,
            Counter counter) {
        this.counter = counter;
        this.newcomers = new Newcomers(books);
        this.totals = new Totals(books);
        this.hallDesk = hallDesk;
        this.lists = new BookLists(books);
        this.books = books;
        this.clock = clock;
        this.cast = cast;
        this.mishaps = mishaps;
        this.hallClock = hallClock;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        List<String> path = List.of(
                exchange.getRequestURI().getPath().substring(PREFIX.length()).split("/"));
        String method = exchange.getRequestMethod();
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (!"GET".equals(method) && (type == null || !type.startsWith("application/json"))) {
            send(exchange, 415, error("Content-Type application/json"));
            return;
        }
        try {
            JsonObject body = body(exchange);
            JsonValue answer = answer(method, path, body);
            send(exchange, answer == null ? 404 : 200, answer == null ? error("no such thing") : answer);
        } catch (JsonException
                | NullPointerException
                | ClassCastException
                | IllegalArgumentException
                | DateTimeException e) {
            send(exchange, 400, error(String.valueOf(e.getMessage())));
        }
    }

    private JsonValue answer(String method, List<String> path, JsonObject body) {
        String resource = method + " " + path.get(0);
        String name = path.size() > 1 ? path.get(1) : "";
        return switch (resource) {
            case "GET failures" -> failures();
            case "GET operations" -> operations();
            case "PUT failures" -> plan(name, body);
            case "DELETE failures" -> unplan(name);
            case "PUT persons" ->
                changed("UPDATE person SET state = ? WHERE id_number = ?", body.getString("state"), name);
            case "PUT accounts" -> account(name, body);
            case "PUT cards" -> card(name, body);
            case "PUT contracts" -> contract(name, body);
            case "POST persons" -> newcomers.settle(body);
            case "GET totals" -> totals.of(name.isEmpty() ? SPECIAL_ACCOUNT : name);
            case "POST reset" -> reset();
            case "POST arrivals" -> arrive(body);
            case "POST departures" ->
                counter.leave(
                        body.getString("account", SPECIAL_ACCOUNT),
                        new BigDecimal(body.getString("amount")),
                        body.getString("summary", "手续费"));
            case "POST notices" -> counter.noticesAgain();
            case "POST ping" -> hallDesk.ping();
            case "POST pull" -> hallDesk.pull(body.getInt("max", 500));
            case "POST guide" -> hallDesk.guide(body.getString("itemCode"));
            case "GET clock" -> clock();
            case "PUT clock" -> setClock(body.getJsonNumber("offsetSeconds").longValueExact());
            case "POST clock" -> advance(body.getJsonNumber("advanceSeconds").longValueExact());
            default -> method.equals("GET") ? lists.list(path.get(0)) : null;
        };
    }

    /** An employer pays: to the special account unless another is named. */
    private JsonObject arrive(JsonObject body) {
        return counter.arrive(
                body.getString("account", SPECIAL_ACCOUNT),
                new BigDecimal(body.getString("amount")),
                body.getString("payerAccount", "999970000000000001"),
                body.getString("payerName", "示例市虚构纺织有限公司"),
                body.getString("remark", ""));
    }

    private JsonObject failures() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        for (Operation operation : Operation.values()) {
            all.add(operation.name(), mishaps.planned(operation).toJson());
        }
        return all.build();
    }

    /** What can fail and how, with the words of the control page. */
    private JsonObject operations() {
        JsonArrayBuilder operations = Json.createArrayBuilder();
        for (Operation operation : Operation.values()) {
            operations.add(Json.createObjectBuilder()
                    .add("name", operation.name())
                    .add("label", operation.label())
                    .add("planned", mishaps.planned(operation).toJson()));
        }
        JsonArrayBuilder modes = Json.createArrayBuilder();
        for (Mode mode : Mode.values()) {
            modes.add(Json.createObjectBuilder().add("name", mode.name()).add("label", mode.label()));
        }
        return Json.createObjectBuilder()
                .add("operations", operations)
                .add("modes", modes)
                .build();
    }

    private JsonObject plan(String name, JsonObject body) {
        Operation operation = Operation.valueOf(name);
        mishaps.plan(operation, Mishap.parse(body));
        return mishaps.planned(operation).toJson();
    }

    private JsonObject unplan(String name) {
        if (name.isEmpty()) {
            mishaps.clear();
        } else {
            mishaps.plan(Operation.valueOf(name), Mishap.NONE);
        }
        return failures();
    }

    private JsonValue changed(String sql, Object... values) {
        return books.change(sql, values) == 0 ? null : JsonValue.TRUE;
    }

    /** Its state, or the phone that the bank knows for it, or both. */
    private JsonValue account(String number, JsonObject body) {
        String state = body.getString("state", null);
        String phone = body.getString("phone", null);
        if (state == null && phone == null) {
            throw new IllegalArgumentException("state or phone");
        }
        return changed(
                "UPDATE bank_account SET state = COALESCE(?, state), phone = COALESCE(?, phone) WHERE account_no = ?",
                state,
                phone,
                number);
    }

    /** A card's bank function and its bank account live and die together. */
    private JsonValue card(String cardNo, JsonObject body) {
        String state = body.getString("state", "正常");
        String finance = body.getString("finance", "已激活");
        JsonValue changed = changed(
                "UPDATE social_security_card SET state = ?, finance = ? WHERE card_no = ?", state, finance, cardNo);
        books.change(
                "UPDATE bank_account SET state = ? WHERE account_no IN"
                        + " (SELECT bank_card_no FROM social_security_card WHERE card_no = ?)",
                "已激活".equals(finance) ? "正常" : "未激活",
                cardNo);
        return changed;
    }

    /** What is left out stays as it is; a contract that is 有效 again has no day on which it ended. */
    private JsonValue contract(String number, JsonObject body) {
        String state = body.getString("state", null);
        if (state != null && !CONTRACT_STATES.contains(state)) {
            throw new IllegalArgumentException("state is one of " + CONTRACT_STATES);
        }
        LocalDate changed =
                LocalDate.parse(body.getString("changedOn", clock.today().toString()));
        BigDecimal paid = body.containsKey("paid") ? new BigDecimal(body.getString("paid")) : null;
        return changed(
                "UPDATE home_contract SET changed_on = CASE WHEN CAST(? AS VARCHAR) IS NULL THEN changed_on WHEN CAST(? AS VARCHAR) = '有效' THEN NULL"
                        + " ELSE CAST(? AS DATE) END, state = COALESCE(?, state), paid = COALESCE(?, paid) WHERE number = ?",
                state,
                state,
                changed,
                state,
                paid,
                number);
    }

    private JsonValue reset() {
        mishaps.clear();
        cast.reset();
        return JsonValue.TRUE;
    }

    private JsonObject clock() {
        return Json.createObjectBuilder()
                .add("now", clock.now().withNano(0).toString())
                .add("offsetSeconds", clock.offset().toSeconds())
                .build();
    }

    private JsonObject setClock(long offsetSeconds) {
        clock.setOffset(Duration.ofSeconds(offsetSeconds));
        return clock();
    }

    /** The hall first: if it will not move, the city stays too. */
    private JsonObject advance(long seconds) {
        if (seconds <= 0) {
            throw new IllegalArgumentException("the clock only goes forward");
        }
        String refusal = hallClock.advance(seconds);
        if (!refusal.isEmpty()) {
            return error(refusal);
        }
        clock.advance(Duration.ofSeconds(seconds));
        return clock();
    }

    private static JsonObject body(HttpExchange exchange) throws IOException {
        byte[] bytes = Web.body(exchange);
        if (bytes.length == 0) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        }
    }

    private static JsonObject error(String message) {
        return Json.createObjectBuilder(Map.of("error", message)).build();
    }

    private static void send(HttpExchange exchange, int status, JsonValue value) throws IOException {
        Web.answer(exchange, status, TYPE, Web.utf8(value.toString()));
    }
}
