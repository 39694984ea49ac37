package hall.fund.service.contribution;

import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.EmployerRates;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionLists;
import hall.fund.domain.contribution.ContributionPolicy;
import hall.fund.domain.contribution.OutOfBounds;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;

/** What a clerk is told of bases and rates that the policy has left behind. Another employer's is {@code CONTRIBUTION-404}. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class BoundsQueries {

    @Resource
    private EJBContext context;

    @Inject
    private OwnEmployer own;

    @Inject
    private ContributionLists lists;

    @Inject
    private ContributionDrawing drawing;

    @Inject
    private ContributionBounds bounds;

    /**
     * An employer's rates beside the policy that they do not keep to.
     *
     * @param policy of the next month to be paid
     */
    public record RatesOutside(EmployerRates rates, ContributionPolicy policy) implements Serializable {}

    /** Of a list that is still to be paid. */
    public Optional<OutOfBounds> list(long id) {
        ContributionList list = lists.find(id).orElseThrow(() -> new BusinessException("CONTRIBUTION-404"));
        own.require(Caller.actor(context), list.employerAccount());
        return bounds.of(list);
    }

    /** Of the employer itself, for the month it pays next. */
    public Optional<RatesOutside> employer(String employerAccount) {
        EmployerAccount employer = own.read(Caller.actor(context), employerAccount);
        return bounds.outside(employer.rates(), drawing.order(employer).next())
                .map(policy -> new RatesOutside(employer.rates(), policy));
    }
}
