package hall.identity.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Port: what officers are assigned beside their own posts; joins the caller's transaction. */
public interface OfficerAssignments {

    void add(OfficerAssignment assignment);

    Optional<OfficerAssignment> byId(long id);

    /** What this officer is assigned on this day. */
    List<OfficerAssignment> on(String officer, LocalDate day);

    /** What this officer is or will be assigned and what ended lately, newest first, at most {@code limit}. */
    List<OfficerAssignment> ofOfficer(String officer, int limit);
}
