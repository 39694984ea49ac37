package hall.casefile.service;

import hall.casefile.domain.ItemFlow;
import hall.catalogue.domain.ItemVersionView;
import hall.policy.service.PolicyInForce;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * How cases go, for everybody to read.
 *
 * <p>SUPPORTS: reading reference data joins a transaction where there is one and opens none where there is none.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ItemFlowQueries {

    @Inject
    private PolicyInForce policy;

    @Inject
    private Clock clock;

    /** The flow of a published version, with today's parameters. */
    public ItemFlow of(ItemVersionView version) {
        return ItemFlow.of(
                version,
                policy.integerOn(LocalDate.now(clock), DraftService.KEEP_DAYS),
                CaseDeadlineService.DAYS_TO_TELL);
    }
}
