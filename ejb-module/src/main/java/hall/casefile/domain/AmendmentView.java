package hall.casefile.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A notice of amendment (补正告知) as both sides read it.
 *
 * @param replyBy the last day for the reply, until its 24:00
 * @param endedAt when the wait ended, empty while it lasts
 */
public record AmendmentView(
        LocalDateTime askedAt, LocalDate replyBy, List<AmendmentItem> items, Optional<LocalDateTime> endedAt)
        implements Serializable {}
