package hall.fund.service.account;

import hall.casefile.service.CompletionService;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.court.CourtDeduction;
import hall.fund.domain.court.CourtOrders;
import hall.fund.domain.court.DeductionState;
import hall.fund.domain.ledger.PaymentPurpose;
import hall.fund.domain.withdrawal.Withdrawal;
import hall.fund.domain.withdrawal.Withdrawals;
import hall.payment.domain.PaidAfterRefusal;
import hall.payment.domain.PaymentReference;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What the bank paid after it had refused: a withdrawal leaves its account again by the rules that granted it, what a court took is still owed
 * to it. Money that went back to suspense may be somebody else's by now and is not taken again.
 */
@ApplicationScoped
public class LatePayments implements PaidAfterRefusal {

    private PersonalAccounts accounts;
    private Withdrawals withdrawals;
    private CourtOrders courts;
    private CourtPayment courtPayment;
    private CompletionService cases;

    protected LatePayments() {}

    @Inject
    public LatePayments(
            PersonalAccounts accounts,
            Withdrawals withdrawals,
            CourtOrders courts,
            CourtPayment courtPayment,
            CompletionService cases) {
        this.accounts = accounts;
        this.withdrawals = withdrawals;
        this.courts = courts;
        this.courtPayment = courtPayment;
        this.cases = cases;
    }

    @Override
    public void require(PaymentReference reference, Money amount, String bankSerial) {
        switch (PaymentPurpose.of(reference)) {
            case CASE -> requireGranted(caseOf(reference), amount, bankSerial);
            case COURT_DEDUCTION -> requireUnpaid(deduction(reference).state() == DeductionState.RETURNED);
            case ARRIVAL_REFUND -> throw new BusinessException("PAY-043", bankSerial);
        }
    }

    private void requireGranted(CaseNumber of, Money amount, String bankSerial) {
        Withdrawal withdrawal = withdrawal(of);
        requireUnpaid(!withdrawal.stands());
        try {
            cases.requireTakeable(of);
        } catch (BusinessException refused) {
            if (refused.getMessage().equals("PAY-047")) {
                throw refused;
            }
            PersonalAccount account = accounts.lock(withdrawal.account());
            throw new BusinessException("PAY-048", account.number(), account.available(), amount, bankSerial);
        }
    }

    private static void requireUnpaid(boolean unpaid) {
        if (!unpaid) {
            throw new BusinessException("PAY-047");
        }
    }

    @Override
    public String takeAgain(PaymentReference reference) {
        return switch (PaymentPurpose.of(reference)) {
            case CASE -> {
                cases.takeAgain(caseOf(reference));
                yield withdrawal(caseOf(reference)).sendSeqNo();
            }
            case COURT_DEDUCTION -> {
                CourtDeduction deduction = deduction(reference);
                deduction.payAgain();
                yield courtPayment.instruct(deduction);
            }
            case ARRIVAL_REFUND -> throw new IllegalArgumentException("taken again: " + reference);
        };
    }

    private static CaseNumber caseOf(PaymentReference reference) {
        return reference.caseNumber().orElseThrow();
    }

    private Withdrawal withdrawal(CaseNumber of) {
        return withdrawals.ofCase(of).orElseThrow();
    }

    private CourtDeduction deduction(PaymentReference reference) {
        return courts.deduction(PaymentPurpose.COURT_DEDUCTION.idOf(reference).orElseThrow());
    }
}
