package hall.fund.service.casework;

import hall.casefile.domain.ApprovedCase;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.home.ContractNumber;
import hall.fund.domain.home.HomePurchase;
import hall.fund.domain.home.HomePurchases;
import hall.fund.domain.policy.HomePurchasePolicy;
import hall.fund.domain.withdrawal.HomeWithdrawal;
import hall.fund.domain.withdrawal.Withdrawal;
import hall.fund.domain.withdrawal.Withdrawals;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Money;
import hall.verification.domain.Evidence;
import hall.verification.domain.EvidenceFile;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Holds the money of a granted TQ01 case and instructs the bank, in the transaction of the approval. The contract's row is locked
 * first and the account's second, so that whoever withdraws for one home at once counts the others'.
 */
@ApplicationScoped
public class HomePurchaseFulfilment {

    private PersonalAccounts accounts;
    private HomePurchases homes;
    private Withdrawals withdrawals;
    private EvidenceFile evidence;
    private HomePurchaseBooks books;
    private WithdrawalHold hold;
    private Clock clock;

    protected HomePurchaseFulfilment() {}

    @Inject
    public HomePurchaseFulfilment(
            PersonalAccounts accounts,
            HomePurchases homes,
            Withdrawals withdrawals,
            EvidenceFile evidence,
            HomePurchaseBooks books,
            WithdrawalHold hold,
            Clock clock) {
        this.accounts = accounts;
        this.homes = homes;
        this.withdrawals = withdrawals;
        this.evidence = evidence;
        this.books = books;
        this.hold = hold;
        this.clock = clock;
    }

    record Granted(HomePurchase home, PersonalAccount account, Money paid, Money keep) {}

    /**
     * Refuses with {@code FUND-001} no account, {@code FUND-002} account not normal, {@code FUND-003} balance, {@code FUND-013}
     * the register has not confirmed the contract, {@code FUND-014} the person has withdrawn for this home, {@code FUND-015}
     * limit of the contract.
     */
    void fulfil(ApprovedCase approved) {
        Granted granted = require(approved);
        granted.home().paidSoFar(granted.paid());
        Withdrawal withdrawal = withdrawalOf(approved, granted.account(), contract(approved));
        hold.hold(approved, granted.account(), withdrawal, granted.keep(), null, LocalDateTime.now(clock));
    }

    private static ContractNumber contract(ApprovedCase approved) {
        return new ContractNumber(approved.application().text(HomePurchaseAnswers.CONTRACT));
    }

    /** Refuses as {@link #fulfil} does, under the locks that it takes. */
    Granted require(ApprovedCase approved) {
        Money keep =
                HomePurchasePolicy.of(books.parameters(LocalDate.now(clock))).keepBalance();
        ContractNumber contract = contract(approved);
        Money paid = paid(approved, contract);
        HomePurchase home = homes.lock(contract);
        PersonalAccount account = accounts.lock(approved.applicant().identityNumber())
                .orElseThrow(() -> new BusinessException("FUND-001"));
        List<HomeWithdrawal> taken = withdrawals.forHome(contract);
        if (taken.stream().anyMatch(w -> w.isOf(account.number().value()))) {
            throw new BusinessException("FUND-014", contract);
        }
        Money open = paid.minus(HomePurchaseBooks.sum(taken)).max(Money.ZERO);
        if (open.isLessThan(approved.amount())) {
            throw new BusinessException("FUND-015", open.display());
        }
        account.requireFree(approved.amount(), keep);
        return new Granted(home, account, paid, keep);
    }

    /** What the register said was paid when it last answered for this case. */
    private Money paid(ApprovedCase approved, ContractNumber contract) {
        return evidence.of(approved.caseNumber()).stream()
                .filter(e -> e.type() == EvidenceType.HOME_CONTRACT)
                .reduce((earlier, later) -> later)
                .filter(e -> e.outcome() == EvidenceOutcome.CONFIRMED)
                .map(Evidence::facts)
                .filter(f -> f.text("contractNumber").equals(contract.value()))
                .map((Facts f) -> f.money("paid"))
                .orElseThrow(() -> new BusinessException("FUND-013", contract));
    }

    private Withdrawal withdrawalOf(ApprovedCase approved, PersonalAccount account, ContractNumber contract) {
        return withdrawals.ofCase(approved.caseNumber()).orElseGet(() -> {
            Withdrawal fresh = Withdrawal.forHome(approved.caseNumber().value(), account.number(), contract);
            withdrawals.add(fresh);
            return fresh;
        });
    }
}
