package hall.fund.service.account;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.court.CourtOrders;
import hall.fund.domain.ledger.PaymentPurpose;
import hall.fund.domain.withdrawal.Withdrawal;
import hall.fund.domain.withdrawal.Withdrawals;
import hall.payment.domain.PaymentAbstention;
import hall.payment.domain.PaymentReference;
import hall.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** A payment is the money of the account it was taken from; money that goes back to its payer is of no account. */
@ApplicationScoped
public class OwnPayments implements PaymentAbstention {

    private LockedAccounts accounts;
    private Withdrawals withdrawals;
    private CourtOrders courts;

    protected OwnPayments() {}

    @Inject
    public OwnPayments(LockedAccounts accounts, Withdrawals withdrawals, CourtOrders courts) {
        this.accounts = accounts;
        this.withdrawals = withdrawals;
        this.courts = courts;
    }

    @Override
    public void check(PaymentReference reference, Actor officer) {
        accountOf(reference).ifPresent(account -> accounts.lock(account, officer));
    }

    private Optional<AccountNumber> accountOf(PaymentReference reference) {
        return switch (PaymentPurpose.of(reference)) {
            case CASE -> reference.caseNumber().flatMap(withdrawals::ofCase).map(Withdrawal::account);
            case COURT_DEDUCTION ->
                PaymentPurpose.COURT_DEDUCTION.idOf(reference).flatMap(courts::accountOfDeduction);
            case ARRIVAL_REFUND -> Optional.empty();
        };
    }
}
