package hall.fund.service.account;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.WithdrawalReason;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * What finance officers do to single accounts: seal, unseal, correct, close. What is entered needs a reason of up to 200 characters
 * (FUND-036).
 */
@Stateless
@RolesAllowed(Role.FINANCE)
public class AccountKeepingService {

    @Resource
    private EJBContext context;

    @Inject
    private AccountKeeping keeping;

    @Inject
    private AccountClosing closing;

    @Inject
    private CorrectionKeeping correcting;

    /** Seals an account; refuses with {@code FUND-017} a state that cannot be, with {@code FUND-035} an own account. */
    public void seal(AccountNumber account, String reason) {
        keeping.seal(account, reason, Caller.actor(context));
    }

    /** Unseals an account; refuses as {@link #seal}. */
    public void unseal(AccountNumber account, String reason) {
        keeping.unseal(account, reason, Caller.actor(context));
    }

    /**
     * Says that a contribution is wrong (错缴更正); nothing moves until a second officer confirms.
     *
     * @param serial of the journal row
     * @throws BusinessException {@code FUND-021} no such contribution, or undone already; {@code FUND-035} an own account; {@code FUND-080} a
     *     colleague has entered it
     */
    public void enterCorrection(AccountNumber account, String serial, String reason) {
        correcting.enter(account, serial, reason, Caller.actor(context));
    }

    /**
     * Confirms what a colleague entered: a red row, and the money back in the suspense of the employer that paid it.
     *
     * @throws BusinessException {@code FUND-017} a state that does not allow it; {@code FUND-021} undone already; {@code FUND-022} its money is no
     *     longer there; {@code FUND-035} an own account; {@code FUND-081} the same officer entered it; {@code FUND-082} it does not wait any more
     */
    public void confirmCorrection(long correction) {
        correcting.confirm(correction, Caller.actor(context));
    }

    /** Takes a correction back that nobody has confirmed; refuses with {@code FUND-035}, {@code FUND-082} as above. */
    public void cancelCorrection(long correction) {
        correcting.cancel(correction, Caller.actor(context));
    }

    /**
     * Closes an empty account (销户).
     *
     * @param ground one of {@link WithdrawalReason#CLOSING}
     * @throws BusinessException {@code FUND-017} a state that does not allow it; {@code FUND-020} money in it, or a freeze; {@code
     *     FUND-035} an own account; {@code FUND-110} a withdrawal is under way; {@code FUND-111} not a ground to close by
     */
    public void close(AccountNumber account, WithdrawalReason ground, String reason) {
        if (!WithdrawalReason.CLOSING.contains(ground)) {
            throw new BusinessException("FUND-111");
        }
        closing.close(account, ground, reason, Caller.actor(context));
    }
}
