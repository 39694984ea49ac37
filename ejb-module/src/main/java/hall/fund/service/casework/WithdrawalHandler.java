package hall.fund.service.casework;

import hall.casefile.domain.CaseHandler;
import hall.casefile.domain.Parties;
import hall.casefile.domain.RuleSet;
import hall.fund.domain.account.PersonalAccounts;
import hall.identity.domain.Applicant;
import hall.shared.ServiceItemCode;
import java.util.List;

/** What all withdrawals have in common: the item, its rule sets, and whose business an account is. */
abstract class WithdrawalHandler implements CaseHandler {

    private ServiceItemCode item;
    private List<RuleSet> ruleSets;
    private PersonalAccounts accounts;

    protected WithdrawalHandler() {}

    /** @param ruleSets oldest first; the last one is in force */
    WithdrawalHandler(String item, List<RuleSet> ruleSets, PersonalAccounts accounts) {
        this.item = new ServiceItemCode(item);
        this.ruleSets = ruleSets;
        this.accounts = accounts;
    }

    @Override
    public ServiceItemCode item() {
        return item;
    }

    @Override
    public String currentRuleSet() {
        return ruleSets.get(ruleSets.size() - 1).id();
    }

    @Override
    public RuleSet ruleSet(String id) {
        return ruleSets.stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule set " + id + " of " + item));
    }

    @Override
    public Parties parties(Applicant applicant) {
        return AccountFacts.parties(accounts.of(applicant.identityNumber()));
    }
}
