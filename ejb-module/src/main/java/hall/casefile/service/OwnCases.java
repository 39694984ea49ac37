package hall.casefile.service;

import hall.audit.domain.SecurityEventKind;
import hall.audit.service.SecurityLog;
import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * A citizen's own cases. Somebody else's is {@code CASE-404}, as one that does not exist; but who tried the number of a case that
 * is there leaves a line in the security log.
 */
@ApplicationScoped
class OwnCases {

    @Inject
    private CaseFiles files;

    @Inject
    private SecurityLog security;

    CaseFile find(CaseNumber number, Actor actor) {
        return of(actor, files.find(number).orElseThrow(() -> new BusinessException("CASE-404")));
    }

    CaseFile lock(CaseNumber number, Actor actor) {
        return of(actor, files.lock(number));
    }

    private CaseFile of(Actor actor, CaseFile file) {
        if (file.applicant().personId() != actor.personId()) {
            // Not the whole number, whose digits the log would blot out.
            security.record(
                    SecurityEventKind.ACCESS_REFUSED,
                    actor,
                    "",
                    "case " + file.item() + " of " + file.terms().lodgedAt().toLocalDate() + " "
                            + file.caseNumber().brief());
            throw new BusinessException("CASE-404");
        }
        return file;
    }
}
