package hall.integration.soap;

import jakarta.xml.ws.BindingProvider;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.cxf.message.Message;

/**
 * The signed SOAP line to one partner. A call has 2 seconds to connect and 5 to answer; a question may be repeated twice
 * within 15 seconds altogether, an order never is.
 */
public final class SignedLine {

    private static final Logger LOG = Logger.getLogger(SignedLine.class.getName());
    private static final Logger SECURITY = Logger.getLogger("hall.security");

    private static final long ANSWER_MILLIS = 5_000;
    private static final long ALTOGETHER_MILLIS = 15_000;
    private static final long WORTH_TRYING_MILLIS = 500;
    private static final int ATTEMPTS = 3;

    private final String partner;
    private final PortMaker ports;
    private final Map<String, CircuitBreaker> breakers = new ConcurrentHashMap<>();

    public SignedLine(String partner, Path keys) {
        this.partner = partner;
        this.ports = new PortMaker(new PartnerKeys(keys), partner);
    }

    /** A thread-safe port of a service; made once and kept by the caller. */
    public <P> P port(Class<P> port, String wsdl, String address) {
        return ports.make(port, wsdl, address);
    }

    /** Asks, and asks again while there is time; for what changes nothing on the other side. */
    public <P, R> R ask(String operation, P port, Function<P, R> call) throws NoAnswerException {
        long end = System.nanoTime() + ALTOGETHER_MILLIS * 1_000_000;
        NoAnswerException last = new NoAnswerException("not asked");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left < WORTH_TRYING_MILLIS) {
                break;
            }
            if (attempt > 0 && breaker(operation).state() != CircuitBreaker.State.CLOSED) {
                break;
            }
            try {
                return once(operation, port, call, Math.min(left, ANSWER_MILLIS));
            } catch (NoAnswerException e) {
                last = e;
            }
        }
        throw last;
    }

    /** Orders, exactly once: without an answer nobody knows whether it was carried out. */
    public <P, R> R order(String operation, P port, Function<P, R> call) throws NoAnswerException {
        return once(operation, port, call, ANSWER_MILLIS);
    }

    /** The breakers by operation, for health. */
    public Map<String, String> states() {
        Map<String, String> states = new TreeMap<>();
        breakers.forEach(
                (operation, breaker) -> states.put(operation, breaker.state().name()));
        return states;
    }

    private CircuitBreaker breaker(String operation) {
        return breakers.computeIfAbsent(operation, name -> new CircuitBreaker(System::nanoTime));
    }

    private <P, R> R once(String operation, P port, Function<P, R> call, long millis) throws NoAnswerException {
        CircuitBreaker breaker = breaker(operation);
        if (!breaker.admits()) {
            throw new NoAnswerException("not asked: " + partner + " " + operation + " failed five times in a row");
        }
        boolean answered = false;
        try {
            Map<String, Object> context = ((BindingProvider) port).getRequestContext();
            context.put(Message.RECEIVE_TIMEOUT, millis);
            context.put(AnswerGuard.DEADLINE, System.nanoTime() + millis * 1_000_000);
            R answer = call.apply(port);
            answered = true;
            return answer;
        } catch (RuntimeException e) {
            throw noAnswer(operation, e);
        } finally {
            if (answered) {
                breaker.succeeded();
            } else {
                breaker.failed();
            }
        }
    }

    private NoAnswerException noAnswer(String operation, RuntimeException e) {
        String problem = Problem.of(e);
        if (Problem.isSuspicious(e)) {
            SECURITY.log(Level.WARNING, "{0} {1}: answer refused: {2}", new Object[] {partner, operation, problem});
        } else {
            LOG.log(Level.WARNING, "{0} {1}: no answer: {2}", new Object[] {partner, operation, problem});
        }
        return new NoAnswerException(problem);
    }
}
