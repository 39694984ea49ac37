package hall.identity.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.identity.domain.Branches;
import hall.identity.domain.Officer;
import hall.identity.domain.OfficerAssignment;
import hall.identity.domain.OfficerAssignment.Giver;
import hall.identity.domain.OfficerAssignments;
import hall.identity.domain.OfficerProfile.Duty;
import hall.identity.domain.Officers;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The system administrator lends an officer to another post or another branch for some days (替岗). */
@Stateless
public class OfficerAssignmentService {

    private static final int SHOWN = 20;

    @Resource
    private SessionContext context;

    @Inject
    private Officers officers;

    @Inject
    private OfficerAssignments assignments;

    @Inject
    private Branches branches;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * An assignment as it is read.
     *
     * @param open whether it holds today or will
     */
    public record AssignmentView(
            long id, String post, String branch, LocalDate firstDay, LocalDate lastDay, String givenBy, boolean open)
            implements Serializable {}

    /** What the officer was and will be assigned, newest first. */
    @RolesAllowed({Role.ADMIN, Role.SECURITY, Role.AUDITOR})
    public List<AssignmentView> of(String officer) {
        LocalDate today = LocalDate.now(clock);
        return assignments.ofOfficer(officer, SHOWN).stream()
                .map(a -> new AssignmentView(
                        a.id(),
                        a.duty().post(),
                        a.duty().branch(),
                        a.firstDay(),
                        a.lastDay(),
                        a.givenBy(),
                        !a.isEnded() && !a.lastDay().isBefore(today)))
                .toList();
    }

    /**
     * Lends the officer; open sessions end with their next request, so that the next one has the post's role.
     *
     * @throws BusinessException {@code IDENTITY-002} no such officer, {@code OFFICER-006} no such branch; refusals of
     *     {@link OfficerAssignment}
     */
    @RolesAllowed(Role.ADMIN)
    public void give(String name, Duty what, LocalDate from, LocalDate until) {
        Officer officer = locked(name);
        if (branches.all().stream().noneMatch(b -> b.division().equals(what.branch()))) {
            throw new BusinessException("OFFICER-006");
        }
        Giver giver = new Giver(Caller.actor(context).id(), LocalDateTime.now(clock));
        assignments.add(new OfficerAssignment(officer.profile(), what, from, until, giver));
        officer.dutiesChanged();
        Facts facts = Facts.with("post", what.post())
                .and("branch", what.branch())
                .and("from", from)
                .and("until", until)
                .build();
        record(officer, AuditEventType.OFFICER_ASSIGNED, facts);
    }

    /** Ends an assignment before its last day. {@code OFFICER-011} when there is none to end. */
    @RolesAllowed(Role.ADMIN)
    public void end(String name, long id) {
        Officer officer = locked(name);
        OfficerAssignment assignment = assignments
                .byId(id)
                .filter(a -> a.officer().equals(name) && !a.isEnded())
                .orElseThrow(() -> new BusinessException("OFFICER-011"));
        assignment.end(LocalDateTime.now(clock));
        officer.dutiesChanged();
        Facts facts = Facts.with("post", assignment.duty().post())
                .and("branch", assignment.duty().branch())
                .build();
        record(officer, AuditEventType.OFFICER_ASSIGNMENT_ENDED, facts);
    }

    private void record(Officer officer, AuditEventType type, Facts facts) {
        audit.record(officer.auditHead(), officer.auditStream(), type, Caller.actor(context), facts);
    }

    private Officer locked(String name) {
        return officers.lockedByName(name).orElseThrow(() -> new BusinessException("IDENTITY-002"));
    }
}
