package hall.casefile.service;

import hall.audit.domain.SecurityEventKind;
import hall.audit.service.SecurityLog;
import hall.casefile.domain.CaseProgressView;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Progress for anybody who has the case number and the query code. The number can be guessed, the code cannot: a source that
 * sent five wrong codes waits a day. The wait is the source's, never the case's, so that strangers cannot lock a case.
 *
 * <p>NOT_SUPPORTED: a wrong try must stay counted when its transaction is refused.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProgressQueryService {

    @Inject
    private QueryTries tries;

    @Inject
    private CaseQueries queries;

    @Inject
    private SecurityLog security;

    /**
     * Opens a case.
     *
     * @param source the network address that asks
     * @throws BusinessException {@code CASE-405} number and code do not belong together; {@code CASE-406} too many wrong ones
     */
    public CaseProgressView open(CaseNumber caseNumber, String queryCode, String source) {
        if (!tries.reserve(source)) {
            security.record(SecurityEventKind.RATE_LIMITED, Actor.ANONYMOUS, source, "query codes");
            throw new BusinessException("CASE-406");
        }
        CaseProgressView view = queries.byQueryCode(caseNumber, queryCode);
        tries.release(source);
        return view;
    }
}
