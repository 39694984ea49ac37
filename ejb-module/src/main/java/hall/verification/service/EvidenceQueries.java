package hall.verification.service;

import hall.shared.Role;
import hall.shared.service.Caller;
import hall.verification.domain.EvidenceFile;
import hall.verification.domain.EvidenceType;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;

/** What the hall asked other departments about the signed-in person. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class EvidenceQueries {

    private static final int PAGE = 20;

    @Resource
    private EJBContext context;

    @Inject
    private EvidenceFile file;

    /** One question: of which kind, for which case, why, when. */
    public record AskedView(long id, EvidenceType type, String caseNumber, String purpose, LocalDateTime askedAt) {}

    /** Newest first, before the given id ({@code Long.MAX_VALUE} for the first page). */
    public List<AskedView> askedAboutMe(long before) {
        return file.askedAbout(Caller.actor(context).personId(), before, PAGE).stream()
                .map(r -> new AskedView(r.id(), r.type(), r.caseNumber(), r.purpose(), r.requestedAt()))
                .toList();
    }
}
