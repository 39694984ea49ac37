package hall.audit.domain;

import hall.shared.Actor;
import hall.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** One line of the security log. Written once. */
@Entity
@Table(name = "security_event")
public class SecurityEvent {

    private static final int LONGEST_SOURCE = 64;
    private static final int LONGEST_DETAIL = 400;

    @Id
    private long id;

    @Column(name = "happened_at", nullable = false)
    private LocalDateTime happenedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 40)
    private SecurityEventKind kind;

    @Column(name = "actor", nullable = false, length = 80)
    private String actor;

    @Column(name = "source", nullable = false, length = LONGEST_SOURCE)
    private String source;

    @Column(name = "detail", nullable = false, length = LONGEST_DETAIL)
    private String detail;

    protected SecurityEvent() {}

    /** Control characters and runs of digits long enough for an identity or card number are blotted out. */
    public SecurityEvent(SecurityEventKind kind, Actor actor, String source, String detail, LocalDateTime now) {
        this.id = Ids.next();
        this.happenedAt = now;
        this.kind = kind;
        this.actor = actor.toString();
        this.source = clean(source, LONGEST_SOURCE);
        this.detail = clean(detail, LONGEST_DETAIL);
    }

    static String clean(String text, int longest) {
        String safe = (text == null ? "" : text)
                .replaceAll("\\p{Cntrl}", " ")
                .replaceAll("(?<![0-9a-fA-F-])1[3-9][0-9]{9}(?![0-9])", "***")
                .replaceAll("[0-9]{15,19}[0-9Xx]?", "***");
        return safe.length() > longest ? safe.substring(0, longest) : safe;
    }
}
