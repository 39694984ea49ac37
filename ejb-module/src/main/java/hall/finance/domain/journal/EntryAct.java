package hall.finance.domain.journal;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * Who did what so that an entry was written.
 *
 * @param act {@code ENTERED}, {@code DECIDED}, {@code ASKED}, or the stage of the case
 * @param who sign-in name of an officer or clerk, {@code system} for the system post
 */
public record EntryAct(String act, String who, LocalDateTime at) implements Serializable {}
