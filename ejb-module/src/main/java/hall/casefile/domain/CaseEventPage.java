package hall.casefile.domain;

import java.io.Serializable;
import java.util.List;

/**
 * A page of the stream of events.
 *
 * @param cursor where to go on, opaque to the reader
 * @param more whether there are more already
 */
public record CaseEventPage(List<CaseEvent> events, String cursor, boolean more) implements Serializable {}
