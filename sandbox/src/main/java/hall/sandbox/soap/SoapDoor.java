package hall.sandbox.soap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import hall.sandbox.Web;
import hall.sandbox.books.MessageLog;
import hall.sandbox.mishap.Current;
import hall.sandbox.mishap.Mishap;
import hall.sandbox.mishap.Mishaps;
import hall.sandbox.mishap.Mode;
import hall.sandbox.mishap.Operation;
import hall.sandbox.soap.MemoryTransport.Answer;
import java.io.IOException;
import java.util.Optional;

/** The HTTP door of one SOAP service: takes the request in, lets the planned failure happen, keeps both messages. */
final class SoapDoor implements HttpHandler {

    private final SoapService service;
    private final Mishaps mishaps;
    private final MessageLog log;

    SoapDoor(SoapService service, Mishaps mishaps, MessageLog log) {
        this.service = service;
        this.mishaps = mishaps;
        this.log = log;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String soapAction = exchange.getRequestHeaders().getFirst("SOAPAction");
        Optional<Operation> operation = Operation.bySoapAction(soapAction);
        if (!"POST".equals(exchange.getRequestMethod()) || operation.isEmpty()) {
            Web.answer(exchange, 400, "text/plain; charset=UTF-8", Web.utf8("POST with a known SOAPAction"));
            return;
        }
        byte[] request = Web.body(exchange);
        Mishap mishap = mishaps.next(operation.get());
        Answer answer = mishap.is(Mode.RESET) || mishap.is(Mode.SILENCE)
                ? new Answer(0, new byte[0])
                : answer(request, soapAction, mishap);
        log.keep(operation.get(), mishap, request, answer.bytes());
        send(exchange, mishap, answer);
    }

    private Answer answer(byte[] request, String soapAction, Mishap mishap) {
        if (mishap.is(Mode.HTTP_500)) {
            return new Answer(500, Web.utf8("Internal Server Error"));
        }
        Current.set(mishap);
        try {
            Answer good = service.call(request, soapAction);
            return new Answer(good.status(), Spoiler.spoil(mishap.mode(), good.bytes()));
        } finally {
            Current.clear();
        }
    }

    private static void send(HttpExchange exchange, Mishap mishap, Answer answer) throws IOException {
        switch (mishap.mode()) {
            case RESET, LOSE_ANSWER -> exchange.close();
            case SILENCE -> Web.neverAnswer(exchange);
            case STALLED -> Web.answerHalf(exchange, answer.bytes());
            default -> {
                Web.hold(mishap.holdMillis());
                Web.answer(exchange, answer.status(), Spoiler.contentType(mishap.mode()), answer.bytes());
            }
        }
    }
}
