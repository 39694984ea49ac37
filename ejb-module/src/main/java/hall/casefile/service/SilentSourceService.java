package hall.casefile.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.casefile.domain.CaseLists;
import hall.casefile.domain.CaseStatus;
import hall.shared.Actor;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Hands cases to people whose sources were silent too long; with what is known, an outage speaks against nobody. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class SilentSourceService {

    private static final int BATCH = 200;
    private static final String REASON = "F01";

    @Inject
    private CaseLists lists;

    @Inject
    private CaseFiles files;

    @Inject
    private Assessor assessor;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public List<CaseNumber> overdue() {
        return lists.overdueForEvidence(LocalDate.now(clock), BATCH).stream()
                .map(CaseNumber::new)
                .toList();
    }

    /** Returns whether it did; another server may have been faster, or the answer came in. */
    public boolean handToPeople(CaseNumber number) {
        CaseFile file = files.lock(number);
        if (file.status() != CaseStatus.AWAITING_EVIDENCE) {
            return false;
        }
        assessor.assess(file, LocalDateTime.now(clock));
        file.handToPeople(REASON);
        audit.record(
                file.audit(),
                file.auditStream(),
                AuditEventType.CASE_HANDED_TO_PEOPLE,
                Actor.SYSTEM,
                Facts.with("because", REASON).build());
        return true;
    }
}
