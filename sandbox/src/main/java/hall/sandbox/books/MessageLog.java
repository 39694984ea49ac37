package hall.sandbox.books;

import hall.sandbox.mishap.Mishap;
import hall.sandbox.mishap.Operation;
import java.nio.charset.StandardCharsets;

/** Keeps every request and answer as they were on the wire, for inspection on the control page. */
public final class MessageLog {

    private static final int AT_MOST = 100_000;

    private final Books books;
    private final CityClock clock;

    public MessageLog(Books books, CityClock clock) {
        this.books = books;
        this.clock = clock;
    }

    public void keep(Operation operation, Mishap mishap, byte[] request, byte[] answer) {
        books.change(
                "INSERT INTO message (at, operation, mishap, request, answer) VALUES (?, ?, ?, ?, ?)",
                clock.now(),
                operation.name(),
                mishap.mode().name(),
                text(request),
                text(answer));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, AT_MOST), StandardCharsets.UTF_8);
    }
}
