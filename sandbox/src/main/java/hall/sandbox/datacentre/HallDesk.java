package hall.sandbox.datacentre;

import hall.contract.exchange.Event;
import hall.contract.exchange.ExchangePort;
import hall.contract.exchange.GetItemGuide;
import hall.contract.exchange.Ping;
import hall.contract.exchange.PingResponse;
import hall.contract.exchange.PullCaseProgress;
import hall.contract.exchange.PullCaseProgressResponse;
import hall.contract.exchange.RefusalMessage;
import hall.sandbox.books.Books;
import hall.sandbox.soap.HallLine;
import hall.sandbox.soap.Keys;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.xml.ws.WebServiceException;
import java.sql.SQLException;

/** The data centre asks the hall, signed with its own key, and keeps what it is told of cases: each event once. */
public final class HallDesk {

    private static final String PARTNER = "datacentre";
    /** The setting that keeps the place in the stream of events. */
    public static final String CURSOR = "hall.cursor";

    private final Books books;
    private final Keys keys;
    private final String hallUrl;
    private ExchangePort port;

    public HallDesk(Books books, Keys keys, String hallUrl) {
        this.books = books;
        this.keys = keys;
        this.hallUrl = hallUrl;
    }

    /** Who the hall takes us for, and its time. */
    public JsonObject ping() {
        return asked(hall -> {
            PingResponse answer = hall.ping(new Ping());
            return Json.createObjectBuilder()
                    .add("partner", answer.getPartner())
                    .add("time", answer.getTime())
                    .build();
        });
    }

    /** Everything since the last time, page by page. */
    public synchronized JsonObject pull(int max) {
        return asked(hall -> {
            int received = 0;
            int fresh = 0;
            boolean more = true;
            while (more) {
                PullCaseProgress request = new PullCaseProgress();
                request.setCursor(cursor());
                request.setMax(max);
                PullCaseProgressResponse page = hall.pullCaseProgress(request);
                received += page.getEvent().size();
                fresh += keep(page);
                more = page.isMore();
            }
            return Json.createObjectBuilder()
                    .add("received", received)
                    .add("fresh", fresh)
                    .build();
        });
    }

    /** The name and the number of data items of a guide. */
    public JsonObject guide(String itemCode) {
        return asked(hall -> {
            GetItemGuide request = new GetItemGuide();
            request.setItemCode(itemCode);
            var guide = hall.getItemGuide(request).getGuide();
            return Json.createObjectBuilder()
                    .add("name", guide.getName().getZh())
                    .add("version", guide.getVersion())
                    .add("fields", guide.getField().size())
                    .add("stages", guide.getStage().size())
                    .build();
        });
    }

    /** One question. */
    @FunctionalInterface
    private interface Question {
        JsonObject ask(ExchangePort hall) throws RefusalMessage;
    }

    private JsonObject asked(Question question) {
        try {
            return question.ask(port());
        } catch (RefusalMessage | WebServiceException e) {
            return Json.createObjectBuilder()
                    .add("error", String.valueOf(e.getMessage()))
                    .build();
        }
    }

    private String cursor() {
        return books.one("SELECT setting_value FROM setting WHERE name = ?", row -> row.getString(1), CURSOR)
                .orElse(null);
    }

    // The events and the place in the stream in one transaction: after a crash the same page comes again and changes
    // nothing.
    private int keep(PullCaseProgressResponse page) {
        return books.write(open -> {
            int fresh = 0;
            for (Event event : page.getEvent()) {
                fresh += keep(open, event);
            }
            open.change("MERGE INTO setting KEY (name) VALUES (?, ?)", CURSOR, page.getCursor());
            return fresh;
        });
    }

    private static int keep(Books.Page open, Event event) throws SQLException {
        int again = open.change(
                "UPDATE case_progress SET received = received + 1 WHERE case_no = ? AND step = ? AND version = ?",
                event.getCaseNo(),
                event.getStep(),
                event.getVersion());
        if (again == 1) {
            return 0;
        }
        return open.change(
                "INSERT INTO case_progress VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                event.getCaseNo(),
                event.getStep(),
                event.getVersion(),
                event.getKind(),
                event.getItemCode(),
                event.getDivision(),
                event.getTime(),
                event.getStage() == null ? null : event.getStage().getName(),
                event.getStage() == null ? null : event.getStage().getHandler(),
                event.getClose() == null ? null : event.getClose().getDecision());
    }

    private synchronized ExchangePort port() {
        if (port == null) {
            port = HallLine.open(ExchangePort.class, "hall/exchange-v1.wsdl", hallUrl + "/ws/exchange", keys, PARTNER);
        }
        return port;
    }
}
