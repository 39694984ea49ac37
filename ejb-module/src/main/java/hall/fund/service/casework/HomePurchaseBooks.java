package hall.fund.service.casework;

import hall.fund.domain.account.AccountRecord;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.home.ContractNumber;
import hall.fund.domain.policy.HomePurchasePolicy;
import hall.fund.domain.withdrawal.HomeWithdrawal;
import hall.fund.domain.withdrawal.Withdrawals;
import hall.identity.domain.Applicant;
import hall.policy.service.PolicyInForce;
import hall.shared.Facts;
import hall.shared.Money;
import hall.verification.domain.EvidenceType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the own books say of a person who buys a home: two reads. */
@ApplicationScoped
public class HomePurchaseBooks {

    private PersonalAccounts accounts;
    private Withdrawals withdrawals;
    private PolicyInForce policy;

    protected HomePurchaseBooks() {}

    @Inject
    public HomePurchaseBooks(PersonalAccounts accounts, Withdrawals withdrawals, PolicyInForce policy) {
        this.accounts = accounts;
        this.withdrawals = withdrawals;
        this.policy = policy;
    }

    /** The parameters of the day that the rules look at, by name. */
    public Facts parameters(LocalDate on) {
        return policy.on(on, HomePurchasePolicy.NAMES);
    }

    /** The account, and what was withdrawn for the home once its contract is named; no entry for what the person has not. */
    Map<EvidenceType, Facts> read(Applicant applicant, Optional<ContractNumber> contract) {
        Map<EvidenceType, Facts> out = new EnumMap<>(EvidenceType.class);
        List<AccountRecord> own = accounts.of(applicant.identityNumber());
        if (own.isEmpty()) {
            return out;
        }
        out.put(EvidenceType.FUND_ACCOUNT, AccountFacts.of(own));
        contract.ifPresent(c -> out.put(EvidenceType.HOME_WITHDRAWALS, withdrawn(c, own)));
        return out;
    }

    private Facts withdrawn(ContractNumber contract, List<AccountRecord> own) {
        List<HomeWithdrawal> all = withdrawals.forHome(contract);
        List<HomeWithdrawal> mine = all.stream()
                .filter(w -> own.stream().anyMatch(a -> w.isOf(a.accountNumber())))
                .toList();
        return Facts.with("contractNumber", contract.value())
                .and("taken", sum(all))
                .and("ownTaken", sum(mine))
                .and("ownTakenOn", mine.isEmpty() ? null : mine.get(0).decidedOn())
                .build();
    }

    static Money sum(List<HomeWithdrawal> withdrawals) {
        return withdrawals.stream().map(HomeWithdrawal::amount).reduce(Money.ZERO, Money::plus);
    }
}
