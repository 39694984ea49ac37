package hall.fund.service.staff;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.staff.NewHire;
import hall.shared.BusinessException;
import hall.shared.Money;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What a clerk changes about the employer's staff for the next list. All refuse with {@code CONTRIBUTION-404} what is another employer's,
 * with {@code 010}, {@code 047}, {@code 110} and {@code 111} as {@link StaffGate} says, with {@code 112} a reason that is
 * none, and with {@code FUND-017} a state that does not allow it.
 */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class StaffService {

    @Resource
    private EJBContext context;

    @Inject
    private StaffAsks asks;

    @Inject
    private StaffChanging changing;

    /**
     * Adds somebody (新增); gives the account's number.
     *
     * @param month the clerk means: the first that is paid for who comes
     * @throws BusinessException {@code CONTRIBUTION-114} the person has to see to something before; {@code 115} pays here; {@code 116}
     *     another name; {@code 121} no base; {@code 122} enough people were
     *     asked about today; {@code ID-003} not born
     */
    public AccountNumber add(String employerAccount, ContributionMonth month, NewHire hire, String reason) {
        asks.note(employerAccount, hire.number());
        return changing.add(employerAccount, month, hire, reason, Caller.actor(context))
                .account();
    }

    /** Seals the account of somebody who left (封存); refuses with {@code CONTRIBUTION-113} who is not of the staff. */
    public void seal(String employerAccount, ContributionMonth month, AccountNumber account, String reason) {
        changing.seal(employerAccount, month, account, reason, Caller.actor(context));
    }

    /**
     * Unseals the account of somebody who is back (启封); refuses with {@code CONTRIBUTION-113} who is not of the staff.
     *
     * @param wage another base, empty for the one from before
     */
    public void unseal(
            String employerAccount,
            ContributionMonth month,
            AccountNumber account,
            Optional<Money> wage,
            String reason) {
        changing.unseal(employerAccount, month, account, wage, reason, Caller.actor(context));
    }

    /**
     * Mends the base of somebody who pays (调整基数).
     *
     * @throws BusinessException {@code CONTRIBUTION-113} not of the staff; {@code 121} no base; {@code 123} it is the base already (argument)
     */
    public void mend(
            String employerAccount, ContributionMonth month, AccountNumber account, Money wage, String reason) {
        changing.mend(employerAccount, month, account, wage, reason, Caller.actor(context));
    }

    /**
     * Takes a change back.
     *
     * @throws BusinessException {@code CONTRIBUTION-117} it was taken back, or something changed since; {@code 118} a list was drawn or
     *     posted by it
     */
    public void undo(long change) {
        changing.undo(change, Caller.actor(context));
    }
}
