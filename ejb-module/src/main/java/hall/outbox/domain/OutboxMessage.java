package hall.outbox.domain;

import hall.shared.Facts;
import hall.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** One message to the world outside, with its state on the way. */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {

    /** Where a message is. */
    public enum State {
        WAITING,
        DONE,
        DEAD
    }

    @Id
    private long id;

    @Column(name = "channel", nullable = false, length = 20)
    private String channel;

    @Column(name = "order_key", nullable = false, length = 60)
    private String orderKey;

    @Column(name = "payload", nullable = false)
    private String payload;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private State state;

    @Column(name = "attempts", nullable = false)
    private int attempts;

    @Column(name = "due_at", nullable = false)
    private LocalDateTime dueAt;

    @Column(name = "fence", nullable = false)
    private long fence;

    @Column(name = "created_at", nullable = false)
    private LocalDateTime createdAt;

    @Column(name = "done_at")
    private LocalDateTime doneAt;

    @Column(name = "last_error", length = 400)
    private String lastError;

    protected OutboxMessage() {}

    public OutboxMessage(String channel, String orderKey, Facts payload, LocalDateTime now) {
        this.id = Ids.next();
        this.channel = channel;
        this.orderKey = orderKey;
        this.payload = payload.canonical();
        this.state = State.WAITING;
        this.dueAt = now;
        this.createdAt = now;
    }

    /** Claims it for the putter before anybody else can see it; past the time it is anybody's again. */
    public Delivery lease(LocalDateTime until) {
        fence = Ids.next();
        attempts = 1;
        dueAt = until;
        return new Delivery(id, channel, orderKey, Facts.parse(payload), fence, attempts);
    }

    public long id() {
        return id;
    }
}
